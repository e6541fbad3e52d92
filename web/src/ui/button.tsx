import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactElement } from 'react';
import styles from './button.module.css';

type Kind = 'plain' | 'primary';

function classOf(kind: Kind): string {
  return `${styles.button} ${kind === 'primary' ? styles.primary : ''}`;
}

/** A button. */
export function Button({
  kind = 'plain',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }): ReactElement {
  return <button type={type} className={classOf(kind)} {...rest} />;
}

/** A link to a file or to a page outside of the dashboard that looks like a button. */
export function ButtonLink({
  kind = 'plain',
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: Kind }): ReactElement {
  return (
    <a className={classOf(kind)} {...rest}>
      {children}
    </a>
  );
}
