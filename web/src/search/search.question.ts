import { SearchDocument, type SearchQuery, type SearchQueryVariables } from '../api/operations.ts';
import type { Question } from '../api/question.ts';

/** How long a text the API takes. */
export const LONGEST_SEARCH = 200;

/** What is found for a text, the best first. */
export function searchQuestion(text: string, first: number): Question<SearchQuery, SearchQueryVariables> {
  return { document: SearchDocument, variables: { text: text.trim().slice(0, LONGEST_SEARCH), first } };
}
