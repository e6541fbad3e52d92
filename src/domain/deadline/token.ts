import type { TimeUnit } from './deadline.ts';

/** A word or sign that means something by itself in a promised time, named for what it does there. */
export type SignKind =
  | 'TO'
  | 'DASH'
  | 'SLASH'
  | 'OPEN'
  | 'CLOSE'
  | 'STOP'
  | 'WITHIN'
  | 'AT_MOST'
  | 'AT_LEAST'
  | 'OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'EVERY'
  | 'AGAIN'
  | 'REGULAR'
  | 'SEASON'
  | 'OR'
  | 'OTHERWISE'
  | 'CALENDAR_NAME'
  | 'DATE'
  | 'CLOCK'
  | 'ORDINAL'
  | 'TERM'
  | 'WORK'
  | 'WORK_DAY_END'
  | 'REFERENCE'
  | 'COUNT'
  | 'QUOTA'
  | 'UNCLEAR'
  | 'WORD';

/** The case of a unit word: দিন, দিনের ("of days": something of that length follows), দিনে ("in a day"). */
export type UnitForm = 'BARE' | 'GENITIVE' | 'LOCATIVE';

/**
 * What a token says, without its place. `spelled`: the number is written as a word. `added`: the fraction changes the
 * number behind it (সাড়ে তিন, পৌনে দুই), else it stands for itself (দেড়).
 */
export type TokenBody =
  | { kind: 'NUMBER'; value: number; spelled: boolean }
  | { kind: 'UNIT'; unit: TimeUnit; form: UnitForm }
  | { kind: 'FRACTION'; value: number; added: boolean }
  | { kind: SignKind };

/** A token with its place in the repaired text: offsets from 0, `end` past the last character. `key`: its folded text. */
export type Token = TokenBody & { text: string; key: string; start: number; end: number };
