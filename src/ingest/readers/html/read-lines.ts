import { LineWriter, type WrittenLine } from './line-writer.ts';
import { type HtmlElement, walk } from './page-tree.ts';
import { keepsSpaces } from './visibility.ts';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre',
    'search section summary table tbody tfoot thead tr ul xmp',
  ].flatMap((line) => line.split(' ')),
);

/** How the lines of an element are read. */
export interface LineReading {
  leftOut(element: HtmlElement): boolean;
  /** True where an element is read otherwise than as lines; `before` gives the lines since the last one taken out. */
  takeOut?(element: HtmlElement, before: () => WrittenLine[]): boolean;
  /** Cells are lines of their own outside tables; within a cell the cells of a nested row share one line. */
  cellsShareLine: boolean;
}

/**
 * The visible words of an element, line by line: blocks and `<br>` make lines, inline elements join. Returns the lines
 * after the last element taken out, or all where none was.
 */
export function readLines(root: HtmlElement, reading: LineReading): WrittenLine[] {
  const writer = new LineWriter();
  let keeping = keepsSpaces(root) ? 1 : 0;
  const part = (element: HtmlElement) => {
    const isCell = element.tagName === 'td' || element.tagName === 'th';
    if (isCell && reading.cellsShareLine) writer.space();
    else if (isCell || BLOCKS.has(element.tagName)) writer.breakLine();
  };
  walk(root, {
    enter(element) {
      if (reading.leftOut(element)) return false;
      if (reading.takeOut?.(element, () => writer.take()) === true) return false;
      part(element);
      if (keepsSpaces(element)) keeping += 1;
      return true;
    },
    leave(element) {
      part(element);
      if (keepsSpaces(element)) keeping -= 1;
    },
    text(value, line) {
      if (keeping > 0) writer.writeKept(value, line);
      else writer.write(value, line);
    },
  });
  return writer.take();
}
