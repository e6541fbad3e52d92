import { useEffect, useRef, useState } from 'react';
import { AskError, unreachable } from '../../api/ask-error.ts';
import { ReadCharterDocument, type ReadCharterQuery } from '../../api/operations.ts';
import { send } from '../../api/send.ts';
import { type ChosenDocument, type PreparedDocument, prepareDocument, type Refusal, refusalOf } from './document.ts';

/** What was understood of a document. */
export type CharterReading = ReadCharterQuery['readCharter'];

/** How far the reading of a document is. */
export type ReadingState =
  | { readonly step: 'none' }
  | { readonly step: 'opening'; readonly name: string | null }
  | { readonly step: 'sending'; readonly name: string | null; readonly share: number }
  | { readonly step: 'reading'; readonly name: string | null }
  | { readonly step: 'refused'; readonly name: string | null; readonly why: Refusal }
  | { readonly step: 'failed'; readonly name: string | null; readonly error: AskError }
  | { readonly step: 'read'; readonly document: PreparedDocument; readonly reading: CharterReading };

/** Has documents read, one at a time: another takes the place of the one before, wherever that stands. */
export function useReading() {
  const [state, setState] = useState<ReadingState>({ step: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'none' });
  };
  const read = (chosen: ChosenDocument, office: string | null) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const tell = (next: ReadingState) => {
      if (!signal.aborted) setState(next);
    };
    void readDocument(chosen, office, { signal, tell });
  };
  const refuse = (why: Refusal) => {
    running.current?.abort();
    setState({ step: 'refused', name: null, why });
  };
  return { state, read, refuse, cancel };
}

interface Running {
  readonly signal: AbortSignal;
  readonly tell: (state: ReadingState) => void;
}

async function readDocument(chosen: ChosenDocument, office: string | null, { signal, tell }: Running): Promise<void> {
  const name = 'file' in chosen ? chosen.file.name : null;
  const refusal = refusalOf(chosen);
  if (refusal !== null) return tell({ step: 'refused', name, why: refusal });
  tell({ step: 'opening', name });
  const document = await prepareDocument(chosen, office).catch(() => null);
  if (document === null) return tell({ step: 'refused', name, why: 'unreadable' });
  tell({ step: 'sending', name, share: 0 });
  try {
    const { readCharter } = await send(
      { document: ReadCharterDocument, variables: { input: document.input } },
      { signal, onSent: (share) => tell(share < 1 ? { step: 'sending', name, share } : { step: 'reading', name }) },
    );
    tell({ step: 'read', document, reading: readCharter });
  } catch (error) {
    tell({ step: 'failed', name, error: error instanceof AskError ? error : unreachable() });
  }
}
