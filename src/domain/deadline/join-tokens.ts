import { foldText } from '../text/fold.ts';
import { joinNumber } from './join-numbers.ts';
import { isNearDayWord } from './near-working-day.ts';
import { timeKeyOfFolded } from './time-key.ts';
import type { Token, TokenBody, UnitForm } from './token.ts';

/** An ordinal's ending after digits (১ম, ১৫ই, 1st) is at most so many characters. */
const LONGEST_ORDINAL_ENDING = 3;

const BEFORE_LIST_MARK: ReadonlySet<string> = new Set(['STOP', 'UNIT', 'WITHIN', 'CLOSE', 'SLASH']);
const CLOSED: ReadonlySet<string> = new Set(['ছুটির', 'বন্ধের', 'ছুটি'].map(foldText));
const CONTINUES_LINE: ReadonlySet<string> = new Set([
  'UNIT',
  'WORK',
  'WORK_DAY_END',
  'WITHIN',
  'OPEN',
  'CLOSE',
  'STOP',
]);

/**
 * Tokens that mean one thing together made one: `কর্ম দিবস` a unit, `১ম` an ordinal, `৭নং` a reference, `১০ টি` or
 * `১/২ টি` a quota. A number that counts or names something else is no longer a number then.
 */
export function joinTokens(all: readonly Token[]): Token[] {
  const tokens = all.filter((_, at) => !isBrokenLine(all, at));
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found =
      workingDay(tokens, at) ??
      holiday(tokens, at) ??
      joinNumber(tokens, at) ??
      countedThing(tokens, at) ??
      listMark(tokens, at) ??
      notWord(tokens, at);
    const [body, width] = found ?? [null, 1];
    const first = tokens[at];
    const last = tokens[at + width - 1];
    at += width;
    if (first === undefined || last === undefined) continue;
    const text = width === 1 ? first.text : `${first.text} ${last.text}`;
    const key = width === 1 ? first.key : `${first.key} ${last.key}`.trim();
    joined.push(body === null ? first : { ...body, text, key, start: first.start, end: last.end });
  }
  return joined;
}

function workingDay(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  if (tokens[at]?.kind !== 'WORK') return null;
  const dash = tokens[at + 1]?.kind === 'DASH' ? 1 : 0;
  const end = tokens[at + 1 + dash];
  if (end === undefined) return null;
  if (end.kind === 'UNIT' && (end.unit === 'DAY' || end.unit === 'WORKING_DAY')) {
    return [{ kind: 'UNIT', unit: 'WORKING_DAY', form: end.form }, dash + 2];
  }
  if (end.kind !== 'WORK_DAY_END' && !(end.kind === 'WORD' && isNearDayWord(timeKeyOfFolded(end.key)))) return null;
  return [{ kind: 'UNIT', unit: 'WORKING_DAY', form: formOf(end.text) }, dash + 2];
}

/** `ছুটির দিনেও`, `বন্ধের দিন`: a kind of day, not a unit. */
function holiday(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const next = tokens[at + 1];
  const isDay = next?.kind === 'UNIT' && next.unit === 'DAY';
  return isDay && CLOSED.has(tokens[at]?.key ?? '') ? [{ kind: 'WORD' }, 2] : null;
}

function formOf(word: string): UnitForm {
  if (word.endsWith('র')) return 'GENITIVE';
  return word.endsWith('ে') || word.endsWith('েই') ? 'LOCATIVE' : 'BARE';
}

function countedThing(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const width = numberWidth(tokens, at);
  const next = tokens[at + width];
  if (width === 0 || next === undefined) return null;
  if (next.kind === 'REFERENCE') return [{ kind: 'REFERENCE' }, width + 1];
  if (next.kind === 'COUNT' && tokens[at + width + 1]?.kind !== 'UNIT') return [{ kind: 'QUOTA' }, width + 1];
  if (next.kind === 'ORDINAL' && width === 1 && next.text.length <= LONGEST_ORDINAL_ENDING) {
    return next.start === tokens[at]?.end ? [{ kind: 'ORDINAL' }, 2] : null;
  }
  return null;
}

function numberWidth(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'NUMBER') return 0;
  const sign = tokens[at + 1]?.kind;
  return (sign === 'SLASH' || sign === 'DASH') && tokens[at + 2]?.kind === 'NUMBER' ? 3 : 1;
}

/** `১। নতুন …`, `২) নবায়ন …`: a number that only counts the cases, at the beginning or behind the case before. */
function listMark(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const token = tokens[at];
  const sign = tokens[at + 1];
  if (token?.kind !== 'NUMBER' || token.spelled || sign?.start !== token.end) return null;
  if ((sign.kind !== 'STOP' && sign.kind !== 'CLOSE') || tokens[at + 2]?.kind !== 'WORD') return null;
  return BEFORE_LIST_MARK.has(tokens[at - 1]?.kind ?? 'STOP') ? [{ kind: 'STOP' }, 2] : null;
}

/** `বেশি নয়`: নয় is nine only before a unit or its repetition. */
function notWord(tokens: readonly Token[], at: number): [TokenBody, number] | null {
  const token = tokens[at];
  if (token?.kind !== 'NUMBER' || !token.spelled || token.value !== 9) return null;
  const before = tokens[at - 1]?.kind;
  return before === 'OR_MORE' || before === 'WORD' ? notNine(tokens[at + 1]?.kind) : null;
}

function notNine(next: Token['kind'] | undefined): [TokenBody, number] | null {
  return next === undefined || next === 'STOP' || next === 'CLOSE' || next === 'WORD' ? [{ kind: 'WORD' }, 1] : null;
}

/** A line broken inside a bound: `০৭ (সাত)⏎কার্যদিবস`. */
function isBrokenLine(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '\n') return false;
  const next = tokens.slice(at).find(({ text }) => text !== '\n')?.kind;
  return next !== undefined && CONTINUES_LINE.has(next);
}
