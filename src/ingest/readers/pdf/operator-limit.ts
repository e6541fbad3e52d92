import { DomainError } from '../../../domain/errors.ts';

/** Drawing operators of one page, forms within forms counted as often as they are drawn; a full page has some 20,000. */
export const OPERATORS_PER_PAGE = 1_000_000;

/** A form that is drawn costs as much time as that many other operators. */
export const OPERATORS_PER_FORM = 50;

/** The error for a page over the limit: forms that draw forms can ask for billions of operators in a small file. */
export function tooManyOperators(): DomainError {
  return new DomainError(
    'DOCUMENT_TOO_LARGE',
    `A page of the document has more than ${OPERATORS_PER_PAGE} drawing operators. Print the document to a new PDF.`,
    `নথির একটি পৃষ্ঠায় ${OPERATORS_PER_PAGE}-এর বেশি আঁকার নির্দেশ আছে। নথিটি নতুন করে পিডিএফে প্রিন্ট করুন।`,
    ['input'],
  );
}
