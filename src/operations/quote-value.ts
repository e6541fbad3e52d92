const LONGEST_QUOTE = 60;

/** A value as an error quotes it: its first characters, whole ones. */
export function quoteValue(value: string): string {
  const characters = Array.from(value.toWellFormed());
  return characters.length <= LONGEST_QUOTE ? characters.join('') : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
