import type { ReactElement } from 'react';
import { formatShare } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { FORM_WORDS } from './form.words.ts';
import styles from './reading-progress.module.css';
import type { ReadingState } from './use-reading.ts';

/** How far the reading is, and a way out. The bar has no end while the server reads: nobody knows how long that takes. */
export function ReadingProgress({
  state,
  onCancel,
}: {
  state: ReadingState;
  onCancel: () => void;
}): ReactElement | null {
  const words = useWords(FORM_WORDS);
  const language = useLanguage();
  if (state.step !== 'opening' && state.step !== 'sending' && state.step !== 'reading') return null;
  return (
    <div className={styles.progress} aria-busy="true">
      <p className={styles.step}>
        {state.name !== null && <strong>{state.name} </strong>}
        <span role="status">
          {state.step === 'opening' && words.opening}
          {state.step === 'reading' && words.reading}
          {state.step === 'sending' && words.sending(formatShare(state.share, language))}
        </span>
      </p>
      <progress
        className={styles.bar}
        aria-label={words.progress}
        {...(state.step === 'sending' && { value: state.share, max: 1 })}
      />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
