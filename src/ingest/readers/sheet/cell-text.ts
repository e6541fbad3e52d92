import { type CellObject, SSF } from '@e965/xlsx';

/** Language and shape of digits of a format, as in `[$-5000445]0`; their meaning: [MS-OE376] 2.1.739. */
const LOCALE = /\[\$-[0-9a-f]{1,8}\]/gi;
const BANGLA_DIGITS = /\[\$-0?5[0-9a-f]{6}\]/i;

/** A month in figures before the day, in a format's code: `m/d/yyyy`, `mm\-dd\-yy`. */
const MONTH_FIRST = /\bm{1,2}\\?[/.-]d{1,2}\\?[/.-]y{1,4}/i;

/**
 * What a cell shows, trimmed: numbers and dates in their format, the last result of a formula, `TRUE`, `#N/A`.
 * A date in figures with the month first is given as `1 September 2025`: the format that follows the computer's own
 * settings is stored that way too, and Bangladesh reads the day first.
 *
 * In:  0.5 as `0%`, 45901 as `m/d/yy`, 45901 as `dd/mm/yyyy`, 3 as `[$-5000445]0`, 1711223344
 * Out: `50%`, `1 September 2025`, `01/09/2025`, `৩`, `1711223344`.
 */
export function cellText(cell: CellObject, date1904: boolean): string {
  const shown = cell.t === 'n' ? numberText(cell, date1904) : plainText(cell);
  return shown.replace(/\r\n?/g, '\n').trim();
}

function plainText(cell: CellObject): string {
  return cell.w ?? (cell.v === undefined ? '' : String(cell.v));
}

function numberText(cell: CellObject, date1904: boolean): string {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  const certain = format.replace(LOCALE, '').replace(MONTH_FIRST, 'd mmmm yyyy');
  if (certain === format) return plainText(cell);
  const shown: string = SSF.format(certain, cell.v, { date1904 });
  return BANGLA_DIGITS.test(format) ? shown.replace(/[0-9]/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit))) : shown;
}
