import type { AnyQuestion } from '../../api/question.ts';

/** To be written. */
export function serviceQuestion(_slug: string, _query: URLSearchParams): AnyQuestion | null {
  return null;
}
