import {
  ServiceDeadlinesDocument,
  type ServiceDeadlinesQuery,
  type ServiceDeadlinesQueryVariables,
  ServiceHeadDocument,
  type ServiceHeadQuery,
  type ServiceHeadQueryVariables,
} from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';
import { readDay } from '../../ui/day.ts';

/** Which service it is; asked ahead, because the rest can be asked of a known service only. */
export function serviceQuestion(slug: string): Question<ServiceHeadQuery, ServiceHeadQueryVariables> {
  return { document: ServiceHeadDocument, variables: { slug } };
}

/** What every office promises for the service, with the filters of the address. */
export function deadlinesQuestion(
  slug: string,
  query: URLSearchParams,
): Question<ServiceDeadlinesQuery, ServiceDeadlinesQueryVariables> {
  return {
    document: ServiceDeadlinesDocument,
    variables: {
      slug,
      under: query.get('under') || null,
      asOf: readDay(query.get('asOf')),
      submittedOn: readDay(query.get('submittedOn')),
    },
  };
}
