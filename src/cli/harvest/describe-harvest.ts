import type { Terminal } from '../terminal.ts';

/** A harvest as the commands ask for it. */
export interface HarvestAnswer {
  id: string;
  dryRun: boolean;
  startedAt: string;
  endedAt: string | null;
  outcome: string;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  charters: number;
  withdrawn: number;
  held: number;
  refused: number;
  error: string | null;
  errorEn: string | null;
}

/** The fields of `HarvestAnswer`, for a query. */
export const HARVEST_FIELDS =
  'id dryRun startedAt endedAt outcome added changed unchanged removed charters withdrawn held refused error errorEn';

const OUTCOMES: Readonly<Record<string, readonly [bn: string, en: string]>> = {
  QUEUED: ['অপেক্ষায়', 'waiting'],
  RUNNING: ['চলছে', 'running'],
  NOT_MODIFIED: ['বদলায়নি', 'not modified'],
  UNCHANGED: ['নতুন কিছু নেই', 'nothing new'],
  STORED: ['সংরক্ষিত', 'stored'],
  HELD: ['যাচাইয়ের অপেক্ষায় আটক', 'held for review'],
  FAILED: ['ব্যর্থ', 'failed'],
  RELEASED: ['ছাড়া হয়েছে', 'released'],
  REFUSED: ['প্রত্যাখ্যাত', 'refused'],
};

/** One line that says what a harvest came to, for a person and for a log. */
export function describeHarvest(name: string, harvest: HarvestAnswer, terminal: Terminal): string {
  const { say, number } = terminal;
  const [bn, en] = OUTCOMES[harvest.outcome] ?? [harvest.outcome, harvest.outcome];
  const { added, changed, unchanged, removed, charters, withdrawn, held, refused } = harvest;
  const parts = [
    ...amount(charters, number, say, 'সংস্করণ', 'versions'),
    ...amount(withdrawn, number, say, 'প্রত্যাহৃত', 'withdrawn'),
    ...amount(added, number, say, 'নতুন সেবা', 'new services'),
    ...amount(changed, number, say, 'পরিবর্তিত', 'changed'),
    ...amount(unchanged, number, say, 'অপরিবর্তিত', 'unchanged'),
    ...amount(removed, number, say, 'বাদ', 'gone'),
    ...amount(held, number, say, 'নথি আটক', 'documents held'),
    ...amount(refused, number, say, 'নথি অগ্রহণযোগ্য', 'documents refused'),
  ];
  const error = say(harvest.error ?? '', harvest.errorEn ?? '');
  const preview = harvest.dryRun ? say(' (পরীক্ষামূলক)', ' (dry run)') : '';
  const counts = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${name}: ${say(bn, en)}${preview}${counts}${error === '' ? '' : `. ${error}`}`;
}

function amount(count: number, number: Terminal['number'], say: Terminal['say'], bn: string, en: string): string[] {
  return count === 0 ? [] : [say(`${number(count)} ${bn}`, `${count} ${en}`)];
}
