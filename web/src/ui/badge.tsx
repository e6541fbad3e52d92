import type { ReactElement, ReactNode } from 'react';
import styles from './badge.module.css';

/** A word or two about a thing, in a colour that says no more than the word. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'error' | 'warning' | 'info' | 'good';
  children: ReactNode;
}): ReactElement {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
