import type { ReactElement } from 'react';
import type { OfficeCharterFragment } from '../../api/operations.ts';
import { formatDate, todayInDhaka } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isDate } from './date-in.ts';
import styles from './submitted-on.module.css';

const WORDS = defineWords({
  bn: {
    label: 'যে দিন আবেদন জমা দেব',
    today: 'আজ',
    said: (day: string) => `${day} জমা দিলে কোন সেবা কবে পাওয়ার কথা, তা প্রতিটি সেবার পাশে।`,
    outside: 'এই দিনে এই সনদ কার্যকর নয়। নিচের তারিখগুলো তবু এই সনদ ধরেই গণনা করা।',
    before: (day: string) =>
      `এই সনদে তারিখ নেই; প্রথম পাওয়া গেছে ${day}। তার আগে কার্যকর ছিল কি না জানা নেই; তারিখগুলো এই সনদ ধরেই গণনা করা।`,
    other: 'সেই দিনের সনদ দেখুন',
  },
  en: {
    label: 'The day I hand in the application',
    today: 'Today',
    said: (day: string) => `Handed in on ${day}: beside each service stands when it is due.`,
    outside: 'This charter is not in force on that day. The dates below are counted by it all the same.',
    before: (day: string) =>
      `This charter has no date; it was first found on ${day}. Whether it was in force before is not known; the dates are counted by it all the same.`,
    other: 'Show the charter of that day',
  },
});

/** The day of handing in that the address names; today where it names none. */
export function useSubmittedOn(): string {
  const [given] = useFilter('submittedOn');
  return given !== null && isDate(given) ? given : todayInDhaka();
}

/** Asks for the day by the calendar of the reader's own device, and says it in words of the page. */
export function SubmittedOn({
  charter,
  slug,
}: {
  charter: Pick<OfficeCharterFragment, 'effectiveFrom' | 'effectiveFromBasis' | 'effectiveUntil' | 'version'>;
  slug: string;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [, set] = useFilter('submittedOn');
  const day = useSubmittedOn();
  const isOutside = day < charter.effectiveFrom || (charter.effectiveUntil !== null && day >= charter.effectiveUntil);
  const isUndated = charter.version === 1 && charter.effectiveFromBasis === 'FIRST_SEEN';
  return (
    <div className={styles.field}>
      <div className={styles.inputs} data-print="none">
        <label>
          <span className={styles.label}>{words.label}</span>
          <input
            type="date"
            className={styles.input}
            value={day}
            onChange={({ target: { value } }) => {
              if (isDate(value)) set(value);
            }}
          />
        </label>
        {day !== todayInDhaka() && <Button onClick={() => set(null)}>{words.today}</Button>}
      </div>
      <p className={styles.said}>{words.said(formatDate(day, language, { weekday: true }))}</p>
      {isOutside && (
        <Notice tone="warning">
          <p>
            {isUndated ? (
              words.before(formatDate(charter.effectiveFrom, language))
            ) : (
              <>
                {words.outside} <Link to={`/office/${slug}?asOf=${day}&submittedOn=${day}`}>{words.other}</Link>
              </>
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}
