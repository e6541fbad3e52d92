interface Rule {
  /** Its presence is asked before the pattern is tried. */
  sign: string;
  pattern: RegExp;
  right: string;
}

/**
 * Sequences no Bangla word has, and what they were before a converter met a code of the legacy font it did not know:
 * `šÍ` became মত্ম, `¯Í` সত্ম, `ø` স্ন, `æ` ম্ন, and `ÿ` stayed or became ড়্গ. A vowel sign that stood before the letter
 * was moved over its first half alone, so it stands inside.
 */
const SURE: readonly Rule[] = rules([
  ['্্', /্{2,}/g, '্'],
  ['ুু', /ু{2,}/g, 'ু'],
  ['াা', /া{2,}/g, 'া'],
  ['িি', /ি{2,}/g, 'ি'],
  ['ীী', /ী{2,}/g, 'ী'],
  ['েে', /ে{2,}/g, 'ে'],
  ['অা', /অা/g, 'আ'],
  ['ব়', /ব়/g, 'র'],
  ['ৰ', /ৰ/g, 'র'],
  ['রম্ন', /রম্ন/g, 'রু'],
  ['ন্ত্ম', /ন্ত্ম/g, 'ন্ত'],
  ['স্ত্ম', /স্ত্ম/g, 'স্ত'],
  ['ত্ম', /ম([িৈ])ত্ম/g, 'ন্ত$1'],
  ['ত্ম', /স([িৈ])ত্ম/g, 'স্ত$1'],
  ['ত্মা', /মেত্মা/g, 'ন্তো'],
  ['ত্মা', /সেত্মা/g, 'স্তো'],
  ['ত্ম', /মেত্ম/g, 'ন্তে'],
  ['ত্ম', /সেত্ম/g, 'স্তে'],
  ['মত্ম', /মত্ম/g, 'ন্ত'],
  ['সত্ম', /সত্ম/g, 'স্ত'],
  ['স্ত্ত', /স্ত্ত(?![্ািীুূৃেৈোৌ])/g, 'স্তু'],
  ['ন্ত্ত', /ন্ত্ত(?![্ািীুূৃেৈোৌ])/g, 'ন্তু'],
  ['ÿ', /ÿÿ/g, 'ক্ষে'],
  ['ÿ', /(^|[^িেৈÿ])ÿ/g, '$1ক্ষ'],
  ['ÿ', /([িেৈ])ÿ(?=[াীুূৃ])/g, '$1ক্ষ'],
  ['¶', /(^|[^িেৈ])¶/g, '$1ক্ষ'],
  ['¶', /([িেৈ])¶(?=[াীুূৃ])/g, '$1ক্ষ'],
  ['ড়্গ', /(^|[^খ])ড়্গ/g, '$1ক্ষ'],
  ['স্ন', /([লশপসকগমফব])েস্না(?![নতয])/g, '$1্লো'],
  ['স্ন', /([লশপসকগমফব])([িেৈ])স্ন(?!িগ্ধ|েহ|া)/g, '$1্ল$2'],
  ['স্ন', /([লশপসকগমফব])স্ন(?!িগ্ধ|েহ|া[নতয])/g, '$1্ল'],
]);

/** The word with every sequence put right that no Bangla word can have; the same word where it has none. */
export function surelyRight(word: string): string {
  return SURE.reduce(apply, word);
}

/** Rules whose outcome is taken only where it gives a word of charters. */
const DOUBTFUL: readonly Rule[] = rules([
  ['ÿ', /([িেৈ])ÿ/g, '$1ক্ষ'],
  ['ÿ', /([িেৈ])ÿ/g, 'ক্ষ$1'],
  ['¶', /([িেৈ])¶/g, '$1ক্ষ'],
  ['¶', /([িেৈ])¶/g, 'ক্ষ$1'],
  ['ৱ', /ৱ/g, 'ব'],
  ['স্ন', /লস্ন/g, 'ল'],
  ['স্ন', /([লশপসকগমফব])([িেৈ]?)স্ন/g, '$1্ল$2'],
  ['ত্ম', /([^আা])ত্ম/g, '$1ন্ত'],
  ['স্ত্ত', /স্ত্ত/g, 'স্ত'],
  ['ন্ত্ত', /ন্ত্ত/g, 'ন্ত'],
  ['্', /([িেৈ])(্[যরবলমন])/g, '$2$1'],
  ['্', /([ািীুূৃেৈোৌ])্/g, '$1'],
  ['র্', /([ক-হ]়?(?:্[ক-হ]়?){0,3}[ািীুূৃেৈোৌ]?)র্/g, 'র্$1'],
]);

/** Other readings a word may have; which of them is one, only a list of words can say. */
export function doubtfulReadings(word: string): string[] {
  const readings = DOUBTFUL.filter((rule) => word.includes(rule.sign)).map((rule) => apply(word, rule));
  return [...new Set([...readings, ...readings.map(surelyRight)])].filter((reading) => reading !== word);
}

function apply(word: string, { sign, pattern, right }: Rule): string {
  return word.includes(sign) ? word.replace(pattern, right) : word;
}

function rules(rows: readonly (readonly [sign: string, pattern: RegExp, right: string])[]): Rule[] {
  return rows.map(([sign, pattern, right]) => ({
    sign: sign.normalize('NFC'),
    pattern: new RegExp(pattern.source.normalize('NFC'), pattern.flags),
    right: right.normalize('NFC'),
  }));
}
