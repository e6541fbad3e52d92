/** Spellings of one sound, in the order in which they are replaced; `q` is lent to the sound of ch meanwhile. */
const SPELLINGS: ReadonlyArray<readonly [spelling: RegExp, sound: string]> = [
  [/[ts]ion/g, 'san'],
  [/ck|q/g, 'k'],
  [/x(?=m)/g, 'k'],
  [/x/g, 'ks'],
  [/chh?/g, 'q'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/q/g, 'c'],
  [/ph/g, 'f'],
  [/ksh(?=[aimy])/g, 'k'],
  [/([kgcjtdbs])h/g, '$1'],
  [/v/g, 'b'],
  [/z/g, 'j'],
  [/ee|y/g, 'i'],
  [/oo/g, 'u'],
  [/o/g, 'a'],
  [/(?<=\w\w[^aeiu])e$/g, ''],
];

/**
 * A word in Latin letters (lower case, no accents) with one spelling for each sound, so that it meets the Bangla word it
 * stands for: `Kaleegonj` → `kaliganj`, `Phulbari` → `fulbari`, `Chittagong` → `citagang`.
 */
export function romaniseLatin(word: string): string {
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}
