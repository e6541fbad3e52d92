import {
  DistrictDocument,
  DistrictHeadDocument,
  type DistrictHeadQuery,
  type DistrictHeadQueryVariables,
  type DistrictQuery,
  type DistrictQueryVariables,
} from '../../api/operations.ts';
import type { AnyQuestion, Question } from '../../api/question.ts';
import { readCategory } from '../../charter/category-words.ts';
import { readDay } from '../../ui/day.ts';

/** What the page asks first: the rest, where the address already says of which organisation. */
export function districtQuestion(slug: string, query: URLSearchParams): AnyQuestion | null {
  if (slug === '') return null;
  const organisation = query.get('organisation');
  return organisation ? officesQuestion(slug, organisation, query) : headQuestion(slug);
}

/** What area it is, and of which organisations it can be asked. */
export function headQuestion(slug: string): Question<DistrictHeadQuery, DistrictHeadQueryVariables> {
  return { document: DistrictHeadDocument, variables: { slug } };
}

/** What the offices of an organisation in the district promise, with the filters of the address. */
export function officesQuestion(
  slug: string,
  organisation: string,
  query: URLSearchParams,
): Question<DistrictQuery, DistrictQueryVariables> {
  const category = readCategory(query.get('category'));
  return { document: DistrictDocument, variables: { slug, organisation, category, asOf: readDay(query.get('asOf')) } };
}
