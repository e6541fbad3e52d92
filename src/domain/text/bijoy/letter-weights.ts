/**
 * How much likelier a letter is in text of the font than in English (natural logarithm of the two shares): from the
 * charters and facts of this repository written in the font, against the usual shares of English. Vowel signs are
 * `v w x ~`, so those weigh most; codes without a row weigh nothing.
 */
const WEIGHTS: Record<string, number> = {
  a: -1.9,
  b: 1.5,
  c: 0.4,
  d: -1.6,
  e: -1,
  f: -1.3,
  g: 0.8,
  h: -1.4,
  i: 0.1,
  j: 3,
  k: 0.6,
  l: -3.2,
  m: 0.7,
  n: -1.6,
  o: -2.6,
  p: -4,
  q: 3.3,
  r: -3.5,
  s: -2.5,
  t: -4.3,
  u: -2.5,
  v: 3,
  w: 1.3,
  x: 2.6,
  y: 0,
  z: 0,
  A: 1.1,
  B: 2.6,
  C: -2,
  D: 0.6,
  E: -4,
  F: -2.6,
  G: 1,
  H: -2.7,
  I: 0.4,
  J: -1.8,
  K: 4.6,
  L: 0.5,
  M: 2.5,
  N: -0.3,
  O: -4,
  P: 2,
  Q: 4,
  R: 1.5,
  S: -1.9,
  T: -3.6,
  U: 2.5,
  V: 0.7,
  W: 0.5,
  X: 0,
  Y: 1.8,
  Z: 5,
};

/** Codes no Latin text has inside a word, with what one tells; letters with accents tell nothing by themselves. */
const MARK_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...Array.from('†‡ˆ‰¨¤¯¶¸¿¡¢£¥¦§¬´¹»', (code): [string, number] => [code, 5]),
  ...Array.from('©ª«®›š—œŸ™˜„…‚ƒ“–”’‘', (code): [string, number] => [code, 3]),
  ...Array.from('°±²³µ·¼½¾×÷', (code): [string, number] => [code, 1]),
]);
const LETTER = /^[A-Za-z_`]$/;
const CAPITAL_WITH_ACCENT = /^[À-ÖØ-Þ]$/;

/** A word's letters weighed; a capital that only begins a word may be of any language and counts nothing. */
export function weighLetters(word: string): number {
  let weight = 0;
  for (let i = isCapitalised(word) ? 1 : 0; i < word.length; i += 1) weight += WEIGHTS[word[i] ?? ''] ?? 0;
  return weight;
}

/**
 * What a code that drew a part of a syllable tells for the font. It tells something only beside a letter, where Latin
 * words have none of its kind: `‡` before one, a capital with an accent after a small one.
 */
export function weighMark(code: string, previous: string, next: string): number {
  if (CAPITAL_WITH_ACCENT.test(code)) return /^[a-z]$/.test(previous) ? 3 : 0;
  return LETTER.test(previous) || LETTER.test(next) ? (MARK_WEIGHTS.get(code) ?? 0) : 0;
}

function isCapitalised(word: string): boolean {
  return /^[A-Z][a-uz]/.test(word);
}
