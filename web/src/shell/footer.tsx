import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { followChanges, type LiveState } from '../api/live.ts';
import { formatInstant } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useWords } from '../language/words.ts';
import styles from './shell.module.css';
import { SHELL_WORDS } from './shell.words.ts';

/** How fresh the data is, and whether it stays so by itself. */
export function Footer({ updatedAt }: { updatedAt: string | null }): ReactElement {
  const words = useWords(SHELL_WORDS);
  const language = useLanguage();
  const live = useLive();
  return (
    <footer className={styles.foot}>
      <p role="status" className={live === 'lost' ? styles.lost : undefined} data-live={live}>
        {words[live]}
      </p>
      {updatedAt !== null && <p>{words.updated(formatInstant(updatedAt, language))}</p>}
      <p>{words.licence}</p>
    </footer>
  );
}

function useLive(): LiveState {
  const answers = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => followChanges(answers, setState), [answers]);
  return state;
}
