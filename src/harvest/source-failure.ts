import { DomainError, type SourceErrorCode } from '../domain/errors.ts';

interface Circumstances {
  /** Whether the same request may succeed later without anyone mending anything. */
  readonly passing?: boolean;
  /** How long the source asks to be left alone, in milliseconds. */
  readonly retryAfterMs?: number | null;
  /** The status that the source answered with. */
  readonly httpStatus?: number | null;
  readonly cause?: unknown;
}

/** A source that could not be read, and whether it is worth trying again. */
export class SourceFailure extends DomainError {
  readonly passing: boolean;
  readonly retryAfterMs: number | null;
  readonly httpStatus: number | null;

  constructor(code: SourceErrorCode, message: string, messageBn: string, circumstances: Circumstances = {}) {
    super(code, message, messageBn, ['uri']);
    this.passing = circumstances.passing ?? false;
    this.retryAfterMs = circumstances.retryAfterMs ?? null;
    this.httpStatus = circumstances.httpStatus ?? null;
    if (circumstances.cause !== undefined) this.cause = circumstances.cause;
  }
}

/** Whether the same request may succeed later without anyone mending anything. */
export function isPassing(error: unknown): boolean {
  return error instanceof SourceFailure && error.passing;
}
