import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './scroll-table.module.css';

/** A table that scrolls sideways by itself where the screen is too narrow, by keyboard as well. */
export function ScrollTable({
  caption,
  className,
  children,
}: {
  caption: ReactNode;
  className?: string | undefined;
  /** `thead` and `tbody`. */
  children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    // A region that scrolls must be reachable by keyboard.
    <section className={styles.region} aria-labelledby={id} tabIndex={0}>
      <table className={className}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
