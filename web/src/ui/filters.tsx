import type { ReactElement, ReactNode } from 'react';
import styles from './filters.module.css';

/** The filters of a page, side by side where there is room. */
export function Filters({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles.filters} aria-label={label}>
      {children}
    </fieldset>
  );
}
