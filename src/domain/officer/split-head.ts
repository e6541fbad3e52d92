import { foldText } from '../text/fold.ts';
import { holdsPostNoun, isKindless, isOfficeToken, TWO_WORD_POSTS } from './designation-words.ts';
import { nameBeforeComma, startBehindComma } from './name-at-comma.ts';
import { isCourtesy, isNameLead, isNameWord, isSureNameLead } from './name-words.ts';
import { trimEdges } from './trim-edges.ts';

/** A name and a designation told apart; null where they are missing or cannot be told with certainty. */
export interface NameAndPost {
  name: string | null;
  designation: string | null;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

const UNCERTAIN: NameAndPost = { name: null, designation: null };
const LIST_NUMERAL = /^\(?(?:[0-9০-৯]{1,2}|[কখগঘ])[.)।]$/;
const MOST_NAME_WORDS = 7;
const LONGEST_WORD = 60;
const PROFESSIONS = new Set(
  ['প্রকৌশলী', 'অধ্যাপক', 'অধ্যক্ষ', 'কৃষিবিদ', 'এডভোকেট', 'অ্যাডভোকেট', 'ইঞ্জিনিয়ার', 'স্থপতি'].map(foldText),
);

const TOKEN = new RegExp(`(?<![^\\s,;।|])(?:${TWO_WORD_POSTS})(?![\\p{L}\\p{M}])|[^\\s,;।|]+`, 'gu');

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Without the punctuation and dashes that only separate. An unmatched bracket goes too. */
function tidy(text: string): string | null {
  let tidied = trimEdges(text.replace(/\s+/g, ' ').trim(), ',;:।|/–.-☎☏✆✉');
  if (tidied.startsWith('ঃ')) tidied = tidied.slice(1).trim();
  if (/^\([^()]*\)$/.test(tidied)) tidied = tidied.slice(1, -1).trim();
  if (tidied.startsWith('(') && !tidied.includes(')')) tidied = tidied.slice(1).trim();
  // A bracket that was cut open is left to the cell's text.
  if (tidied.lastIndexOf('(') > tidied.lastIndexOf(')'))
    tidied = trimEdges(tidied.slice(0, tidied.lastIndexOf('(')), ',');
  if (tidied.endsWith(')') && !tidied.includes('(')) tidied = tidied.slice(0, -1).trim();
  return /\p{L}/u.test(tidied) ? tidied : null;
}

/** A name as published without its courtesies, up to its comma; null where it holds digits, is too long or is not the only one. */
export function readName(text: string): string | null {
  const only = nameBeforeComma(text.replace(/[()[\]]/g, ' '));
  if (only === null) return null;
  let tokens = tokensOf(only);
  while (tokens[0] !== undefined && (isCourtesy(tokens[0].text) || /^[:ঃ.–-]+$/.test(tokens[0].text)))
    tokens = tokens.slice(1);
  if (tokens.length > 2 && tokens[0]?.text === 'বেগম') tokens = tokens.slice(1);
  const name = tidy(tokens.map((token) => token.text).join(' '));
  if (name === null || tokens.length > MOST_NAME_WORDS || /[0-9০-৯@]/.test(name)) return null;
  return name;
}

const JOINS = new Set(['ও', 'এবং', 'ও/', '&', '/', '-', '–']);

/** A word of offices, or one that is one only here: ও between two, সরকার (else a family name) behind স্থানীয়. */
function isOfficeAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]?.text ?? '';
  const before = tokens[index - 1]?.text ?? '';
  if (JOINS.has(token)) return index > 0 && isOfficeToken(before);
  if (token === 'সরকার') return before === 'স্থানীয়';
  return isOfficeToken(token);
}

/** Where the designation that ends at `noun` begins: back over every word of the language of offices. */
function startOfDesignation(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (start > 0 && isOfficeAt(tokens, start - 1)) start -= 1;
  return start;
}

const TIERS = new Set(['উপজেলা', 'জেলা', 'থানা', 'ইউনিয়ন', 'বিভাগ'].map(foldText));

/** The index of the token that closes the bracket a token opens; -1 where none does. */
function closingBracket(tokens: readonly Token[], opening: number): number {
  return tokens.findIndex((token, index) => index >= opening && token.text.includes(')'));
}

/** The designation up to its last office word or bracket; place names behind it are left to the cell's text. */
function endOfDesignation(tokens: readonly Token[], lastNoun: number): number {
  let end = lastNoun;
  for (let index = lastNoun + 1; index < tokens.length; index += 1) {
    const token = tokens[index]?.text ?? '';
    if (token.startsWith('(') && index === end + 1) end = Math.max(end, closingBracket(tokens, index));
    else if (/\p{L}/u.test(token) && isOfficeAt(tokens, index)) end = index;
  }
  // `অফিসার, উপজেলা কালীগঞ্জ`: the tier belongs to the place behind it.
  while (end > lastNoun && TIERS.has(foldText(tokens[end]?.text ?? ''))) end -= 1;
  return end;
}

/** `করিম অমুক | সহকারী`: a word that may be of the name or of the post, with no comma between. */
function touchesUnknownWord(before: string): boolean {
  const last =
    before
      .slice(-LONGEST_WORD)
      .trimEnd()
      .split(/[\s,;।|()–-]/)
      .at(-1) ?? '';
  return last !== '' && !isNameWord(last);
}

function nameBeforePost(text: string, tokens: readonly Token[], start: number, named: boolean): NameAndPost {
  const before = tokens.slice(0, start);
  if (!named && !before.some((token) => isNameWord(token.text))) return UNCERTAIN;
  // A word of offices amid the name means that an unknown word stands inside the designation.
  if (before.some((token) => !isCourtesy(token.text) && isOfficeToken(token.text) && /\p{L}/u.test(token.text)))
    return UNCERTAIN;
  const from = startBehindComma(text, tokens[start]?.start ?? 0);
  const end =
    tokens[
      endOfDesignation(
        tokens,
        tokens.findLastIndex((token) => holdsPostNoun(token.text)),
      )
    ]?.end;
  const name = readName(text.slice(0, from));
  const designation = tidy(text.slice(from, end));
  if (name === null || (isKindless(designation ?? '') && touchesUnknownWord(text.slice(0, from)))) return UNCERTAIN;
  return { name, designation };
}

function postBeforeName(text: string, tokens: readonly Token[], lastNoun: number): NameAndPost {
  const tail = tokens.slice(lastNoun + 1);
  const lead = tail.find(
    (token) => isCourtesy(token.text.replace(/^\(/, '')) || isNameLead(token.text.replace(/^\(/, '')),
  );
  if (lead !== undefined) {
    return { name: readName(text.slice(lead.start)), designation: tidy(text.slice(0, lead.start)) };
  }
  if (tail.some((token) => isNameWord(token.text))) return UNCERTAIN;
  const nouns = tokens.filter((token) => holdsPostNoun(token.text)).length;
  if (nouns > 1)
    return holdsName(text)
      ? UNCERTAIN
      : { name: null, designation: tidy(text.slice(0, tokens[endOfDesignation(tokens, lastNoun)]?.end)) };
  return { name: null, designation: tidy(text.slice(0, tokens[endOfDesignation(tokens, lastNoun)]?.end)) };
}

/** Whether a text that should be a designation has a person's name in it. */
export function holdsName(text: string): boolean {
  return tokensOf(text).some((token) => token.text.split(/[-–/]/).some(isNameWord));
}

/** `মোঃ আব্দুল করিম`: nothing but words known from names, or any that are not of offices behind a মোঃ. */
function isNameThroughout(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.length < 2) return false;
  if (isSureNameLead(first.text))
    return !tokens.some((token) => isOfficeToken(token.text) && /\p{L}/u.test(token.text));
  return isNameLead(first.text) && tokens.every((token) => isNameWord(token.text));
}

/** `রহমান-উপ-পরিচালক`: the hyphen behind a family name parts it from the post. */
function partedAtHyphens(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-–](?=\p{L})/gu, (joined, word: string) =>
    isNameWord(word) && !isNameLead(word) ? `${word} ` : joined,
  );
}

/** A profession before a name (`প্রকৌশলী মোঃ হাসান আলী`) is a title, no post. */
function withoutTitle(text: string): string {
  const [first, second] = tokensOf(text);
  if (first === undefined || second === undefined) return text;
  const isTitle = PROFESSIONS.has(foldText(first.text)) && isNameLead(second.text);
  return isTitle ? text.slice(first.end) : text;
}

/**
 * Tells the name from the post in an unlabelled text without contact and without marks of an acting charge.
 * `জনাব নাজনীন নাহার সহকারী প্রোগ্রামার` → নাজনীন নাহার, সহকারী প্রোগ্রামার. Several people, or words that could be either: nulls.
 */
export function splitNameAndPost(written: string): NameAndPost {
  const text = partedAtHyphens(withoutTitle(written));
  const tokens = tokensOf(text);
  const courtesies = tokens.filter((token) => isCourtesy(token.text.replace(/^\(/, ''))).length;
  const numerals = tokens.filter((token) => LIST_NUMERAL.test(token.text)).length;
  const firstNoun = tokens.findIndex((token) => holdsPostNoun(token.text));
  const lastNoun = tokens.findLastIndex((token) => holdsPostNoun(token.text));
  const honoured = text.length !== written.length || isCourtesy(tokens[0]?.text ?? '');
  if (courtesies > 2 || (courtesies === 2 && !isCourtesy(tokens[1]?.text ?? ''))) return UNCERTAIN;
  if (firstNoun === -1)
    return honoured || isNameThroughout(tokens) ? { name: readName(text), designation: null } : UNCERTAIN;
  if (numerals > 1) {
    const people = tokens.some((token) => isCourtesy(token.text) || isNameWord(token.text));
    return people ? UNCERTAIN : { name: null, designation: tidy(text) };
  }
  const start = startOfDesignation(tokens, firstNoun);
  if (start > 0) return nameBeforePost(text, tokens, start, honoured || isNameLead(tokens[0]?.text ?? ''));
  return postBeforeName(text, tokens, lastNoun);
}
