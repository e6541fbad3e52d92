import {
  OfficeDocument,
  OfficeDueDatesDocument,
  type OfficeDueDatesQuery,
  type OfficeDueDatesQueryVariables,
  OfficeFindingsDocument,
  type OfficeFindingsQuery,
  type OfficeFindingsQueryVariables,
  OfficeNeighboursDocument,
  type OfficeNeighboursQuery,
  type OfficeNeighboursQueryVariables,
  OfficeQualityDocument,
  type OfficeQualityQuery,
  type OfficeQualityQueryVariables,
  type OfficeQuery,
  type OfficeQueryVariables,
  OfficeTextDocument,
  type OfficeTextQuery,
  type OfficeTextQueryVariables,
  OfficeVersionsDocument,
  type OfficeVersionsQuery,
  type OfficeVersionsQueryVariables,
  ServiceDueDocument,
  type ServiceDueQuery,
  type ServiceDueQueryVariables,
} from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';
import { dateIn } from './date-in.ts';

/** Which office, and the charter of which day; null: today's. */
export interface OfficeAt {
  readonly slug: string;
  readonly asOf: string | null;
}

/** The office and the day that an address names. */
export function officeAt(slug: string, query: URLSearchParams): OfficeAt {
  return { slug, asOf: dateIn(query, 'asOf') };
}

/** What is asked first: the office, and its charter with all services. */
export function officeQuestion(slug: string, query: URLSearchParams): Question<OfficeQuery, OfficeQueryVariables> {
  return { document: OfficeDocument, variables: officeAt(slug, query) };
}

/** When each service would be due. */
export function dueDatesQuestion(
  at: OfficeAt,
  submittedOn: string,
): Question<OfficeDueDatesQuery, OfficeDueDatesQueryVariables> {
  return { document: OfficeDueDatesDocument, variables: { ...at, submittedOn } };
}

/** One service day by day, and whom to go to then. */
export function serviceDueQuestion(
  id: string,
  submittedOn: string,
): Question<ServiceDueQuery, ServiceDueQueryVariables> {
  return { document: ServiceDueDocument, variables: { id, submittedOn } };
}

/** What is wrong with the charter. */
export function findingsQuestion(at: OfficeAt): Question<OfficeFindingsQuery, OfficeFindingsQueryVariables> {
  return { document: OfficeFindingsDocument, variables: at };
}

/** The score of the charter, with every lost point. */
export function qualityQuestion(at: OfficeAt): Question<OfficeQualityQuery, OfficeQualityQueryVariables> {
  return { document: OfficeQualityDocument, variables: at };
}

/** Every version of the charter, and what changed with the one shown. */
export function versionsQuestion(at: OfficeAt): Question<OfficeVersionsQuery, OfficeVersionsQueryVariables> {
  return { document: OfficeVersionsDocument, variables: at };
}

/** The document itself, where it is a text. */
export function documentQuestion(at: OfficeAt): Question<OfficeTextQuery, OfficeTextQueryVariables> {
  return { document: OfficeTextDocument, variables: at };
}

/** The offices beside this one and below it. */
export function neighboursQuestion(slug: string): Question<OfficeNeighboursQuery, OfficeNeighboursQueryVariables> {
  return { document: OfficeNeighboursDocument, variables: { slug } };
}
