import type { CsvColumns, CsvFault } from './csv-file.ts';

/** A fault of a line as a whole, or of the file where `line` is null. */
const fault = (line: number | null, messageEn: string, message: string): CsvFault<never> => {
  return { line, column: null, message, messageEn };
};

/** The bytes are no text that can be read with certainty. */
export const notUtf8 = (): CsvFault<never> =>
  fault(
    null,
    'The file is not a text in UTF-8. In the spreadsheet choose “Save as” and the format “CSV UTF-8”.',
    'ফাইলটি UTF-8 লেখা নয়। স্প্রেডশিটে “Save as” থেকে “CSV UTF-8” ফরম্যাট বেছে নিন।',
  );

/** A quoted cell does not end, or ends in the midst of its words. */
export const quotesUnpaired = (line: number): CsvFault<never> =>
  fault(
    line,
    'A quotation mark at or before this line has no partner. Close the cell with one, and double each inside it.',
    'এই লাইনে বা তার আগে একটি উদ্ধৃতিচিহ্নের জোড়া নেই। ঘরটি উদ্ধৃতিচিহ্ন দিয়ে শেষ করুন, ভিতরের প্রতিটি দুইবার লিখুন।',
  );

/** The file is empty, or has a first line alone. */
export const noRows = ({ columns, row }: CsvColumns<string>): CsvFault<never> =>
  fault(
    null,
    `The file holds no ${row.en}. Its first line names the columns (${columns.join(', ')}), each further line ${row.article} ${row.en}.`,
    `ফাইলে কোনো ${row.bn} নেই। প্রথম লাইনে কলামের নাম (${columns.join(', ')}), পরের প্রতি লাইনে একটি ${row.bn} লিখুন।`,
  );

/** Files of this kind have no such column. */
export const columnUnknown = (line: number, heading: string, columns: readonly string[]): CsvFault<never> =>
  fault(
    line,
    `“${heading}” is no column of this file. The columns are ${columns.join(', ')}, in any order.`,
    `“${heading}” নামে কোনো কলাম নেই। কলামগুলো: ${columns.join(', ')}, যেকোনো ক্রমে।`,
  );

/** Two columns bear one name. */
export const columnTwice = (line: number, heading: string): CsvFault<never> =>
  fault(line, `The column “${heading}” stands twice. Remove one.`, `“${heading}” কলামটি দুইবার আছে। একটি বাদ দিন।`);

/** A column that no file may leave out. */
export const columnMissing = (line: number, heading: string): CsvFault<never> =>
  fault(
    line,
    `The column “${heading}” is missing. Add it to the first line.`,
    `“${heading}” কলামটি নেই। প্রথম লাইনে যোগ করুন।`,
  );

/** The cells of a line do not stand under the columns. */
export const cellsDiffer = (line: number, cells: number, columns: number): CsvFault<never> =>
  fault(
    line,
    `This line has ${cells} cells, the first line names ${columns} columns. Put a cell with a comma in it in quotation marks.`,
    `এই লাইনে ${cells}টি ঘর, প্রথম লাইনে ${columns}টি কলাম। কমা আছে এমন ঘর উদ্ধৃতিচিহ্নের মধ্যে লিখুন।`,
  );
