import type { ReactElement, ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone: 'error' | 'warning' | 'info' | 'good';
  title?: ReactNode;
  /** Said by screen readers when it appears. */
  announced?: boolean;
  children?: ReactNode;
}

/** Something the reader should know: what is wrong or missing, why, and what to do. */
export function Notice({ tone, title, announced = false, children }: NoticeProps): ReactElement {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      {...(announced && { role: tone === 'error' ? 'alert' : 'status' })}
    >
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
