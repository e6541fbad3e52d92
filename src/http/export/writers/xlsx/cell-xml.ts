import type { CellValue } from '../../tables/column.ts';

/** The longest text that Excel takes in a cell; a file with a longer one it calls damaged. */
const LONGEST_TEXT = 32_767;

/** The styles of `styles.xml`, by their place there. */
export const STYLE = { TEXT: 0, HEADING: 1, DAY: 2 } as const;

/** A cell of a sheet. `reference` is its name there (`B7`). An empty one needs no element. */
export function cellXml(reference: string, value: CellValue, isDay: boolean): string {
  switch (typeof value) {
    case 'number':
      return `<c r="${reference}"><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string': {
      const day = isDay ? dayNumber(value) : null;
      return day === null ? textXml(reference, value, STYLE.TEXT) : dayXml(reference, day);
    }
    default:
      return '';
  }
}

/** A cell with a text in it, nowhere else: a table of shared texts would have to be kept in memory to the end. */
export function textXml(reference: string, text: string, style: number): string {
  if (text === '') return '';
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(shorten(text))}</t></is></c>`;
}

/** The name of a column: A to Z, then AA. `index` counts from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const dayXml = (reference: string, day: number): string => `<c r="${reference}" s="${STYLE.DAY}"><v>${day}</v></c>`;

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Before it Excel counts a 29 February 1900 that never was. */
const FIRST_SURE_DAY = 61;

/** An ISO date in Excel's days; null for one that Excel cannot hold, which stays text. */
function dayNumber(text: string): number | null {
  const day = (Date.parse(`${text}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
  return Number.isInteger(day) && day >= FIRST_SURE_DAY ? day : null;
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
}

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Markup, what XML cannot hold (Excel writes it `_x0007_`), and what looks like that way of writing. */
const ESCAPED = /[&<>]|[\p{Cc}--[\t\n]]|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giv;

function escapeText(text: string): string {
  return text.replace(ESCAPED, (found) => MARKUP[found] ?? `_x${codeOf(found)}_`);
}

const codeOf = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
