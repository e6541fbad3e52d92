import { type CsvShape, csvShape } from './csv-shape.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_RECORDS = 2;
/** Of the records with separators, how many must have the same number of fields. */
const AGREEMENT = 0.9;
/** Lines without a separator (titles, notes) to records with one. */
const LONE_SHARE = 0.5;
/** Of the separators, how many must stand close before the next word, as prose does not write them. */
const CLOSE_SHARE = 0.5;

/**
 * Whether a text is clearly a table with commas or semicolons: at least two records, nearly all of the same three
 * fields or more, and separators that no space follows. With tabs the text reader does as well, unless a cell in
 * quotation marks holds a line break or a tab, which only the CSV reader keeps together.
 *
 * In:  `ক্রমিক,সেবা,সময়` above `১,সনদ,৩ দিন`; `আবেদন, ছবি, সনদ লাগবে।` above `ফি, সময়, স্থান লেখা আছে।`
 * Out: true; false.
 */
export function looksLikeCsv(text: string): boolean {
  const tabbed = csvShape(text, '\t');
  if (isClearTable(tabbed)) {
    return tabbed.records.some((fields) => fields.some((field) => field.isQuoted && /[\r\n\t]/.test(field.text)));
  }
  return ([',', ';'] as const).some((separator) => {
    const shape = csvShape(text, separator);
    return isClearTable(shape) && isCloseWritten(shape);
  });
}

function isClearTable({ records, columns, agreeing, lone }: CsvShape): boolean {
  return (
    columns >= FEWEST_COLUMNS &&
    agreeing >= FEWEST_RECORDS &&
    agreeing >= AGREEMENT * records.length &&
    lone <= LONE_SHARE * records.length
  );
}

/** A comma within a number, as in ১,২৫,০০০, says nothing. */
function isCloseWritten({ records }: CsvShape): boolean {
  let separators = 0;
  let close = 0;
  for (const fields of records) {
    for (const [index, field] of fields.slice(1).entries()) {
      const before = fields[index]?.text ?? '';
      const isInNumber = !field.isIndented && /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(field.text);
      if (isInNumber) continue;
      separators += 1;
      if (!field.isIndented) close += 1;
    }
  }
  return separators > 0 && close >= CLOSE_SHARE * separators;
}
