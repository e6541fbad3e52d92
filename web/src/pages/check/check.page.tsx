import { type ReactElement, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../language/words.ts';
import { Page } from '../../ui/page.tsx';
import styles from './check.module.css';
import { checkQuestion } from './check.question.ts';
import { CHECK_WORDS } from './check.words.ts';
import type { ChosenDocument } from './document.ts';
import { FileDrop } from './file-drop.tsx';
import { FORM_WORDS } from './form.words.ts';
import { OfficeField } from './office-field.tsx';
import { ReadingFailure } from './reading-failure.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReadingResult } from './reading-result.tsx';
import { TextField } from './text-field.tsx';
import { useReading } from './use-reading.ts';

/** A document is read and judged; nothing is stored. */
export function CheckPage(): ReactElement {
  const words = useWords(CHECK_WORDS);
  const formWords = useWords(FORM_WORDS);
  const [query] = useSearchParams();
  const { state, read, refuse, cancel } = useReading();
  const [text, setText] = useState('');
  const [last, setLast] = useState<ChosenDocument | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const check = (chosen: ChosenDocument) => {
    setLast(chosen);
    read(chosen, query.get('office'));
  };
  return (
    <Page
      title={words.title}
      lead={
        <p>
          {words.lead} <strong>{words.notStored}</strong>
        </p>
      }
      question={checkQuestion(state.step === 'read' ? state.document.input : null)}
    >
      <section className={styles.form} aria-label={formWords.form} data-print="none">
        <FileDrop onFile={(file) => check({ file })} onRefuse={refuse} />
        <TextField field={field} text={text} onText={setText} onCheck={(given) => check({ text: given })} />
        <div className={styles.office}>
          <OfficeField />
        </div>
      </section>
      <ReadingProgress state={state} onCancel={cancel} />
      <ReadingFailure state={state} onAgain={() => last !== null && check(last)} />
      {state.step === 'read' && <ReadingResult document={state.document} reading={state.reading} pasted={field} />}
    </Page>
  );
}
