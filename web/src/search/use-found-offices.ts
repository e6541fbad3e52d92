import type { FoundPage } from './found.ts';
import { useFound } from './use-found.ts';

/** Areas come before the offices in them: among so many are the offices of a district. */
const SEARCHED = 50;

/** An office that was found. */
export interface FoundOffice extends FoundPage {
  readonly office: string;
}

/** Only the offices of what is found for a text while it is written. */
export function useFoundOffices(text: string): { found: readonly FoundOffice[]; isSettled: boolean } {
  const { found, isSettled } = useFound(text, SEARCHED);
  return {
    found: found.flatMap((page) => (page.office === null ? [] : [{ ...page, office: page.office }])),
    isSettled,
  };
}
