import type { Drawing } from './draw-page.ts';
import { OPERATORS_PER_FORM, OPERATORS_PER_PAGE, tooManyOperators } from './operator-limit.ts';
import type { PdfPage } from './pdf-library.ts';

/**
 * The drawing operators of a page. The library hands them on in pieces and would go on for ever with a page whose forms
 * draw forms; it is stopped as soon as the pieces are too many. Throws DOCUMENT_TOO_LARGE then.
 */
export function drawingOf(page: PdfPage, formOperator: number | undefined): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    let operators = 0;
    const takePiece = page._renderPageChunk.bind(page);
    page._renderPageChunk = (piece, state) => {
      const forms = piece.fnArray.filter((operator) => operator === formOperator).length;
      operators += piece.length + forms * OPERATORS_PER_FORM;
      if (operators <= OPERATORS_PER_PAGE) return takePiece(piece, state);
      reject(tooManyOperators());
    };
    page.getOperatorList().then(resolve, reject);
  });
}
