import type { ReactElement } from 'react';
import type { DueStatus } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import styles from './due-in-short.module.css';

/** When a service would be due. */
export interface Due {
  readonly status: DueStatus;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const WORDS = defineWords({
  bn: {
    by: 'শেষ তারিখ',
    on: 'পাওয়ার কথা',
    byCase: 'শেষ তারিখ (ক্ষেত্রভেদে)',
    none: 'তারিখ নেই',
    asking: 'গণনা হচ্ছে…',
    why: {
      NOT_STATED: 'সনদে সংখ্যা নেই',
      UNPARSED: 'সময়সীমা পড়া যায়নি',
      SCHEDULED: 'নির্ধারিত দিনে',
      AS_DIRECTED: 'নির্দেশ অনুযায়ী',
      PER_LAW: 'আইন অনুযায়ী',
      OUTSIDE_CALENDAR: 'পঞ্জিকার বাইরে',
      DATED: '',
      IMMEDIATE: '',
      BY_CASE: 'ক্ষেত্রভেদে',
    },
  },
  en: {
    by: 'Due by',
    on: 'Due on',
    byCase: 'Due by (depends on the case)',
    none: 'No date',
    asking: 'Counting…',
    why: {
      NOT_STATED: 'the charter gives no number',
      UNPARSED: 'the deadline could not be read',
      SCHEDULED: 'on set days',
      AS_DIRECTED: 'as directed',
      PER_LAW: 'as the law says',
      OUTSIDE_CALENDAR: 'beyond the calendar',
      DATED: '',
      IMMEDIATE: '',
      BY_CASE: 'depends on the case',
    },
  },
});

/** The due date of a service in a word or two, or why there is none. */
export function DueInShort({ due }: { due: Due | null }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (due === null) return <span className={styles.asking}>{words.asking}</span>;
  const { status, earliest, latest } = due;
  if (latest === null)
    return (
      <span className={styles.none}>
        {words.none}: {words.why[status]}
      </span>
    );
  const name = status === 'BY_CASE' ? words.byCase : earliest === latest ? words.on : words.by;
  return (
    <span className={styles.due}>
      <span className={styles.name}>{name}</span>{' '}
      <strong className={styles.date}>{formatDate(latest, language, { weekday: true })}</strong>
    </span>
  );
}
