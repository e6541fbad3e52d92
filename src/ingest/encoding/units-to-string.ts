/** A call takes this many arguments on every engine. */
const CHUNK = 8_192;

/** The string of the first `length` UTF-16 units; a lone surrogate becomes U+FFFD. */
export function unitsToString(units: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(from + CHUNK, length))));
  }
  return parts.join('').toWellFormed();
}
