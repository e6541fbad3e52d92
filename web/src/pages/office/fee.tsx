import type { ReactElement } from 'react';
import type { OfficeServiceFragment } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import styles from './fee.module.css';
import { feeWords, takaWords } from './fee-words.ts';

const WORDS = defineWords({
  bn: { read: 'পড়া হয়েছে:', method: 'পরিশোধ:' },
  en: { read: 'Read as:', method: 'To be paid:' },
});

/** A fee as published, and below it how it was read. */
export function Fee({ fee }: { fee: OfficeServiceFragment['fee'] }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <>
      {fee.text !== '' && <Published text={fee.text} />}
      <p className={styles.reading}>
        {words.read} {feeWords(fee, language)}
      </p>
      {fee.cases.length > 0 && (
        <ul className={styles.cases}>
          {fee.cases.map(({ label, amountBdt }) => (
            <li key={label}>
              <Published text={label} />: {amountBdt === null ? '–' : takaWords(amountBdt, language)}
            </li>
          ))}
        </ul>
      )}
      {fee.method !== null && (
        <p className={styles.reading}>
          {words.method} <Published text={fee.method} />
        </p>
      )}
    </>
  );
}
