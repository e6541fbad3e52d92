import { editDistance } from '../text/edit-distance.ts';
import { foldedWords, foldGlued } from '../text/fold.ts';
import { goesWithoutSaying, isContent, type NameToken, tokensOfWords } from './name-tokens.ts';
import { splitAlike } from './split-alike.ts';

/**
 * Factors on the likeness of two names: each has a word of its own that says what the service is, or the words that
 * differ exclude one another; or one has such a word more.
 */
const ANOTHER_SERVICE = 0.7;
const ONE_MORE_WORD = 0.9;

/** How much of a word's weight a slip of the pen leaves. */
const SLIP = 0.9;

/** Shorter words have no slips: one letter makes another word. From `LONG_WORD` letters on there may be two. */
const SHORTEST_WITH_SLIP = 5;
const LONG_WORD = 10;

/** A text of more words is no name; it is only like itself. */
const MOST_WORDS = 60;

/**
 * How surely two names mean the same service, 0 to 1; symmetric, and 1 for one name in two spacings. The share of the
 * weight of their words that both have: what a service does, to what and for whom weighs much, filler nothing. The
 * order of the words does not count. A name without a letter is like no other.
 */
export function scoreNames(a: string, b: string): number {
  const glued = foldGlued(a);
  if (glued === foldGlued(b)) return glued === '' ? 0 : 1;
  const [writtenA, writtenB] = [foldedWords(a), foldedWords(b)];
  if (Math.max(writtenA.length, writtenB.length) > MOST_WORDS) return 0;
  const [wordsA, wordsB] = splitAlike(writtenA, writtenB);
  return scoreTokens(tokensOfWords(wordsA), tokensOfWords(wordsB));
}

function scoreTokens(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [inA, inB] = [new Set(a.map(({ stem }) => stem)), new Set(b.map(({ stem }) => stem))];
  let shared = sumOf(a.filter(({ stem }) => inB.has(stem)));
  let onlyA = a.filter(({ stem }) => !inB.has(stem));
  let onlyB = b.filter(({ stem }) => !inA.has(stem));
  let lost = 0;
  for (const { one, other } of findSlips(onlyA, onlyB)) {
    onlyA = onlyA.filter((token) => token !== one);
    onlyB = onlyB.filter((token) => token !== other);
    const weight = Math.max(one.weight, other.weight);
    shared += SLIP * weight;
    lost += (1 - SLIP) * weight;
  }
  if (shared === 0) return 0;
  const likeness = shared / (shared + lost + sumOf(onlyA) + sumOf(onlyB));
  return toThousandths(likeness * differenceOf({ all: a, only: onlyA }, { all: b, only: onlyB }));
}

/** The tokens of a name, and those that the other name has not. */
interface Side {
  all: readonly NameToken[];
  only: readonly NameToken[];
}

function differenceOf(a: Side, b: Side): number {
  const adds = wordsThatAdd(a);
  const [addsA, addsB] = [a.only.some(adds), b.only.some(adds)];
  if (addsA && addsB) return ANOTHER_SERVICE;
  if (a.only.some((one) => one.opposedTo !== null && b.only.some((other) => other.opposedTo === one.opposedTo))) {
    return ANOTHER_SERVICE;
  }
  if (hasOwnHead(a) || hasOwnHead(b)) return ANOTHER_SERVICE;
  return addsA || addsB ? ONE_MORE_WORD : 1;
}

/** Names that share a single word of content are told apart by the light words too: `ঋণ`, `দক্ষতা উন্নয়ন ঋণ`. */
function wordsThatAdd({ all, only }: Side): (token: NameToken) => boolean {
  const shared = all.filter((token) => isContent(token) && !only.includes(token));
  return shared.length > 1 ? isContent : (token) => !goesWithoutSaying(token);
}

/** A Bangla name ends with what is done. */
function hasOwnHead({ all, only }: Side): boolean {
  const head = all.findLast(isContent);
  return head !== undefined && only.includes(head);
}

interface Slip {
  one: NameToken;
  other: NameToken;
  distance: number;
}

/** Pairs of words that are one but for a slip of the pen, the nearest first, each word once. */
function findSlips(a: readonly NameToken[], b: readonly NameToken[]): Slip[] {
  const used = new Set<NameToken>();
  return a
    .flatMap((one) => b.flatMap((other) => slipOf(one, other)))
    .sort((x, y) => x.distance - y.distance || (orderKey(x) < orderKey(y) ? -1 : 1))
    .filter(({ one, other }) => {
      if (used.has(one) || used.has(other)) return false;
      used.add(one).add(other);
      return true;
    });
}

/** The same from both sides, so that the score is. */
const orderKey = ({ one, other }: Slip): string => [one.stem, other.stem].sort().join(' ');

/** None between two words of the vocabulary, numbers, or words of another first or last letter: those are two words. */
function slipOf(one: NameToken, other: NameToken): Slip[] {
  const [a, b] = [one.stem, other.stem];
  const shorter = Math.min(a.length, b.length);
  if ((one.known && other.known) || shorter < SHORTEST_WITH_SLIP || /\d/.test(a + b)) return [];
  if (a.at(0) !== b.at(0) || a.at(-1) !== b.at(-1)) return [];
  const allowed = shorter < LONG_WORD ? 1 : 2;
  const distance = editDistance(a, b, allowed);
  return distance <= allowed ? [{ one, other, distance }] : [];
}

/** Sums of fractions differ in their last digits with the order of the words. */
const toThousandths = (score: number): number => Math.round(score * 1000) / 1000;

function sumOf(tokens: readonly NameToken[]): number {
  return tokens.reduce((total, { weight }) => total + weight, 0);
}
