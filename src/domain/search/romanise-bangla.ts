import { readLetterNames } from './letter-names.ts';
import { romaniseLatin } from './romanise-latin.ts';

/**
 * Clusters that are spoken otherwise than they are written, in the order in which they are put right. The dot
 * (U+09BC) tells ড় ঢ় য় from ড ঢ য; `w` and `y` stand for sounds that Bangla has no letter of its own for.
 */
const CLUSTERS: ReadonlyArray<readonly [spoken: RegExp, as: string]> = [
  [/গাঁও?$/g, 'গান'],
  [/ওয\u09bc(?=[\u09be-\u09cc])/g, 'w'],
  [/[ডঢ]\u09bc/g, 'র'],
  [/য\u09bc/g, 'y'],
  [/ক্ষ/g, 'ক'],
  [/জ্ঞ/g, 'গ'],
  [/ঙ্/g, 'ন্'],
  [/ংহ/g, 'ং'],
  [/ংগ/g, 'ন্গ'],
  [/(?<=[শষসদধতথজকখ]্)ব/g, 'w'],
  [/(?<!র)্য/g, ''],
  [/[\u09bcঁঃ\u200b-\u200d]/g, ''],
];

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'কখ',
    g: 'গঘ',
    c: 'চছ',
    j: 'জঝয',
    t: 'তথটঠ',
    d: 'দধডঢ',
    n: 'নণঞঙ',
    p: 'প',
    f: 'ফ',
    b: 'বভ',
    m: 'ম',
    r: 'রৰ',
    l: 'ল',
    s: 'শষস',
    h: 'হ',
    w: 'w',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

const VOWELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'অআওাো',
    i: 'ইঈিী',
    u: 'উঊুূ',
    e: 'এে',
    ri: 'ঋৃ',
    ai: 'ঐৈ',
    au: 'ঔৌ',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

/** Letters that never carry the vowel which a bare consonant is spoken with. */
const CLOSED: ReadonlyMap<string, string> = new Map([
  ['ং', 'ng'],
  ['ৎ', 't'],
]);

const SIGN_OR_HASANTA = /[\u09be-\u09cd]/;
const HASANTA = '্';

/**
 * A Bangla word (NFC, letters and ASCII digits) in Latin letters as it is spoken, roughly: breaths, doublings and the
 * length of vowels fall away, a bare consonant gets its `a` except at the end. `কালীগঞ্জ` → `kaliganj`,
 * `পটুয়াখালী` → `patuakali`, `আইসিটি` → `ikt`, as `ICT` is.
 */
export function romaniseBangla(word: string): string {
  const letters = readLetterNames(word);
  if (letters !== null) return romaniseLatin(letters);
  const spoken = CLUSTERS.reduce((text, [cluster, as]) => text.replace(cluster, as), word);
  return [...spoken].map((letter, i, all) => sound(letter, all[i + 1])).join('');
}

function sound(letter: string, next: string | undefined): string {
  if (letter === HASANTA) return '';
  const consonant = CONSONANTS.get(letter);
  if (consonant !== undefined) return isBare(next) ? `${consonant}a` : consonant;
  // Between vowels the glide is not heard: নোয়াখালী is Noakhali, but জয়পুর Joypur.
  if (letter === 'y') return next !== undefined && SIGN_OR_HASANTA.test(next) ? '' : 'i';
  return VOWELS.get(letter) ?? CLOSED.get(letter) ?? letter;
}

function isBare(next: string | undefined): boolean {
  return next !== undefined && !SIGN_OR_HASANTA.test(next);
}
