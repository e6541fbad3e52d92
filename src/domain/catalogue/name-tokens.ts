import { foldedWords } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { FILLER_WORDS, KNOWN_WORDS, LIGHT_WORDS, OPPOSED_WORDS, SAME_WORDS, STRONG_WORDS } from './service-words.ts';
import { stemWord } from './stem-word.ts';

/** A word of a service's name: its folded stem, what it weighs, and the group of words that it excludes, if any. */
export interface NameToken {
  stem: string;
  weight: number;
  opposedTo: number | null;
  /** In the vocabulary: not to be taken for a slip of the pen of another word. */
  known: boolean;
}

/** A word that says what a service is about, unlike one that says why, or how it ends. */
export function isContent({ weight }: NameToken): boolean {
  return weight >= CONTENT_WEIGHT;
}

/** A word that charters write or leave out as they please: `প্রদান`, `নতুন`. */
export function goesWithoutSaying({ weight }: NameToken): boolean {
  return weight <= USUAL_WEIGHT;
}

const CONTENT_WEIGHT = 0.8;
const USUAL_WEIGHT = 0.1;
const LIGHT_WEIGHT = 0.15;
const STRONG_WEIGHT = 2;

const stemsOf = (text: string): string[] => foldedWords(text).map(stemWord);

const FILLERS = new Set(stemsOf(FILLER_WORDS));
const LIGHT = new Set(stemsOf(LIGHT_WORDS));
const STRONG = new Set(stemsOf(STRONG_WORDS));
const OPPOSED = new Map(
  OPPOSED_WORDS.trim()
    .split('\n')
    .flatMap((line, group) => stemsOf(line).map((stem, i) => [stem, { group, isUsual: i === 0 }] as const)),
);

interface Rewriting {
  from: readonly string[];
  to: readonly string[];
}

const REWRITINGS: ReadonlyMap<string, readonly Rewriting[]> = Map.groupBy(
  SAME_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', variants = ''] = line.split(':');
      return variants.split(',').map((variant) => ({ from: stemsOf(variant), to: stemsOf(name) }));
    })
    .sort((a, b) => b.from.length - a.from.length),
  ({ from }) => from[0] ?? '',
);

const KNOWN = new Set([
  ...FILLERS,
  ...LIGHT,
  ...STRONG,
  ...OPPOSED.keys(),
  ...stemsOf(KNOWN_WORDS),
  ...[...REWRITINGS.values()].flat().flatMap(({ to }) => to),
]);

/** At these words a name says on which tier it is offered, and no more: `জেলা পর্যায়ে`. */
const TIERS = new Set(stemsOf('বিভাগ বিভাগীয় জেলা উপজেলা'));
const [AT_TIER] = stemsOf('পর্যায়ে');

/** The words of a name as this vocabulary knows them, fillers left out, each once, in the order of the name. */
export function tokensOfWords(words: readonly string[]): NameToken[] {
  const stems = dropTiers(words.map(stemWord));
  return [...new Set(rewrite(stems))].filter((stem) => !FILLERS.has(stem)).map(toToken);
}

/** The tokens of a name; shared between callers, who may not change them. */
export const nameTokens: (name: string) => readonly NameToken[] = remember((name) => tokensOfWords(foldedWords(name)));

function dropTiers(stems: readonly string[]): string[] {
  return stems.filter(
    (stem, i) => !(TIERS.has(stem) && stems.slice(i + 1).find((next) => !TIERS.has(next)) === AT_TIER),
  );
}

function rewrite(stems: readonly string[]): string[] {
  const written: string[] = [];
  for (let i = 0; i < stems.length; ) {
    const rest = stems.slice(i);
    const found = REWRITINGS.get(stems[i] ?? '')?.find(({ from }) => from.every((stem, k) => stem === rest[k]));
    written.push(...(found?.to ?? rest.slice(0, 1)));
    i += found?.from.length ?? 1;
  }
  return written;
}

function toToken(stem: string): NameToken {
  const opposed = OPPOSED.get(stem);
  return { stem, weight: weightOf(stem, opposed?.isUsual), opposedTo: opposed?.group ?? null, known: KNOWN.has(stem) };
}

function weightOf(stem: string, isUsual: boolean | undefined): number {
  if (isUsual !== undefined) return isUsual ? USUAL_WEIGHT : STRONG_WEIGHT;
  if (LIGHT.has(stem)) return LIGHT_WEIGHT;
  return STRONG.has(stem) ? STRONG_WEIGHT : 1;
}
