import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './scroll-table.module.css';

/** A table that scrolls sideways by itself where the screen is too narrow, by keyboard as well. */
export function ScrollTable({
  caption,
  className,
  pinned = false,
  children,
}: {
  caption: ReactNode;
  className?: string | undefined;
  /** The heads of columns and rows stay in sight: the table is no higher than the window and scrolls within itself. */
  pinned?: boolean;
  /** `thead` and `tbody`. */
  children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    // A region that scrolls must be reachable by keyboard.
    <section className={`${styles.region} ${pinned ? styles.pinned : ''}`} aria-labelledby={id} tabIndex={0}>
      <table className={className}>
        <caption>
          <span id={id}>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
