import { CompareDocument, type CompareQuery, type CompareQueryVariables } from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';
import { categoryOf, dayOf } from './compare.filters.ts';
import { comparedOffices, FEWEST_OFFICES, MOST_OFFICES } from './compared-offices.ts';

/** What the page asks: the comparison of the offices in the address; null where they are too few or too many. */
export function compareQuestion(query: URLSearchParams): Question<CompareQuery, CompareQueryVariables> | null {
  const offices = comparedOffices(query.get('offices'));
  if (offices.length < FEWEST_OFFICES || offices.length > MOST_OFFICES) return null;
  return comparisonOf(offices, query);
}

/** The comparison of these offices, with the category and the day of the address. */
export function comparisonOf(
  offices: readonly string[],
  query: URLSearchParams,
): Question<CompareQuery, CompareQueryVariables> {
  return {
    document: CompareDocument,
    variables: { offices: [...offices], category: categoryOf(query), asOf: dayOf(query) },
  };
}
