import { COLUMNS, type FileFault } from './offices-file.ts';

const fault = (line: number | null, messageEn: string, message: string): FileFault => {
  return { line, column: null, message, messageEn };
};

export const notUtf8 = (): FileFault =>
  fault(
    null,
    'The file is not a text in UTF-8. In the spreadsheet choose “Save as” and the format “CSV UTF-8”.',
    'ফাইলটি UTF-8 লেখা নয়। স্প্রেডশিটে “Save as” থেকে “CSV UTF-8” ফরম্যাট বেছে নিন।',
  );

export const quotesUnpaired = (line: number): FileFault =>
  fault(
    line,
    'A quotation mark at or before this line has no partner. Close the cell with one, and double each inside it.',
    'এই লাইনে বা তার আগে একটি উদ্ধৃতিচিহ্নের জোড়া নেই। ঘরটি উদ্ধৃতিচিহ্ন দিয়ে শেষ করুন, ভিতরের প্রতিটি দুইবার লিখুন।',
  );

export const noRows = (): FileFault =>
  fault(
    null,
    `The file holds no office. Its first line names the columns (${COLUMNS.join(', ')}), each further line an office.`,
    `ফাইলে কোনো অফিস নেই। প্রথম লাইনে কলামের নাম (${COLUMNS.join(', ')}), পরের প্রতি লাইনে একটি অফিস লিখুন।`,
  );

export const columnUnknown = (line: number, heading: string): FileFault =>
  fault(
    line,
    `“${heading}” is no column of this file. The columns are ${COLUMNS.join(', ')}, in any order.`,
    `“${heading}” নামে কোনো কলাম নেই। কলামগুলো: ${COLUMNS.join(', ')}, যেকোনো ক্রমে।`,
  );

export const columnTwice = (line: number, heading: string): FileFault =>
  fault(line, `The column “${heading}” stands twice. Remove one.`, `“${heading}” কলামটি দুইবার আছে। একটি বাদ দিন।`);

export const columnMissing = (line: number, heading: string): FileFault =>
  fault(
    line,
    `The column “${heading}” is missing. Add it to the first line.`,
    `“${heading}” কলামটি নেই। প্রথম লাইনে যোগ করুন।`,
  );

export const cellsDiffer = (line: number, cells: number, columns: number): FileFault =>
  fault(
    line,
    `This line has ${cells} cells, the first line names ${columns} columns. Put a cell with a comma in it in quotation marks.`,
    `এই লাইনে ${cells}টি ঘর, প্রথম লাইনে ${columns}টি কলাম। কমা আছে এমন ঘর উদ্ধৃতিচিহ্নের মধ্যে লিখুন।`,
  );

export const parentOfHeadOffice = (line: number): FileFault => ({
  ...fault(line, 'Head office has no parent. Leave the cell empty.', 'প্রধান কার্যালয়ের কোনো মূল অফিস নেই। ঘরটি খালি রাখুন।'),
  column: 'parent',
});
