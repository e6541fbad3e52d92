import { findNearWorkingDay } from './near-working-day.ts';
import { findTimeWord, LONGEST_TIME_WORD } from './time-words.ts';
import type { TokenBody } from './token.ts';

/** Too short to be cut out of a glued word: they are letters of many others. */
const SHORTEST_GLUED = 3;
const SHORTEST_NUMBER = 2;

/**
 * The time words of a run of letters, given by its time key: the whole run, or known words glued together (`দিনেরমধ্যে` → দিনের, মধ্যে).
 * After a bound the rest may be any word. A run that does not come out even is one plain word.
 */
export function splitWord(folded: string): TokenBody[] {
  const whole = findTimeWord(folded) ?? findNearWorkingDay(folded);
  if (whole !== null) return [whole];
  const bodies: TokenBody[] = [];
  let from = 0;
  while (from < folded.length) {
    const width = longestAt(folded, from);
    const body = findTimeWord(folded.slice(from, from + width));
    if (body === null) return bodies.at(-1)?.kind === 'WITHIN' ? [...bodies, { kind: 'WORD' }] : [{ kind: 'WORD' }];
    bodies.push(body);
    from += width;
  }
  return bodies;
}

function longestAt(folded: string, from: number): number {
  for (let width = LONGEST_TIME_WORD; width >= SHORTEST_NUMBER; width -= 1) {
    if (from + width <= folded.length && mayBeGlued(folded.slice(from, from + width))) return width;
  }
  return 0;
}

/** `একদিন`, `দশদিন`: number words may be shorter than the rest. */
function mayBeGlued(word: string): boolean {
  const body = findTimeWord(word);
  return body !== null && (word.length >= SHORTEST_GLUED || body.kind === 'NUMBER');
}
