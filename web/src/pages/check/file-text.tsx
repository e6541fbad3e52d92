import type { ReactElement, RefObject } from 'react';
import { useWords } from '../../language/words.ts';
import { CHECK_WORDS } from './check.words.ts';
import styles from './text-field.module.css';

/** The text of a file that is a text, to show a finding in. */
export function FileText({
  field,
  text,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
}): ReactElement {
  const words = useWords(CHECK_WORDS);
  return (
    <section className={styles.field} aria-labelledby="file-text" data-print="none">
      <h2 id="file-text">{words.fileText}</h2>
      <p className={styles.hint}>{words.fileTextLead}</p>
      <textarea
        ref={field}
        className={styles.text}
        aria-labelledby="file-text"
        lang="bn"
        wrap="off"
        rows={14}
        readOnly
        value={text}
      />
    </section>
  );
}
