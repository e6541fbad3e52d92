import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { GraphClient } from '../graph-client.ts';
import { unknownOffice } from '../unknown-office.ts';
import {
  EXPLAINED_SERVICE,
  type ExplainedService,
  type ListedCharter,
  type OnBothDays,
  SERVICES_OF_OFFICE,
} from './due-queries.ts';

/** Which application: `what` is a service's key or an office's slug, `number` one of the office's services, from 1. */
export interface DueRequest {
  what: string;
  submittedOn: string;
  number?: number | undefined;
}

/** Whether it is a service's key: an office's slug has no colon. */
export function isKey(what: string): boolean {
  return what.includes(':');
}

/** The key of the one service that is meant; null where an office's are to be listed. Throws NOT_FOUND. */
export async function findKey(client: GraphClient, { what, submittedOn, number }: DueRequest): Promise<string | null> {
  if (isKey(what)) return what;
  if (number === undefined) return null;
  const service = (await readCharter(client, { what, submittedOn })).services[number - 1];
  return service?.key ?? noSuchNumber(what, number, submittedOn);
}

/**
 * The charter that an office was bound by on the day of submission; where none is known of that day, today's. Throws
 * OFFICE_UNKNOWN, or NOT_FOUND where the office has no charter.
 */
export async function readCharter(client: GraphClient, { what, submittedOn }: DueRequest): Promise<ListedCharter> {
  const variables = { office: what, submittedOn };
  const { office } = await client.execute<{ office: OnBothDays<ListedCharter> | null }>(SERVICES_OF_OFFICE, variables);
  if (office === null) throw unknownOffice(what);
  return office.then ?? office.now ?? noCharter(what);
}

/** One service with its due date and its ladder, by the charter of the same day. Throws NOT_FOUND. */
export async function readService(client: GraphClient, key: string, submittedOn: string): Promise<ExplainedService> {
  const { then, now } = await client.execute<OnBothDays<ExplainedService>>(EXPLAINED_SERVICE, { key, submittedOn });
  return then ?? now ?? unknownKey(key);
}

function noSuchNumber(office: string, number: number, submittedOn: string): never {
  const list = `sanad due ${office} --submitted ${submittedOn}`;
  throw new DomainError(
    'NOT_FOUND',
    `${office} has no service number ${number}. List them with: ${list}`,
    `${office}-এর ${toBanglaDigits(String(number))} নম্বর সেবা নেই। তালিকা: ${list}`,
    ['number'],
  );
}

function noCharter(office: string): never {
  throw new DomainError(
    'NOT_FOUND',
    `No charter of ${office} is known, so nothing is promised. Import it with: sanad import <file> --office ${office}`,
    `${office}-এর কোনো সনদ জানা নেই, তাই কোনো প্রতিশ্রুতিও নেই। সনদ যোগ করুন: sanad import <file> --office ${office}`,
    ['office'],
  );
}

function unknownKey(key: string): never {
  throw new DomainError(
    'NOT_FOUND',
    `No charter in force has a service "${key}". Keys are listed by: sanad due <office> --submitted <day> --json`,
    `কার্যকর কোনো সনদে “${key}” সেবা নেই। কী (key) পাওয়া যায়: sanad due <office> --submitted <day> --json`,
    ['service'],
  );
}
