const HASANT = '্';
const JOINER = '\u200d';
/** Conjunct codes that carry their vowel sign: গু, শু, হু, হৃ, ন্তু. */
const OWN_VOWEL = /[ুৃ]$/;

/** A syllable as the font writes it, in the order seen; `raw…` are the codes, for when nothing comes of them. */
export interface Syllable {
  before: string;
  rawBefore: string;
  half: string;
  rawHalf: string;
  /** Consonants with their hasants; '' until one was seen. */
  letters: string;
  reph: boolean;
  vowel: string;
  signs: string;
}

/** A syllable of which nothing has been seen. */
export function emptySyllable(): Syllable {
  return { before: '', rawBefore: '', half: '', rawHalf: '', letters: '', reph: false, vowel: '', signs: '' };
}

/** Whether nothing has been seen of a syllable. */
export function isEmpty({ before, half, letters, signs }: Syllable): boolean {
  return letters === '' && before === '' && half === '' && signs === '';
}

/** Adds a consonant, a conjunct or what stands below one: `š` + `—` is ন্ত, `i` + `¨` is র‍্য. */
export function addLetters(syllable: Syllable, letters: string): void {
  const own = letters.length > 1 && OWN_VOWEL.test(letters) ? letters.slice(-1) : '';
  const added = own === '' ? letters : letters.slice(0, -1);
  const stem = syllable.letters + syllable.half;
  if (stem.endsWith(HASANT) && added.startsWith(HASANT)) syllable.letters = stem + added.slice(1);
  else if (stem === 'র' && added === '্য') syllable.letters = stem + JOINER + added;
  else syllable.letters = stem + added;
  syllable.half = '';
  syllable.rawHalf = '';
  if (own !== '') addVowel(syllable, own);
}

/** Adds a vowel sign after the consonant; one that was struck twice counts once, as the font draws it. */
export function addVowel(syllable: Syllable, sign: string): void {
  if (syllable.vowel !== sign) syllable.vowel += sign;
}

/** The syllable in the order Unicode keeps: reph, consonants, vowel sign, closing signs. */
export function spell(syllable: Syllable): string {
  const { letters, reph, signs } = syllable;
  if (letters === '') return syllable.rawBefore + syllable.rawHalf + signs;
  const start = reph ? `র্${letters}` : letters;
  return joined(start, vowelOf(syllable)) + syllable.rawHalf + signs;
}

/** Whether no Bangla syllable is like this: parts without a consonant, or two vowels on one. */
export function isFaulty(syllable: Syllable): boolean {
  const { letters, half, before } = syllable;
  if (letters === '') return before !== '' || half !== '';
  if (half !== '') return true;
  const vowel = vowelOf(syllable);
  return vowel.length > 1 || (vowel !== '' && !takesVowel(letters, vowel));
}

function takesVowel(letters: string, vowel: string): boolean {
  if (letters === 'অ' && vowel === 'া') return true;
  return /^[ক-হ]/.test(letters) && letters !== 'ৎ';
}

function vowelOf({ before, vowel }: Syllable): string {
  if (before === 'ে' && vowel === 'া') return 'ো';
  if (before === 'ে' && vowel === 'ৗ') return 'ৌ';
  return before + vowel;
}

function joined(letters: string, vowel: string): string {
  return letters === 'অ' && vowel === 'া' ? 'আ' : letters + vowel;
}
