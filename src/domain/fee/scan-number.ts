/** A run of digits as written: its end offset, and its value, null where it cannot be one certain number. */
export interface ScannedNumber {
  end: number;
  value: number | null;
  /** True for dates, times, phone numbers and account codes. */
  code: boolean;
  /** Two decimal places are written, as in `৫০.০০`. */
  paisa: boolean;
}

const LONGEST_AMOUNT = 7;
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2}){0,4},\d{3}$/;
const WESTERN_GROUPS = /^\d{1,2}(?:,\d{3}){1,4}$/;
const ROUND_GROUPS = /^\d{3}(?:,\d{3}){0,3},000$/;

/** Whether a character is an ASCII digit; false past the end. */
export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/**
 * Reads the number that begins at an offset of a text in ASCII digits. `6,900` and `1,00,000` are grouped numbers;
 * `200,300` may be one or two, so it has no value. `1-2031-0000-1234`, `01/09/2025` and `10:30` are codes.
 */
export function scanNumber(text: string, start: number): ScannedNumber {
  const code = scanCode(text, start);
  if (code !== null) return { end: code, value: null, code: true, paisa: false };
  let end = endOfDigits(text, start);
  while (text[end] === ',' && isDigit(text[end + 1])) end = endOfDigits(text, end + 1);
  const whole = text.slice(start, end);
  if (text[end] !== '.' || !isDigit(text[end + 1])) return plain(whole, '', end);
  const decimalsEnd = endOfDigits(text, end + 1);
  const decimals = text.slice(end + 1, decimalsEnd);
  const goesOn = text[decimalsEnd] === '.' && isDigit(text[decimalsEnd + 1]);
  if (decimals.length > 2 || goesOn) return { end: decimalsEnd, value: null, code: false, paisa: false };
  return plain(whole, decimals, decimalsEnd);
}

function plain(whole: string, decimals: string, end: number): ScannedNumber {
  const grouped = whole.includes(',');
  const certain = !grouped || INDIAN_GROUPS.test(whole) || WESTERN_GROUPS.test(whole) || ROUND_GROUPS.test(whole);
  const digits = whole.replaceAll(',', '');
  if (!grouped && digits.length > LONGEST_AMOUNT) return { end, value: null, code: true, paisa: false };
  const value = certain && digits.length <= 12 ? Number(decimals === '' ? digits : `${digits}.${decimals}`) : null;
  return { end, value, code: false, paisa: decimals.length === 2 };
}

/** The end of a date, time or code, or null. Two parts by `-` or `/` may be a range or two cases, so they are none. */
function scanCode(text: string, start: number): number | null {
  const first = endOfDigits(text, start);
  const joint = text[first] ?? '';
  if (!'-/:.'.includes(joint) || joint === '' || !isDigit(text[first + 1])) return null;
  const parts = [text.slice(start, first)];
  let end = first;
  const mostParts = joint === '/' || joint === '.' ? 4 : Number.POSITIVE_INFINITY;
  while (parts.length < mostParts && text[end] === joint && isDigit(text[end + 1])) {
    const next = endOfDigits(text, end + 1);
    parts.push(text.slice(end + 1, next));
    end = next;
  }
  if (joint === ':') return end;
  if (joint === '-') return parts.length > 2 || parts.some(hasLeadingZero) || isSpanOfYear(parts) ? end : null;
  return isDate(parts) || isAccountCode(parts) ? end : null;
}

/** `2020-21`, `2020-2021`: a financial year. */
function isSpanOfYear([from = '', to = '']: readonly string[]): boolean {
  const next = String(Number(from) + 1);
  return /^(?:19|20)\d\d$/.test(from) && (to === next || to === next.slice(2));
}

/** `1/2201/0001/1854`. */
function isAccountCode(parts: readonly string[]): boolean {
  return parts.length === 4 && parts.some(hasLeadingZero);
}

const hasLeadingZero = (part: string): boolean => part.length > 1 && part.startsWith('0');

function isDate(parts: readonly string[]): boolean {
  const [day = '', month = '', year = ''] = parts;
  const sized = day.length <= 2 && month.length <= 2 && (year.length === 2 || year.length === 4);
  return parts.length === 3 && sized && Number(day) <= 31 && Number(month) <= 12;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return end;
}
