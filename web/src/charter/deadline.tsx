import type { ReactElement } from 'react';
import type { DeadlinePartsFragment } from '../api/operations.ts';
import { useLanguage } from '../language/language.ts';
import { Published } from '../language/name.tsx';
import styles from './deadline.module.css';
import { boundWords, deadlineWords, isSilent } from './deadline-words.ts';

/** A deadline as published, and below it how it was read. */
export function Deadline({ deadline }: { deadline: DeadlinePartsFragment }): ReactElement {
  const language = useLanguage();
  return (
    <>
      <p className={styles.text}>
        <Published text={deadline.text} />
      </p>
      <p className={`${styles.reading} ${isSilent(deadline) ? styles.silent : ''}`}>
        {deadlineWords(deadline, language)}
      </p>
      {deadline.cases.length > 0 && (
        <ul className={styles.cases}>
          {deadline.cases.map((entry) => (
            <li key={entry.label}>
              <Published text={entry.label} />: {boundWords(entry, language) ?? '–'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
