import { SourcesDocument, type SourcesQuery, type SourcesQueryVariables } from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';

/** What the page of the sources asks: a page of sources, and one of the charters in force, the oldest signature first. */
export function sourcesQuestion(_slug: string, query: URLSearchParams): Question<SourcesQuery, SourcesQueryVariables> {
  return { document: SourcesDocument, variables: { after: query.get('after'), charters: query.get('charters') } };
}
