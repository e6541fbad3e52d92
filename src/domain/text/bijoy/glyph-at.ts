import { GLYPHS, type Glyph, PLAIN_SIGNS } from './glyphs.ts';
import type { Syllable } from './syllable.ts';

/** A code between its neighbours, with the syllable that stands open before it. */
export interface Place {
  code: string;
  previous: string;
  next: string;
  syllable: Syllable;
}

/** Codes that are marks of plain text as well; they are glyphs only where a half letter waits for them. */
const AFTER_HALF = new Set('‘’—¿‹¹Œ');
/** Codes of vowel signs that are marks of plain text as well. */
const AFTER_LETTER = new Set('“–‚„…~');
/** Measures and marks that stand beside numbers or alone. */
const NUMBER_SIGNS = new Set('°±²³·¼½¾×÷');
/** The letters before which `•` and `”` are half letters rather than a bullet and a quotation mark. */
const NEEDS_NEXT: ReadonlyMap<string, string> = new Map([
  ['•', 'KLMN¶ÿ'],
  ['”', 'PQRT'],
]);
/** Codes of which the neighbours say what they draw. */
const SEVERAL_MEANINGS = new Set([
  'Í',
  'ø',
  'æ',
  'è',
  '_',
  '^',
  ...AFTER_HALF,
  ...AFTER_LETTER,
  ...NUMBER_SIGNS,
  ...NEEDS_NEXT.keys(),
]);
/** The consonants that carry the newer form of the l sign, `ø`. */
const CARRIES_LA = /[লশপসকগমফবহ]$/;
const MOST_LETTERS = 12;
const MOST_SIGNS = 3;
const NEEDS_N_OF_NA = /[হষণ]$/;

/** What the code at this place draws; null where it is a mark of plain text. */
export function glyphAt(place: Place): Glyph | null {
  const glyph = settle(place);
  return glyph !== null && glyph.kind !== 'BASE' && isOverlong(place.syllable) ? null : glyph;
}

function settle(place: Place): Glyph | null {
  const glyph = GLYPHS.get(place.code);
  if (glyph === undefined) return null;
  return SEVERAL_MEANINGS.has(place.code) ? settleByPlace(place, glyph) : settleByKind(place, glyph);
}

function settleByKind({ next, syllable }: Place, glyph: Glyph): Glyph | null {
  switch (glyph.kind) {
    case 'HALF':
      return isLetterCode(next) ? glyph : null;
    case 'PRE':
      return isLetterCode(next) || GLYPHS.get(next)?.kind === 'HALF' ? glyph : null;
    case 'BELOW':
      return syllable.half !== '' || syllable.letters !== '' ? glyph : null;
    case 'REPH':
    case 'POST':
      return syllable.letters === '' ? null : glyph;
    default:
      return glyph;
  }
}

function settleByPlace(place: Place, glyph: Glyph): Glyph | null {
  const { code, previous, next, syllable } = place;
  const waits = syllable.half !== '';
  const open = syllable.letters !== '' && syllable.vowel === '' && syllable.signs === '';

  if (code === 'Í') return waits ? { kind: 'BELOW', letters: '্ত' } : glyph;
  if (code === 'ø') {
    return waits || (open && CARRIES_LA.test(syllable.letters)) ? { kind: 'BELOW', letters: '্ল' } : glyph;
  }
  if (code === 'æ') return open && syllable.letters.endsWith('র') ? { kind: 'POST', letters: 'ু' } : glyph;
  if (code === 'è' && NEEDS_N_OF_NA.test(syllable.letters)) return { kind: 'BELOW', letters: '্ণ' };
  if (code === 'è') return settleByKind(place, glyph);
  if (code === '_') return previous === '_' || next === '_' ? null : glyph;
  if (code === '^') return waits || open ? glyph : null;
  if (AFTER_HALF.has(code)) return waits ? glyph : null;
  if (AFTER_LETTER.has(code)) return open && isVowelHere(place) ? glyph : null;
  if (NUMBER_SIGNS.has(code)) return isNumberSign(place) ? null : glyph;
  return next !== '' && NEEDS_NEXT.get(code)?.includes(next) === true ? glyph : null;
}

/**
 * The plain sign a code draws: digits, quotation marks, the danda; any other code stands for itself. A bar that does
 * not close a sentence is the bar of a table written in text.
 */
export function plainSign({ code, previous, next }: Place): string {
  if (code === '|' && (/^\s?$/.test(previous) || !/^[\s)ÕÓ]?$/.test(next))) return code;
  return PLAIN_SIGNS.get(code) ?? code;
}

/** Dots and dashes that word processors set stand in the same codes as vowel signs. */
function isVowelHere({ code, previous, next, syllable }: Place): boolean {
  if (code === '…') return previous !== '…' && next !== '…' && next !== '.';
  if (code === '“') return syllable.letters.endsWith('র');
  if (code === '–') return syllable.letters.endsWith('র') && isLetterCode(next);
  return code !== '~' || !/^[0-9]$/.test(next);
}

/** No syllable has so many parts: a run of one sign is an ornament. */
function isOverlong({ letters, vowel, signs }: Syllable): boolean {
  return letters.length > MOST_LETTERS || vowel.length > MOST_SIGNS || signs.length > MOST_SIGNS;
}

function isNumberSign({ previous, next, syllable }: Place): boolean {
  if (/^[0-9]$/.test(previous)) return true;
  const alone = syllable.letters === '' && syllable.before === '' && syllable.half === '';
  return alone && (next === '' || /^[\s0-9]$/.test(next));
}

function isLetterCode(code: string): boolean {
  const kind = GLYPHS.get(code)?.kind;
  return kind === 'BASE' || kind === 'BELOW';
}
