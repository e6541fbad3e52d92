/** Names of charters as links and addresses bear them, as letters alone. Also without the conjunct that fonts lose. */
const NAMES = [
  'সিটিজেনচার্টার',
  'সিটিজেনসচার্টার',
  'সিটিজেনস্চার্টার',
  'সিটিজেন্সচার্টার',
  'সিটিজেনচাটার',
  'সিটিজেনচার্টর',
  'নাগরিকসনদ',
  'নাগরিকসেবাসনদ',
  'সেবাপ্রদানপ্রতিশ্রুতি',
  'সেবাপ্রদানেরপ্রতিশ্রুতি',
  'সেবাপ্রতিশ্রুতি',
  'citizencharter',
  'citizenscharter',
  'citizenchart',
  'servicecharter',
  'সেবাসনদ',
].map((name) => name.normalize('NFC'));

const NO_LETTER = /[^\p{L}\p{M}]+/gu;
const LONGEST = 2_000;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
const BANGLA_ZERO = '০'.charCodeAt(0);

/** Whether a text or an address names a charter, however it is spaced, hyphenated or encoded. */
export function namesCharter(text: string): boolean {
  const letters = readable(text).normalize('NFC').toLowerCase().replace(NO_LETTER, '');
  return NAMES.some((name) => letters.includes(name));
}

/** The latest year that a text names; 0 where it names none. */
export function latestYear(text: string): number {
  const digits = readable(text).replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO));
  return Math.max(0, ...(digits.match(YEAR) ?? []).map(Number));
}

/** The text as people read it: percent encoding undone where it is one. */
function readable(text: string): string {
  const short = text.slice(0, LONGEST);
  try {
    return decodeURIComponent(short);
  } catch {
    return short;
  }
}
