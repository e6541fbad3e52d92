/** A set of letters in 32 bits; letters may share a bit, so it says for certain only that a letter is missing. */
export type LetterSet = number;

function bitOf(text: string, index: number): LetterSet {
  return 1 << (text.charCodeAt(index) & 31);
}

/** The letters of a text. */
export function lettersOf(text: string): LetterSet {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= bitOf(text, index);
  return letters;
}

/** The letters of the first 0, 1, 2 … `longest` characters of `text` from `from` on. */
export function lettersAlong(text: string, from: number, longest: number): LetterSet[] {
  const along = [0];
  const end = Math.min(text.length, from + longest);
  let letters = 0;
  for (let index = from; index < end; index += 1) {
    letters |= bitOf(text, index);
    along.push(letters);
  }
  return along;
}

/** Whether more than `most` of the wanted letters are certainly not there. */
export function missesMoreThan(most: number, wanted: LetterSet, there: LetterSet): boolean {
  let missing = wanted & ~there;
  for (let spare = most; missing !== 0; spare -= 1) {
    if (spare === 0) return true;
    missing &= missing - 1;
  }
  return false;
}
