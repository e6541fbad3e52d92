const BULLETS = '•●▪■◆○►➢➤❖✓✔*';
const BULLET = new RegExp(`^(?:[${BULLETS}]\\s*)+`, 'u');
const ANOTHER_BULLET = new RegExp(`\\s[${BULLETS}]`, 'u');
const DASH = /^[–—-]+\s*(?=[\p{L}(])/u;
/** A letter must follow: `(02) 9116032` begins with an area code. */
const NUMERAL = /^(?:\(?[0-9০-৯]{1,2}[.)।]{1,2}|\(?[কখগঘঙ]\))\s*(?=\p{L})/u;
const ANOTHER_NUMERAL = /(?:[\s,;]\(?[0-9০-৯]{1,2}[.)।]|[\s,;]\(?[কখগঘঙ]\))\s*(?=\p{L})/u;

/** Where the bullets of a list stand that begin an item. */
export const ITEM_BULLET = new RegExp(`(?<!\\S)[${BULLETS}](?=\\s?[\\p{L}(])`, 'gu');

/**
 * A text without the bullet, dash or numeral of a list before it, that is of a list's only item; linear in its length.
 * `• সহকারী প্রোগ্রামার` → সহকারী প্রোগ্রামার. `১। পরিচালক ২। উপপরিচালক` stays.
 */
export function withoutListMark(text: string): string {
  const trimmed = text.trim();
  const unbulleted = ANOTHER_BULLET.test(trimmed) ? trimmed : trimmed.replace(BULLET, '');
  const undashed = unbulleted.replace(DASH, '');
  return ANOTHER_NUMERAL.test(undashed) ? undashed : undashed.replace(NUMERAL, '');
}
