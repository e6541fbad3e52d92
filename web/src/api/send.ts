import { type GraphAnswer, resultOf } from './ask.ts';
import { failed, unreachable } from './ask-error.ts';
import type { Question } from './question.ts';

interface Sending {
  readonly signal: AbortSignal;
  /** How much has been sent, from 0 to 1; 1: the server has it all. */
  readonly onSent: (share: number) => void;
}

/**
 * Asks a question that is long to send, such as a document, and tells how far it is: `fetch` cannot. Rejects with an
 * AskError; with the reason of `signal` where it was given up.
 */
export function send<Result, Variables>(
  { document, variables }: Question<Result, Variables>,
  { signal, onSent }: Sending,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    request.open('POST', '/graphql');
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      try {
        resolve(resultOf(readAnswer<Result>(request), request.status));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(JSON.stringify({ query: document.toString(), variables }));
  });
}

function readAnswer<Result>({ responseText, status }: XMLHttpRequest): GraphAnswer<Result> {
  try {
    return JSON.parse(responseText);
  } catch {
    throw status === 200 ? unreachable() : failed(status);
  }
}
