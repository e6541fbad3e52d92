import type { ReactElement } from 'react';
import type { HarvestPartsFragment } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { NoValue } from '../../ui/no-value.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { Moment } from './moment.tsx';
import type { Source } from './source-status.ts';
import styles from './sources.module.css';

const OUTCOMES = defineWords<Readonly<Record<string, string>>>({
  bn: {
    QUEUED: 'অপেক্ষায়',
    RUNNING: 'চলছে',
    NOT_MODIFIED: 'বদলায়নি',
    UNCHANGED: 'নতুন কিছু নেই',
    STORED: 'সংরক্ষিত',
    HELD: 'যাচাইয়ের অপেক্ষায় আটক',
    FAILED: 'ব্যর্থ',
    RELEASED: 'ছাড়া হয়েছে',
    REFUSED: 'প্রত্যাখ্যাত',
  },
  en: {
    QUEUED: 'waiting',
    RUNNING: 'running',
    NOT_MODIFIED: 'not modified',
    UNCHANGED: 'nothing new',
    STORED: 'stored',
    HELD: 'held for review',
    FAILED: 'failed',
    RELEASED: 'released',
    REFUSED: 'refused',
  },
});

const WORDS = defineWords({
  bn: {
    summary: (shown: string, all: string) => `শেষ ${shown}টি সংগ্রহ (মোট ${all}টি)`,
    none: 'এখনো একবারও সংগ্রহ করা হয়নি।',
    caption: (name: string) => `${name}: শেষ সংগ্রহগুলো`,
    started: 'শুরু',
    outcome: 'ফল',
    dryRun: '(পরীক্ষামূলক, কিছু সংরক্ষিত হয়নি)',
    counts: {
      charters: 'সনদ-সংস্করণ',
      added: 'নতুন সেবা',
      changed: 'পরিবর্তিত সেবা',
      unchanged: 'অপরিবর্তিত সেবা',
      removed: 'বাদ পড়া সেবা',
      held: 'আটক নথি',
      refused: 'অগ্রহণযোগ্য নথি',
    },
    nothingRead: 'কিছু পড়া হয়নি',
    error: 'ত্রুটি',
    noError: 'ত্রুটি নেই',
  },
  en: {
    summary: (shown: string, all: string) => `Last ${shown} harvests (of ${all})`,
    none: 'It was not harvested yet.',
    caption: (name: string) => `${name}: its last harvests`,
    started: 'Started',
    outcome: 'Outcome',
    dryRun: '(dry run, nothing stored)',
    counts: {
      charters: 'Charter versions',
      added: 'Services new',
      changed: 'Services changed',
      unchanged: 'Services unchanged',
      removed: 'Services gone',
      held: 'Documents held',
      refused: 'Documents refused',
    },
    nothingRead: 'nothing was read',
    error: 'Error',
    noError: 'no error',
  },
});

const COUNTS = ['charters', 'added', 'changed', 'unchanged', 'removed', 'held', 'refused'] as const;

/** Outcomes of harvests that have read nothing, or not yet: what they count is not 0 but unknown. */
const READ_NOTHING = new Set(['QUEUED', 'RUNNING', 'FAILED', 'NOT_MODIFIED']);

/** The last harvests of a source, folded. */
export function HarvestList({ source }: { source: Source }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { nodes, totalCount } = source.harvests;
  if (nodes.length === 0) return <p>{words.none}</p>;
  return (
    <details className={styles.harvests}>
      <summary>{words.summary(formatNumber(nodes.length, language), formatNumber(totalCount, language))}</summary>
      <ScrollTable caption={words.caption(source.name)} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.started}</th>
            <th scope="col">{words.outcome}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col" className={styles.count}>
                {words.counts[count]}
              </th>
            ))}
            <th scope="col">{words.error}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((harvest) => (
            <HarvestRow key={harvest.id} harvest={harvest} />
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function HarvestRow({ harvest }: { harvest: HarvestPartsFragment }): ReactElement {
  const words = useWords(WORDS);
  const outcomes = useWords(OUTCOMES);
  const language = useLanguage();
  const readNothing = READ_NOTHING.has(harvest.outcome);
  const error = language === 'en' ? (harvest.errorEn ?? harvest.error) : harvest.error;
  return (
    <tr>
      <th scope="row">
        <Moment iso={harvest.startedAt} />
      </th>
      <td>
        {outcomes[harvest.outcome] ?? harvest.outcome} {harvest.dryRun && words.dryRun}
      </td>
      {COUNTS.map((count) => (
        <td key={count} className={styles.count}>
          {harvest[count] === 0 && readNothing ? (
            <NoValue why={words.nothingRead} />
          ) : (
            formatNumber(harvest[count], language)
          )}
        </td>
      ))}
      <td className={styles.error}>{error ?? <NoValue why={words.noError} />}</td>
    </tr>
  );
}
