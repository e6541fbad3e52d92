/**
 * Texts that a spreadsheet would take for a formula, with any quotes before them: OWASP's list, the full-width signs of
 * East Asian keyboards included.
 */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Phone numbers in E.164, one or several: digits alone can do no harm, and a quote would spoil them. */
const PHONE_NUMBERS = /^\+\d{6,15}(; \+\d{6,15})*$/;

/**
 * A text that no spreadsheet takes for a formula: one that looks like it gets a quote in front. Taking one quote off
 * every text that the guard would touch gives the text back.
 */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) && !PHONE_NUMBERS.test(text) ? `'${text}` : text;
}
