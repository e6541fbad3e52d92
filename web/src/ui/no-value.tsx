import type { ReactElement } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Stands where a number would, had anybody stated it: a dash to see, the reason to hear. */
export function NoValue({ why }: { why: string }): ReactElement {
  return (
    <span title={why}>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </span>
  );
}
