import { foldedWords } from '../text/fold.ts';
import { beginsAlmost } from './almost-prefix.ts';
import { type HeadingText, skeletonOf } from './heading-text.ts';
import { type LetterSet, lettersAlong, lettersOf, missesMoreThan } from './letter-set.ts';

/**
 * Word stems to look for, each list separated by spaces, stems of several words glued. `anywhere` (two letters or more)
 * stands also inside glued words and, if long, with slips of the pen; `word` only as a word of its own, perhaps with a
 * case ending; `english` is matched against the words joined by spaces.
 */
export interface StemList {
  anywhere?: string;
  word?: string;
  english?: RegExp;
}

interface Stem<Key> {
  key: Key;
  folded: string;
  slips: number;
  letters: LetterSet;
}

interface Skeleton<Key> {
  key: Key;
  letters: string;
}

/** Stem lists made ready for matching: one pass over a text finds the stems of all of them. */
export interface StemIndex<Key> {
  /** By their first two letters. */
  exact: Map<number, Stem<Key>[]>;
  skeletons: Map<number, Skeleton<Key>[]>;
  /** Those that may have slips, by their first and by their second letter. */
  byFirst: Map<string, Stem<Key>[]>;
  bySecond: Map<string, Stem<Key>[]>;
  words: Map<string, Key[]>;
  english: Array<[Key, RegExp]>;
  longest: number;
}

const CASE_ENDING = /(?:সমুহের|সমুহ|গুলি|এর|ের|র|টি|তে|ে)$/;
const LATIN = /[a-z]/;
const ONE_SLIP_FROM = 7;
const TWO_SLIPS_FROM = 12;
const SHORTEST_SKELETON = 5;

function slipsAllowed(length: number): number {
  if (length < ONE_SLIP_FROM) return 0;
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/** Two letters of a text as one number: a map's key that needs no new string. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
}

function put<At, Value>(index: Map<At, Value[]>, at: At, value: Value): void {
  const values = index.get(at);
  if (values === undefined) index.set(at, [value]);
  else values.push(value);
}

function addStem<Key>(index: StemIndex<Key>, key: Key, folded: string): void {
  const stem: Stem<Key> = { key, folded, slips: slipsAllowed(folded.length), letters: lettersOf(folded) };
  put(index.exact, pairAt(folded, 0), stem);
  const skeleton = skeletonOf(folded);
  if (skeleton.length >= SHORTEST_SKELETON) put(index.skeletons, pairAt(skeleton, 0), { key, letters: skeleton });
  if (stem.slips === 0) return;
  put(index.byFirst, folded.charAt(0), stem);
  put(index.bySecond, folded.charAt(1), stem);
  index.longest = Math.max(index.longest, folded.length + stem.slips);
}

/** Folds stem lists once and indexes them, so that headings are compared with folded stems. */
export function indexStems<Key extends string>(lists: Readonly<Record<Key, StemList>>): StemIndex<Key> {
  const index: StemIndex<Key> = {
    exact: new Map(),
    skeletons: new Map(),
    byFirst: new Map(),
    bySecond: new Map(),
    words: new Map(),
    english: [],
    longest: 0,
  };
  for (const [key, list] of Object.entries(lists) as Array<[Key, StemList]>) {
    for (const folded of foldedWords(list.anywhere ?? '')) addStem(index, key, folded);
    for (const word of foldedWords(list.word ?? '')) put(index.words, word, key);
    if (list.english !== undefined) index.english.push([key, list.english]);
  }
  return index;
}

function findWords<Key>(text: HeadingText, index: StemIndex<Key>, found: Set<Key>): void {
  for (const word of text.words) {
    for (const key of index.words.get(word) ?? []) found.add(key);
    const stripped = word.replace(CASE_ENDING, '');
    if (stripped !== word) for (const key of index.words.get(stripped) ?? []) found.add(key);
  }
  if (!LATIN.test(text.glued)) return;
  const joined = text.words.join(' ');
  for (const [key, english] of index.english) if (english.test(joined)) found.add(key);
}

function findInside<Key>(text: HeadingText, index: StemIndex<Key>, found: Set<Key>): void {
  for (let at = 0; at + 1 < text.glued.length; at += 1) {
    for (const { key, folded } of index.exact.get(pairAt(text.glued, at)) ?? [])
      if (text.glued.startsWith(folded, at)) found.add(key);
  }
  for (let at = 0; at + SHORTEST_SKELETON <= text.skeleton.length; at += 1) {
    for (const { key, letters } of index.skeletons.get(pairAt(text.skeleton, at)) ?? [])
      if (text.skeleton.startsWith(letters, at)) found.add(key);
  }
}

/** Stems with slips, where a word begins. The letters of what follows rule most of them out before any comparing. */
function findAlmost<Key>(text: HeadingText, index: StemIndex<Key>, found: Set<Key>): void {
  let start = 0;
  for (const word of text.words) {
    const along = lettersAlong(text.glued, start, index.longest);
    const compare = ({ key, folded, slips, letters }: Stem<Key>): void => {
      if (found.has(key)) return;
      const there = along[Math.min(folded.length + slips, along.length - 1)] ?? 0;
      if (!missesMoreThan(slips, letters, there) && beginsAlmost(text.glued, start, folded, slips)) found.add(key);
    };
    index.byFirst.get(text.glued.charAt(start))?.forEach(compare);
    index.bySecond.get(text.glued.charAt(start + 1))?.forEach(compare);
    start += word.length;
  }
}

/** The keys of the stem lists of which a heading holds a stem. */
export function findStems<Key>(text: HeadingText, index: StemIndex<Key>): Set<Key> {
  const found = new Set<Key>();
  findWords(text, index, found);
  findInside(text, index, found);
  findAlmost(text, index, found);
  return found;
}
