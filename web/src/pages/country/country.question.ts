import { CountryDocument, type CountryQuery, type CountryQueryVariables } from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';

/** What the page of the country asks. */
export function countryQuestion(query: URLSearchParams): Question<CountryQuery, CountryQueryVariables> {
  return { document: CountryDocument, variables: { organisation: query.get('organisation') } };
}
