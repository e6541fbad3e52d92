import { type ReactElement, useRef } from 'react';
import { DropZone, type DropZoneProps, Text } from 'react-aria-components';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Refusal } from './document.ts';
import styles from './file-drop.module.css';
import { FORM_WORDS } from './form.words.ts';

/** What the device offers first; the content tells the format, so others may be chosen too. */
const OFFERED = '.docx,.pdf,.xlsx,.xls,.html,.htm,.csv,.txt,.md';

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

interface FileDropProps {
  onFile: (file: File) => void;
  onRefuse: (why: Refusal) => void;
}

/** A place to drop a file, to paste one with the keyboard, or to choose one. */
export function FileDrop({ onFile, onRefuse }: FileDropProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ items }: DropEvent) => {
    const files = items.filter((item) => item.kind === 'file');
    const [file] = files;
    if (file === undefined) return onRefuse('noFile');
    if (files.length > 1) return onRefuse('several');
    onFile(await file.getFile());
  };
  return (
    <DropZone className={styles.zone ?? ''} aria-label={words.dropZone} onDrop={(event) => void take(event)}>
      <Text slot="label" className={styles.label ?? ''}>
        {words.drop}
      </Text>
      <Button kind="primary" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={OFFERED}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      <p className={styles.hint}>{words.formats}</p>
    </DropZone>
  );
}
