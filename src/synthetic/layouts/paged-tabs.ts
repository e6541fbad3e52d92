import type { Random } from '../random.ts';
import { type Digits, inDigits } from '../wording/digits.ts';
import type { CharterContent, CharterSection } from './charter-content.ts';

/** What may go wrong where a word processor breaks a table: a row goes on below, a column is numbered wrongly. */
export type PageDefect = 'ROW_CONTINUED' | 'COLUMN_NUMBER_WRONG';

const ROWS_OF_PAGE = { least: 3, more: 5 };
const CONTINUED_SHARE = 0.12;
const WRONG_NUMBER_SHARE = 0.06;
const SERIAL = 0;
/** Of the cells that a break may cut, only long ones are cut. */
const FEWEST_WORDS = 4;

/**
 * The charter as copied out of a word processor: cells parted by tabs, each page of a table under its headings and the
 * row of column numbers again. A row that a break cuts goes on below, its serial and whole cells left blank.
 */
export function renderPagedTabs(
  content: CharterContent,
  digits: Digits,
  random: Random,
): { text: string; defects: PageDefect[] } {
  const defects = new Set<PageDefect>();
  const sections = content.sections.flatMap((section) => [
    section.heading,
    '',
    ...pagesOf(section, digits, random, defects),
  ]);
  const opening = content.opening.flatMap((line) => [line, '']);
  const closing = content.closing.flatMap((line) => ['', line]);
  return { text: [...opening, ...sections, ...closing, ''].join('\n'), defects: [...defects] };
}

function pagesOf(
  { headings, rows }: CharterSection,
  digits: Digits,
  random: Random,
  defects: Set<PageDefect>,
): string[] {
  const lines: string[] = [];
  const waiting = [...rows];
  let carried: string[] | null = null;
  while (waiting.length > 0 || carried !== null) {
    const page: string[][] = carried === null ? [] : [carried];
    page.push(...waiting.splice(0, ROWS_OF_PAGE.least + random.below(ROWS_OF_PAGE.more)));
    carried = null;
    if (waiting.length > 0 && random.chance(CONTINUED_SHARE)) {
      carried = cutLast(page, random);
      if (carried !== null) defects.add('ROW_CONTINUED');
    }
    const numbers = columnNumbers(headings.length, random, defects);
    lines.push(headings.join('\t'), inDigits(numbers.join('\t'), digits));
    lines.push(...page.map((row) => row.join('\t')), '');
  }
  return lines;
}

/** Cuts one long cell of the page's last row and gives what goes on below; null where it has none. */
function cutLast(page: string[][], random: Random): string[] | null {
  const row = page.at(-1) ?? [];
  const long = row.flatMap((cell, column) =>
    column !== SERIAL && cell.split(' ').length >= FEWEST_WORDS ? [column] : [],
  );
  if (long.length === 0 || row[SERIAL] === '') return null;
  const column = random.oneOf(long);
  const words = row[column]?.split(' ') ?? [];
  page[page.length - 1] = row.with(column, words.slice(0, -1).join(' '));
  return row.map((_, at) => (at === column ? (words.at(-1) ?? '') : ''));
}

function columnNumbers(columns: number, random: Random, defects: Set<PageDefect>): string[] {
  const numbers = Array.from({ length: columns }, (_, index) => `(${index + 1})`);
  if (!random.chance(WRONG_NUMBER_SHARE)) return numbers;
  defects.add('COLUMN_NUMBER_WRONG');
  return numbers.with(columns - 1, '(4)');
}
