import { GraphQLEnumType, GraphQLNonNull, GraphQLString } from 'graphql';
import { findDueDate } from '../../domain/due-date/find-due-date.ts';
import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import { loadCounting } from '../../graph/due-date/load-counting.ts';
import { loadEscalation } from '../../graph/escalation/load-escalation.ts';
import { DateScalar } from '../../graph/scalar/date.scalar.ts';
import { findServiceInForce } from '../../graph/service/find-service-in-force.ts';
import { dueEvents, LANGUAGES, type Language } from './due-events.ts';
import { CONTENT_TYPES, type ExportFile, inOneChunk, slugInName } from './export-file.ts';
import { writeIcs } from './writers/write-ics.ts';

/** What the address of a calendar file takes. */
export const DUE_PARAMETERS = [
  { name: 'service', type: new GraphQLNonNull(GraphQLString) },
  { name: 'submittedOn', type: new GraphQLNonNull(DateScalar) },
  {
    name: 'lang',
    type: new GraphQLEnumType({ name: 'Language', values: Object.fromEntries(LANGUAGES.map((of) => [of, {}])) }),
  },
];

/** A service by its key, the day of submission (ISO 8601), and the language of the file, Bangla where left out. */
export interface DueRequest {
  service: string;
  submittedOn: string;
  lang?: Language;
}

/**
 * The due date of an application and the days of its ladder, for the citizen's own calendar: by the charter in force on
 * the day of submission, or today's where none is known of that day. Throws NOT_FOUND where no such charter has the
 * service, or where its application has no date, with the reason.
 */
export async function exportDueFile(
  context: GraphContext,
  { service: key, submittedOn, lang = 'bn' }: DueRequest,
): Promise<ExportFile> {
  const { service, counted } = (await findPromise(key, submittedOn, context)) ?? unknownService(key);
  const counting = await loadCounting({ officeId: service.officeId, submittedOn, asOf: null }, context);
  const due = findDueDate(service.deadline, counting);
  const { steps } = await loadEscalation(service, submittedOn, context);
  const events = dueEvents({ service, submittedOn, due, steps, counted }, lang);
  if (events.length === 0) throw noDate(due);
  const name = `sanad-due-${slugInName(key).replaceAll(':', '-')}-${submittedOn}.ics`;
  return {
    contentType: CONTENT_TYPES.ics,
    fileName: name,
    fileNameBn: `শেষ-তারিখ-${submittedOn}.ics`,
    chunks: inOneChunk(writeIcs({ name: service.name, stamp: context.now, events })),
  };
}

/** The version of the day of submission, or today's where none is known of that day. */
async function findPromise(key: string, submittedOn: string, context: GraphContext) {
  const service =
    (await findServiceInForce(key, submittedOn, context)) ?? (await findServiceInForce(key, context.today, context));
  if (service === null) return null;
  const { charter } = context.loaders;
  const [its, ofThatDay] = await Promise.all([
    charter.byId.load(service.charterId),
    charter.inForce(submittedOn).load(service.officeId),
  ]);
  const effectiveFrom = its?.effectiveFrom ?? submittedOn;
  return { service, counted: { submittedOn, effectiveFrom, hadCharter: ofThatDay !== null } };
}

function unknownService(key: string): never {
  const shown = JSON.stringify(key.slice(0, 100));
  throw new DomainError(
    'NOT_FOUND',
    `No charter in force has a service ${shown}. A service's key is its field Service.key.`,
    `কার্যকর কোনো সনদে ${shown} সেবা নেই। সেবার কী (key) থাকে Service.key ফিল্ডে।`,
    ['service'],
  );
}

function noDate({ reason, reasonEn }: { reason: string; reasonEn: string }): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no date to put into a calendar. ${reasonEn}`,
    `ক্যালেন্ডারে রাখার মতো কোনো তারিখ নেই। ${reason}`,
    ['service'],
  );
}
