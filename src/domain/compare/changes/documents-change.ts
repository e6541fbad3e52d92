import { foldGlued, foldText } from '../../text/fold.ts';
import { papersWithoutPlace } from '../aspects.ts';
import { beforeAndNow, type Change, quote } from './change.ts';
import type { VersionedService } from './versioned-service.ts';

type Papers = Pick<VersionedService, 'documentsText' | 'documentsPlace'>;

const LEAD = { bn: 'প্রয়োজনীয় কাগজপত্র বদলেছে', en: 'The papers asked for have changed' };
const MORE = {
  bn: 'আগের সব কাগজপত্রের সঙ্গে আরও কিছু চাওয়া হচ্ছে',
  en: 'All papers of before are asked for, and more',
};

/**
 * What became of the papers a service asks for; null where they are the same but for spelling and the office's own
 * place. A regression only where every entry of the former list still stands and another paper came to it for certain.
 */
export function findDocumentsChange(before: Papers, after: Papers): Change | null {
  const [was, is] = [papersWithoutPlace(before), papersWithoutPlace(after)];
  if (foldGlued(was) === foldGlued(is)) return null;
  const regression = asksForMore(was, is);
  const sentences = beforeAndNow(regression ? MORE : LEAD, quote(before.documentsText), quote(after.documentsText));
  return { kind: 'DOCUMENTS_CHANGED', regression, ...sentences };
}

const SEPARATORS = /[,;।|\n]|\s(?:ও|এবং)\s/u;
const IN_BRACKETS = /\([^()]*\)/g;
const WHERE_APPLICABLE = foldGlued('প্রযোজ্য ক্ষেত্রে');
/** What stands behind a slash beside a paper and is none: where and how to hand it in. */
const NO_PAPER = ['কার্যালয়', 'ওয়েব', 'অফিস', 'সরাসরি', 'প্রাপ্তি'].map(foldGlued);
const PAPERS = 'পত্র কপি ছবি সনদ ফরম ফর্ম রশিদ চালান কার্ড কাগজ দলিল নিবন্ধন পাসপোর্ট খতিয়ান প্রত্যয়ন প্রতিবেদন তালিকা বিবরণী nid'
  .split(' ')
  .map(foldGlued);

/** Words that make a paper one of several, or not needed by everybody or at all. */
const MAY_BE_LEFT_OUT = anyOf(
  'অথবা|কিংবা|বা|or|লাগবে না|লাগে না|প্রয়োজন নেই|প্রয়োজন নাই|ঐচ্ছিক|যদি থাকে|থাকলে|প্রযোজ্য ক্ষেত্রে|ক্ষেত্র বিশেষে',
);
/** `(যেকোনো একটি)`: of all that are listed, so that one more is one more to choose from. */
const ONE_OF_ALL = anyOf('যে কোন|যে কোনো|যে কোনটি|যে কোনোটি|any one');

function asksForMore(before: string, after: string): boolean {
  if (found(ONE_OF_ALL, after).length > 0 || hasMore(MAY_BE_LEFT_OUT, before, after)) return false;
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const came = [...is].filter((entry) => !was.has(entry));
  const namesPaper = (entry: string): boolean => PAPERS.some((word) => entry.includes(word));
  return was.size > 0 && [...was].every((entry) => is.has(entry)) && came.some(namesPaper);
}

/** The entries of a list; a slash parts alternatives, which stay one entry. */
function entriesOf(text: string): Set<string> {
  const entries = text
    .replace(IN_BRACKETS, ' ')
    .split(SEPARATORS)
    .map((entry) => {
      const alternatives = entry.split('/').map((words) => foldGlued(words).replace(WHERE_APPLICABLE, ''));
      return alternatives.filter((words) => words !== '' && !NO_PAPER.some((word) => words.includes(word))).join('/');
    });
  return new Set(entries.filter((entry) => entry !== ''));
}

/** Any of the phrases as whole words of a folded text, their own words apart or glued. */
function anyOf(phrases: string): RegExp {
  const folded = phrases.split('|').map((phrase) => foldText(phrase).replaceAll(' ', ' ?'));
  return new RegExp(`(?<![^ ])(?:${folded.join('|')})(?![^ ])`, 'g');
}

function found(phrases: RegExp, text: string): string[] {
  return foldText(text).match(phrases) ?? [];
}

/** Whether one of the phrases stands more often in the later text than in the former. */
function hasMore(phrases: RegExp, before: string, after: string): boolean {
  const left = found(phrases, before);
  return found(phrases, after).some((phrase) => {
    const at = left.indexOf(phrase);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
