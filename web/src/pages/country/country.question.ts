import {
  CountryDocument,
  CountryFiltersDocument,
  type CountryFiltersQuery,
  type CountryFiltersQueryVariables,
  type CountryQuery,
  type CountryQueryVariables,
} from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';

/** The slug of the whole country. */
export const COUNTRY_SLUG = 'bangladesh';

/** What the page of the country asks: the districts of all of it or of a part, as one organisation or all cover them. */
export function countryQuestion(query: URLSearchParams): Question<CountryQuery, CountryQueryVariables> {
  const under = query.get('under');
  const organisation = query.get('organisation');
  return { document: CountryDocument, variables: { area: under ?? COUNTRY_SLUG, under, organisation } };
}

/** What can be chosen in the filters. */
export const FILTERS_QUESTION: Question<CountryFiltersQuery, CountryFiltersQueryVariables> = {
  document: CountryFiltersDocument,
  variables: {},
};

/** The file with the districts of the page, with its filters. */
export function coverageFile(format: 'csv' | 'xlsx', query: URLSearchParams): string {
  const parameters = new URLSearchParams({ level: 'DISTRICT' });
  for (const name of ['organisation', 'under']) {
    const value = query.get(name);
    if (value !== null && value !== '') parameters.set(name, value);
  }
  return `/export/coverage.${format}?${parameters}`;
}
