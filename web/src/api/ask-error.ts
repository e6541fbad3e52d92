import type { Language } from '../language/language.ts';

/** Why a question got no answer, in both languages. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;
  readonly messageBn: string;
  /** Whether asking again may help: the server was not reached, or it failed. */
  readonly isPassing: boolean;

  constructor(code: string, messageEn: string, messageBn: string, isPassing: boolean) {
    super(messageEn);
    this.code = code;
    this.messageBn = messageBn;
    this.isPassing = isPassing;
  }

  in(language: Language): string {
    return language === 'bn' ? this.messageBn : this.message;
  }
}

/** The server was not reached. */
export function unreachable(): AskError {
  return new AskError('UNREACHABLE', 'The server cannot be reached.', 'সার্ভারে পৌঁছানো যাচ্ছে না।', true);
}

/** The server answered with something that is no answer of the graph. */
export function failed(status: number): AskError {
  return new AskError(
    'SERVER_FAILED',
    `The server failed (${status}).`,
    `সার্ভার উত্তর দিতে পারেনি (${status})।`,
    status >= 500 || status === 429,
  );
}
