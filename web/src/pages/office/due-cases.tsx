import type { ReactElement } from 'react';
import type { ServiceDueQuery } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';

type Case = NonNullable<ServiceDueQuery['service']>['dueDate']['cases'][number];

const WORDS = defineWords({ bn: { none: 'তারিখ নেই' }, en: { none: 'no date' } });

/** The date of each case, where the deadline depends on it. */
export function DueCases({ cases }: { cases: readonly Case[] }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (cases.length === 0) return null;
  return (
    <ul>
      {cases.map(({ label, latest }) => (
        <li key={label}>
          <Published text={label} />:{' '}
          <strong>{latest === null ? words.none : formatDate(latest, language, { weekday: true })}</strong>
        </li>
      ))}
    </ul>
  );
}
