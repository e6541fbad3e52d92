import type { ReactElement } from 'react';
import type { ServiceDueQuery } from '../../api/operations.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import styles from './due-days.module.css';

type DueDate = NonNullable<ServiceDueQuery['service']>['dueDate'];

const WORDS = defineWords({
  bn: {
    title: (days: string, counted: string) => `দিন ধরে ধরে: ${days} দিন, গণনায় ${counted} দিন`,
    counted: 'গণনায় ধরা',
    skipped: 'গণনার বাইরে',
    calendar: 'পঞ্জিকা',
  },
  en: {
    title: (days: string, counted: string) => `Day by day: ${days} days, ${counted} of them counted`,
    counted: 'counted',
    skipped: 'not counted',
    calendar: 'Calendar',
  },
});

/** So many days are taken in at a glance; more stand behind a click. */
const SHORT = 14;

/** Which days were counted, and why the others were not. */
export function DueDays({ dueDate: { days, latest, calendarVersion } }: { dueDate: DueDate }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const counted = days.filter((day) => day.counted).length;
  return (
    <details className={styles.days} open={days.length <= SHORT}>
      <summary>{words.title(formatNumber(days.length, language), formatNumber(counted, language))}</summary>
      <ol>
        {days.map((day) => (
          <li
            key={day.date}
            className={`${day.counted ? styles.counted : styles.skipped} ${day.date === latest ? styles.last : ''}`}
          >
            <time dateTime={day.date}>{formatDate(day.date, language)}</time>
            <span className={styles.reason}>{language === 'bn' ? day.reason : day.reasonEn}</span>
            <span className={styles.mark}>{day.counted ? `✓ ${words.counted}` : words.skipped}</span>
          </li>
        ))}
      </ol>
      <p className={styles.calendar}>
        {words.calendar}: {calendarVersion}
      </p>
    </details>
  );
}
