import type { ReactElement } from 'react';
import { markOf } from './office-marks.ts';

/** The sign of an office, as the chart draws it. */
export function OfficeMark({ place }: { place: number }): ReactElement {
  const { colour, outline } = markOf(place);
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={outline} fill={colour} />
    </svg>
  );
}
