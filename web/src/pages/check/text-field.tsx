import { type ReactElement, type RefObject, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { EXAMPLE } from './example.ts';
import { FORM_WORDS } from './form.words.ts';
import styles from './text-field.module.css';

interface TextFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  onCheck: (text: string) => void;
}

/** A field for the text of a charter, and an example to see what comes of it. */
export function TextField({ field, text, onText, onCheck }: TextFieldProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const [before, setBefore] = useState<string | null>(null);
  const isExample = text === EXAMPLE;
  const tryExample = () => {
    if (!isExample) setBefore(text);
    onText(EXAMPLE);
    onCheck(EXAMPLE);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor="charter-text">
        {words.orPaste}
      </label>
      <textarea
        ref={field}
        id="charter-text"
        aria-describedby="charter-text-hint"
        className={styles.text}
        lang="bn"
        wrap="off"
        spellCheck={false}
        rows={10}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <p id="charter-text-hint" className={styles.hint}>
        {words.pasteHint}
      </p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => onCheck(text)}>
          {words.check}
        </Button>
        <Button onClick={tryExample}>{words.example}</Button>
        {isExample && before !== null && before !== '' && (
          <Button onClick={() => onText(before)}>{words.undoExample}</Button>
        )}
      </div>
      {isExample && (
        <p className={styles.hint} role="status">
          {words.exampleSet}
        </p>
      )}
    </div>
  );
}
