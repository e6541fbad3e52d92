import { glyphAt, plainSign } from './glyph-at.ts';
import { type Glyph, toWindows1252 } from './glyphs.ts';
import { cutLatinRuns } from './latin-runs.ts';
import { weighMark } from './letter-weights.ts';
import { addLetters, addVowel, emptySyllable, isEmpty, isFaulty, type Syllable, spell } from './syllable.ts';

const HASANT = '্';
/** Letters and codes of the font; one that drew nothing is a fault. */
const STRAYS = new Set('abcdefghijklmnopqrstuvwxyz†‡ˆ‰©¨ª«¡¢£¥§¬š›¤®¯œŸÖúè');

/** Text of the font in Unicode, and how much of it is no Bangla: the fewer faults, the likelier it was of the font. */
export interface BijoyReading {
  text: string;
  syllables: number;
  faults: number;
  /** What the codes that drew something and that no Latin word has tell for the font. */
  marks: number;
}

/**
 * Turns text of the legacy font SutonnyMJ (Bijoy's ANSI layout) into Unicode: `gš—e¨` → মন্তব্য. Codes may come as
 * windows-1252 characters or as C1 controls. E-mail addresses, hosts, phone numbers and English words stay, and so does
 * what is no code of the font. Never throws; linear.
 *
 * The layout was compared over several public converters and the conjunct forms of the font.
 */
export function bijoyToUnicode(text: string): string {
  return cutLatinRuns(windows1252(text))
    .map((run) => (run.isLatin ? run.text : readBijoy(run.text).text))
    .join('');
}

/** The text with C1 controls as the characters windows-1252 has for them. */
export function windows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, toWindows1252);
}

/** Reads a stretch all of the font, in windows-1252 characters. */
export function readBijoy(text: string): BijoyReading {
  const codes = Array.from(text);
  const parts: string[] = [];
  const reading = { text: '', syllables: 0, faults: 0, marks: 0 };
  let syllable = emptySyllable();
  const close = () => {
    if (isEmpty(syllable)) return;
    if (isFaulty(syllable)) reading.faults += 1;
    if (syllable.letters !== '') reading.syllables += 1;
    parts.push(spell(syllable));
    syllable = emptySyllable();
  };
  codes.forEach((code, index) => {
    const previous = codes[index - 1] ?? '';
    const next = codes[index + 1] ?? '';
    if (code === '&' && syllable.letters !== '') {
      syllable.letters += HASANT;
      close();
      if (/^[A-Za-z`_]$/.test(next)) parts.push('\u200c');
      return;
    }
    const place = { code, previous, next, syllable };
    const glyph = glyphAt(place);
    if (glyph === null) {
      close();
      parts.push(plainSign(place));
      if (STRAYS.has(code)) reading.faults += 1;
      return;
    }
    if (startsAnew(syllable, glyph)) close();
    add(syllable, glyph, code);
    reading.marks += weighMark(code, previous, next);
  });
  close();
  reading.text = parts.join('').normalize('NFC');
  return reading;
}

/** A further consonant, half letter or vowel sign before one begins the next syllable. */
function startsAnew(syllable: Syllable, glyph: Glyph): boolean {
  switch (glyph.kind) {
    case 'BASE':
    case 'PRE':
      return syllable.letters !== '' || (glyph.kind === 'PRE' && syllable.before !== '');
    case 'HALF':
      return syllable.letters !== '' || syllable.half !== '';
    default:
      return syllable.signs.endsWith('ং') || syllable.signs.endsWith('ঃ');
  }
}

function add(syllable: Syllable, { kind, letters }: Glyph, code: string): void {
  switch (kind) {
    case 'BASE':
    case 'BELOW':
      addLetters(syllable, letters);
      break;
    case 'HALF':
      syllable.half = letters;
      syllable.rawHalf = code;
      break;
    case 'REPH':
      syllable.reph = true;
      break;
    case 'PRE':
      syllable.before = letters;
      syllable.rawBefore = code;
      break;
    case 'POST':
      addVowel(syllable, letters);
      break;
    case 'SIGN':
      syllable.signs += letters;
      break;
  }
}
