/** What Bangla calls the Latin letters; a letter with two spellings stands twice. */
const LETTER_NAMES: ReadonlyArray<readonly [name: string, letter: string]> = [
  ['এ', 'a'],
  ['বি', 'b'],
  ['সি', 'c'],
  ['ডি', 'd'],
  ['ই', 'e'],
  ['এফ', 'f'],
  ['জি', 'g'],
  ['এইচ', 'h'],
  ['আই', 'i'],
  ['জে', 'j'],
  ['কে', 'k'],
  ['এল', 'l'],
  ['এম', 'm'],
  ['এন', 'n'],
  ['ও', 'o'],
  ['পি', 'p'],
  ['কিউ', 'q'],
  ['আর', 'r'],
  ['এস', 's'],
  ['টি', 't'],
  ['ইউ', 'u'],
  ['ভি', 'v'],
  ['ডব্লিউ', 'w'],
  ['এক্স', 'x'],
  ['ওয়াই', 'y'],
  ['জেড', 'z'],
];

const BY_LENGTH = LETTER_NAMES.map(([name, letter]) => [name.normalize('NFC'), letter] as const).sort(
  ([a], [b]) => b.length - a.length,
);

/** Two names of letters are a word as often as an abbreviation: বিবি, পিসি. */
const FEWEST_LETTERS = 3;

/**
 * The Latin letters that a Bangla word spells out by their names: `আইসিটি` → `ict`, `এনআইডি` → `nid`; null for any other
 * word, and for one of fewer than three letters.
 */
export function readLetterNames(word: string): string | null {
  let letters = '';
  let rest = word;
  while (rest !== '') {
    const named = BY_LENGTH.find(([name]) => rest.startsWith(name));
    if (named === undefined) return null;
    letters += named[1];
    rest = rest.slice(named[0].length);
  }
  return letters.length < FEWEST_LETTERS ? null : letters;
}
