import type { ReactElement, ReactNode } from 'react';
import type { OfficerReadingPartsFragment } from '../../api/operations.ts';
import { Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { CHECK_WORDS } from './check.words.ts';
import styles from './services-read.module.css';

/** An officer's cell as published, and below it who and how to reach was understood. */
export function OfficerRead({ officer }: { officer: OfficerReadingPartsFragment | null }): ReactNode {
  const words = useWords(CHECK_WORDS);
  if (officer === null) return words.notSaid;
  return (
    <>
      <Published text={officer.text} />
      <Understood officer={officer} />
    </>
  );
}

function Understood({ officer }: { officer: OfficerReadingPartsFragment }): ReactElement | null {
  const words = useWords(CHECK_WORDS);
  const { name, designation, acting, contact } = officer;
  const parts = [
    name,
    designation,
    acting === true ? words.acting : null,
    ...(contact?.phones ?? []),
    ...(contact?.emails ?? []),
  ];
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return (
    <span className={styles.readAs}>
      {words.readAs}: {known.join(', ')}
    </span>
  );
}
