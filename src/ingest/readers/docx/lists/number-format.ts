import { toBanglaDigits } from '../../../../domain/text/digits.ts';

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const BANGLA_CONSONANTS = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ'];
const BANGLA_VOWELS = [...'অআইঈউঊঋএঐওঔ'];

/**
 * A list's number as Word writes it. `format` is a value of ST_NumberFormat (ECMA-376-1, 17.18.59); `sample` is the
 * row of examples that stands beside the value `custom` (`০১, ০২, ০৩, ...`). An unknown format gives plain digits.
 *
 * In:  `3`, `lowerRoman`; `3`, `custom`, `ক, খ, গ, ...`
 * Out: `iii`; `গ`
 */
export function formatNumber(number: number, format: string, sample = ''): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return lettered(number, LATIN).toUpperCase();
    case 'lowerLetter':
      return lettered(number, LATIN);
    case 'custom':
      return customized(number, sample);
    // Word writes these in the Indic script of the paragraph's language, which in a charter is Bangla.
    case 'hindiNumbers':
    case 'bengaliNumbers':
    case 'banglaDigits':
      return toBanglaDigits(String(number));
    case 'hindiConsonants':
      return lettered(number, BANGLA_CONSONANTS);
    case 'hindiVowels':
      return lettered(number, BANGLA_VOWELS);
    default:
      return String(number);
  }
}

function roman(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  let rest = number;
  let letters = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      letters += letter;
      rest -= value;
    }
  }
  return letters;
}

/** After the last letter each stands twice, then three times; past 30 times Word, too, begins anew. */
function lettered(number: number, letters: readonly string[]): string {
  if (number < 1) return String(number);
  const times = (Math.floor((number - 1) / letters.length) % 30) + 1;
  return (letters[(number - 1) % letters.length] ?? '').repeat(times);
}

function customized(number: number, sample: string): string {
  const first = sample.split(',')[0]?.trim() ?? '';
  if (first === 'ক') return lettered(number, BANGLA_CONSONANTS);
  if (first === 'অ') return lettered(number, BANGLA_VOWELS);
  const digits = String(number).padStart(first.length, '0');
  return /^০*১$/.test(first) ? toBanglaDigits(digits) : /^0*1$/.test(first) ? digits : String(number);
}
