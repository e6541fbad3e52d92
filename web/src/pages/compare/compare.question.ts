import type { AnyQuestion } from '../../api/question.ts';

/** To be written. */
export function compareQuestion(_query: URLSearchParams): AnyQuestion | null {
  return null;
}
