import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Column } from '../../../src/domain/charter/column.ts';
import { isDitto } from '../../../src/domain/text/ditto.ts';
import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';

/** What stands in real charters: cells by their column, section headings, the lines above and below the tables. */
export interface Vocabulary {
  opening: readonly string[];
  closing: readonly string[];
  cells: Readonly<Partial<Record<Column, readonly string[]>>>;
}

export interface MadeUp {
  /** Whether a cell other than serial and name may be blank. */
  blanks: boolean;
}

type Section = CharterContent['sections'][number];

/** Of each line one is in the table; twice nothing makes nothing twice as likely. */
const CHOICES: ReadonlyArray<readonly Column[][]> = [
  [['METHOD'], []],
  [['DOCUMENTS'], ['DOCUMENTS', 'DOCUMENTS_PLACE'], ['DOCUMENTS_AND_PLACE'], []],
  [['FEE'], ['FEE_AND_PAYMENT'], []],
  [['DEADLINE']],
  [['RESPONSIBLE'], ['RESPONSIBLE', 'SUPERIOR'], []],
  [['REMEDY'], [], []],
  [['BENEFICIARY'], [], []],
  [['REMARK'], [], []],
];
const FEWEST_COLUMNS = 4;
/** Of a row's cells beside serial and name. A row of nearly nothing else tells nobody where its name stands. */
const BLANK_SHARE = 1 / 3;

const SECTION_HEADINGS: ReadonlyArray<readonly string[]> = [
  ['২.১) নাগরিক সেবা', '2.1) নাগরিক সেবাঃ', '২.১ নাগরিক সেবা'],
  ['২.২) প্রাতিষ্ঠানিক সেবা', '২.২) প্রাতিষ্ঠানিক সেবা:'],
  ['২.৩) অভ্যন্তরীণ সেবা', '২.৩. অভ্যন্তরীণ সেবা'],
];

/** Columns that the two real charters do not have. */
const OTHER_CELLS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  DOCUMENTS_PLACE: ['উপজেলা কার্যালয়', 'জেলা কার্যালয়', 'সংশ্লিষ্ট ইউনিয়ন পরিষদ'],
  REMEDY: ['উপজেলা নির্বাহী অফিসার', 'জেলা প্রশাসক', 'উপপরিচালক'],
  BENEFICIARY: ['সকল নাগরিক', 'ছাত্র/ছাত্রী', 'সরকারি দপ্তর'],
  REMARK: ['চলমান', 'সেবাটি অনলাইনে পাওয়া যায়'],
};

const BANGLA_ZERO = 0x09e6;
const MOST_SERVICES = 12;
/** Of a column's different cells in one table: real ones say the same in many rows. */
const FEW = { minLength: 1, maxLength: 3 };
const HEADINGS = headingsByColumn();

/** Charters of one to three sections and up to twelve services each, made of what stands in real ones. */
export function madeUpCharter(vocabulary: Vocabulary, { blanks }: MadeUp): fc.Arbitrary<CharterContent> {
  const cells = { ...OTHER_CELLS, ...vocabulary.cells };
  const sections = fc
    .subarray([0, 1, 2], { minLength: 1 })
    .chain((kinds) => fc.tuple(...kinds.map((kind) => section(kind, cells, blanks))));
  return fc.record({
    opening: fc.constant([...vocabulary.opening]),
    sections,
    closing: fc.constant([...vocabulary.closing]),
  });
}

function section(kind: number, cells: Vocabulary['cells'], blanks: boolean): fc.Arbitrary<Section> {
  return fc
    .record({
      heading: fc.constantFrom(...(SECTION_HEADINGS[kind] ?? [])),
      names: fc.uniqueArray(fc.constantFrom(...(cells.NAME ?? [])), { minLength: 1, maxLength: MOST_SERVICES }),
      columns: columnSet(),
      digits: fc.constantFrom('BANGLA' as const, 'ASCII' as const),
    })
    .chain(({ heading, names, columns, digits }) =>
      fc
        .tuple(...columns.map((column) => fc.uniqueArray(fc.constantFrom(...(cells[column] ?? [''])), FEW)))
        .chain((pools) =>
          fc.record({
            heading: fc.constant(heading),
            columns: fc.constant(columns),
            headings: fc.tuple(...columns.map((column) => fc.constantFrom(...(HEADINGS.get(column) ?? [])))),
            rows: fc
              .tuple(
                ...names.map((name, index) => row(columns, { SERIAL: String(index + 1), NAME: name }, pools, blanks)),
              )
              .map((rows) => rows.map((each) => each.map((cell) => inDigits(cell, digits)))),
          }),
        ),
    );
}

/** The serial stands first, as in every charter known; all else in any order. */
function columnSet(): fc.Arbitrary<Column[]> {
  return fc
    .tuple(...CHOICES.map((choices) => fc.constantFrom(...choices)))
    .map((sets) => sets.flat())
    .filter((columns) => columns.length + 2 >= FEWEST_COLUMNS)
    .chain((columns) => fc.shuffledSubarray<Column>(['NAME', ...columns], { minLength: columns.length + 1 }))
    .map((columns): Column[] => ['SERIAL', ...columns]);
}

function row(
  columns: readonly Column[],
  own: Partial<Record<Column, string>>,
  pools: readonly string[][],
  blanks: boolean,
): fc.Arbitrary<string[]> {
  const cells = columns.map((column, index) => {
    const text = own[column];
    return text === undefined ? fc.constantFrom(...(pools[index] ?? [])) : fc.constant(text);
  });
  const others = columns.filter((column) => own[column] === undefined);
  const left = fc.subarray(others, { maxLength: blanks ? Math.floor(others.length * BLANK_SHARE) : 0 });
  return fc
    .tuple(fc.tuple(...cells), left)
    .map(([texts, blank]) => texts.map((text, index) => (blank.includes(columns[index] ?? 'OTHER') ? '' : text)));
}

function inDigits(cell: string, digits: 'BANGLA' | 'ASCII'): string {
  // Digits within an address are letters of it.
  if (cell.includes('@')) return cell;
  return digits === 'ASCII'
    ? cell.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO))
    : cell.replace(/[0-9]/g, (digit) => String.fromCharCode(BANGLA_ZERO + Number(digit)));
}

/**
 * The first column of a table of facts, but for what means another cell: in a made-up table it would mean chance. A
 * space typed twice is one: where spaces part the columns it would be the gap between two.
 */
export function factCells(file: string): string[] {
  return facts(file)
    .map(([text]) => text.replace(/ +/g, ' '))
    .filter((text) => !isDitto(text));
}

function headingsByColumn(): Map<string, string[]> {
  const headings = new Map<string, string[]>();
  for (const [heading, column] of facts('headings.tsv'))
    headings.set(column, [...(headings.get(column) ?? []), heading]);
  return headings;
}

function facts(file: string): Array<[text: string, right: string]> {
  const text = readFileSync(new URL(`../../facts/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t').slice(0, 2) as [string, string]);
}
