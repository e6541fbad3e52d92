import type { ReactElement } from 'react';
import { formatDistance } from '../../language/age.ts';
import { formatInstant } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useNow } from './use-now.ts';

/** An instant: when it was or will be in Dhaka, and how far that is from now. */
export function Moment({ iso }: { iso: string }): ReactElement {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={iso}>
      {formatInstant(iso, language)} ({formatDistance(iso, now, language)})
    </time>
  );
}
