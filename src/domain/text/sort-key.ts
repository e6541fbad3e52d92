/** The letters in the order of a Bangla dictionary (CLDR `bn`): ং ঃ ঁ stand between the vowels and ক. */
const DICTIONARY_ORDER = 'অআইঈউঊঋৠঌএঐওঔংঃঁকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূৃৄেৈোৌ্';

const RANK = new Map([...DICTIONARY_ORDER].map((letter, i) => [letter, String.fromCharCode(0x0980 + i)]));

/** More letters than a reader compares, few enough for the entry of a database index. */
const LONGEST_KEY = 500;

/**
 * A key whose order by code point is the order of a Bangla dictionary, for databases without its collation.
 * The dotted letters ড় ঢ় য় sort with their plain ones, ৎ as ত with a hasanta; ties fall back to the text itself. Cut
 * after 500 letters.
 */
export function sortKey(text: string): string {
  const published = text.normalize('NFC');
  const letters = published.toLowerCase().replaceAll('়', '').replaceAll('ৎ', 'ত্');
  const ranked = Array.from(letters, (letter) => RANK.get(letter) ?? letter).join('');
  return `${ranked}\u0001${published}`.slice(0, LONGEST_KEY);
}
