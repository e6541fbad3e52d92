import { toAsciiDigits } from '../text/digits.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { isDigit, scanNumber } from './scan-number.ts';

/**
 * A piece of a fee cell. MONEY is a sign that the number before it is taka (`/-`, `/=`, `=/`); CODE a date, time or
 * account code; LINE a line break; MARK one other character. `start` and `end` are offsets in the NFC text; `glued` where no space
 * stands before it.
 */
export interface FeeToken {
  kind: 'NUMBER' | 'CODE' | 'WORD' | 'MONEY' | 'MARK' | 'LINE';
  key: string;
  value: number | null;
  paisa: boolean;
  start: number;
  end: number;
  glued: boolean;
}

const LETTER = /\p{L}|\p{M}|\u200c|\u200d|৳/u;
const MONEY_BEFORE_THING = /^টাকার?(?=কোর্ট|ফি|স্ট|ষ্ট|চালান|ট্রেজা|মাত্র|ভ্যাট)/;
/** Charters repeat their words. */
const foldWord = remember(foldText);
const DASHES = '-–—−_';

/** Cuts a cell in NFC into tokens, in one pass over it. */
export function feeTokens(text: string): FeeToken[] {
  const ascii = toAsciiDigits(text);
  const tokens: FeeToken[] = [];
  let at = 0;
  while (at < ascii.length) {
    const char = ascii.charAt(at);
    if (char !== '\n' && char.trim() === '') {
      at += 1;
      continue;
    }
    const token = readToken(ascii, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number, before: FeeToken | undefined): FeeToken {
  const char = text.charAt(start);
  const glued = before !== undefined && before.end === start;
  const token = { key: char, value: null, paisa: false, start, end: start + 1, glued };
  if (char === '\n') return { ...token, kind: 'LINE' };
  if (isDigit(char)) {
    const { end, value, code, paisa } = scanNumber(text, start);
    return { ...token, kind: code ? 'CODE' : 'NUMBER', key: '', value, paisa, end };
  }
  if (LETTER.test(char)) {
    const end = before?.kind === 'NUMBER' ? endOfMoneyWord(text, start) : endOfWord(text, start);
    return { ...token, kind: 'WORD', key: wordKey(text, start, end), end };
  }
  const moneyEnd = before?.kind === 'NUMBER' ? endOfMoneySign(text, start, glued) : null;
  return moneyEnd === null ? { ...token, kind: 'MARK' } : { ...token, kind: 'MONEY', end: moneyEnd };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return end;
}

/** `টাকারকোর্টফি`: where the spaces are lost, the word for money after a number ends before what is paid for. */
function endOfMoneyWord(text: string, start: number): number {
  const end = endOfWord(text, start);
  const money = MONEY_BEFORE_THING.exec(text.slice(start, end));
  return money === null ? end : start + money[0].length;
}

/** The folded word. Folding drops ঃ, but `টাঃ`, `টা:` and `টা.` are short for টাকা while `টা` counts things. */
function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  if (word === '৳' || word === 'টাঃ') return 'টাকা';
  if (word === 'টা' && (text[end] === ':' || text[end] === '.')) return 'টাকা';
  return foldWord(word);
}

/** The end of a sign of money after a number: `/-` `/=` `/` `=/` `=০০` `/০০`; null where there is none. */
function endOfMoneySign(text: string, start: number, glued: boolean): number | null {
  const char = text.charAt(start);
  const next = text.charAt(start + 1);
  if (char === '=' && next === '/') return start + 2;
  if ((char === '=' || char === '/') && text.startsWith('00', start + 1) && !isDigit(text[start + 3])) return start + 3;
  if (char !== '/') return null;
  const second = next === ' ' ? start + 2 : start + 1;
  const stroke = text.charAt(second);
  if (stroke === '=' || (stroke !== '' && DASHES.includes(stroke))) return second + 1;
  const standsAlone = next === '' || next.trim() === '' || ').,;।'.includes(next);
  return glued && standsAlone ? start + 1 : null;
}
