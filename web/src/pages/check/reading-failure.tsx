import type { ReactElement } from 'react';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FORM_WORDS } from './form.words.ts';
import type { ReadingState } from './use-reading.ts';

/** Why a document was not read, and what to do. */
export function ReadingFailure({ state, onAgain }: { state: ReadingState; onAgain: () => void }): ReactElement | null {
  const words = useWords(FORM_WORDS);
  const language = useLanguage();
  if (state.step !== 'refused' && state.step !== 'failed') return null;
  const title = state.name === null ? words.notReadText : words.notRead(state.name);
  if (state.step === 'refused') {
    return (
      <Notice tone="error" {...(state.name !== null && { title })} announced>
        <p>{words.refusals[state.why]}</p>
      </Notice>
    );
  }
  const { error } = state;
  return (
    <Notice tone="error" title={title} announced>
      <p>
        {error.in(language)} {error.isPassing && words.passing}
        {!error.isPassing && state.name === null && words.mend}
      </p>
      {error.isPassing && <Button onClick={onAgain}>{words.again}</Button>}
    </Notice>
  );
}
