import type { ReactElement, ReactNode } from 'react';
import styles from './figures.module.css';

/** The few numbers that a page is about, each with what it counts. */
export function Figures({
  figures,
}: {
  figures: readonly { readonly name: string; readonly value: ReactNode }[];
}): ReactElement {
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
