import type { ReactElement } from 'react';
import { defineWords, useWords } from '../language/words.ts';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const WORDS = defineWords({ bn: { loading: 'তথ্য আসছে…' }, en: { loading: 'Loading…' } });

/** Stands where an answer will stand, about as high; `block` where it will be a picture or a table. */
export function Skeleton({ lines = 6, block = false }: { lines?: number; block?: boolean }): ReactElement {
  const words = useWords(WORDS);
  return (
    <div className={styles.skeleton} aria-busy="true" data-testid="skeleton">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {block && <div className={`${styles.line} ${styles.block}`} />}
      {[...Array(lines).keys()].map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
