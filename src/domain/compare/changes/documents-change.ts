import { foldGlued } from '../../text/fold.ts';
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
 * place. A regression only where every entry of the former list still stands and another came to it.
 */
export function findDocumentsChange(before: Papers, after: Papers): Change | null {
  const [was, is] = [papersWithoutPlace(before), papersWithoutPlace(after)];
  if (foldGlued(was) === foldGlued(is)) return null;
  const regression = asksForMore(was, is);
  const sentences = beforeAndNow(regression ? MORE : LEAD, quote(before.documentsText), quote(after.documentsText));
  return { kind: 'DOCUMENTS_CHANGED', regression, ...sentences };
}

const SEPARATORS = /[/,;।|\n()]|\s(?:ও|এবং)\s/u;
/** Entries of the cell that say where or when and name no paper. */
const NO_PAPER = ['কার্যালয়', 'ওয়েব', 'অফিস', 'সরাসরি', 'প্রাপ্তি', 'www', 'http'].map(foldGlued);

function asksForMore(before: string, after: string): boolean {
  const [was, is] = [papersIn(before), papersIn(after)];
  return was.length > 0 && is.length > was.length && was.every((paper) => is.includes(paper));
}

function papersIn(text: string): string[] {
  const entries = text.split(SEPARATORS).map(foldGlued);
  return [...new Set(entries.filter((entry) => entry !== '' && !NO_PAPER.some((word) => entry.includes(word))))];
}
