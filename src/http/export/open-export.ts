import type { GraphQLSchema } from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { ServiceFilter } from '../../graph/service/service.args.ts';
import { openComparison } from './comparison.export.ts';
import { openCoverage } from './coverage.export.ts';
import { openDeadlines } from './deadlines.export.ts';
import { DUE_PARAMETERS, type DueRequest, exportDueFile } from './due.export.ts';
import type { ExportFile } from './export-file.ts';
import { openFindings } from './findings.export.ts';
import { argumentsOf, fieldsOf } from './graph-parameters.ts';
import { exportOfficeFile } from './office.export.ts';
import { readQuery } from './read-query.ts';
import { openReading, openReadingFindings, type PostedDocument } from './reading.export.ts';
import { exportServicesFile, isServicesFormat } from './services.export.ts';
import { openSources } from './sources.export.ts';
import { isTableFormat, type OpenTable, TABLE_FORMATS } from './table-file.ts';

/** What comes as a table in every format of `TABLE_FORMATS`, by the name in its address. */
const TABLES = new Map<string, OpenTable>([
  ['comparison', openComparison],
  ['coverage', openCoverage],
  ['deadlines', openDeadlines],
  ['findings', openFindings],
  ['sources', openSources],
]);

/** What is made of a document that is posted, in the same formats. */
const POSTED = new Map<string, (posted: PostedDocument) => Promise<ExportFile>>([
  ['reading', openReading],
  ['reading-findings', openReadingFindings],
]);

/**
 * The file that an address below `/export/` names. Everything that can be refused is refused here, before a byte of it
 * exists. Throws NOT_FOUND for an address that names none, BAD_USER_INPUT for parameters that the graph does not know.
 */
export async function openExport(
  schema: GraphQLSchema,
  context: GraphContext,
  path: string,
  query: URLSearchParams,
): Promise<ExportFile> {
  // No database takes a zero byte in a text.
  if (path.includes('\u0000')) throw notFound(path);
  const { name = '', format = '' } = ADDRESS.exec(path)?.groups ?? {};
  if (name === 'services' && isServicesFormat(format)) {
    return exportServicesFile(context, format, readQuery<ServiceFilter>(fieldsOf(schema, 'ServiceFilter'), query));
  }
  const openTable = TABLES.get(name);
  if (openTable !== undefined && isTableFormat(format)) return openTable({ schema, context, format, query });
  if (name === 'due' && format === 'ics') {
    return exportDueFile(context, readQuery<DueRequest>(DUE_PARAMETERS, query));
  }
  if (name.startsWith(OFFICES) && format === 'jsonld') {
    // The day that an office's charter in force is asked for.
    const parameters = argumentsOf(schema, 'Office', 'charter');
    return exportOfficeFile(context, name.slice(OFFICES.length), readQuery(parameters, query));
  }
  throw notFound(path);
}

/** The file made of what was posted to an address below `/export/`. Refusals as those of `openExport`. */
export async function openPostedExport(
  schema: GraphQLSchema,
  context: GraphContext,
  path: string,
  body: unknown,
): Promise<ExportFile> {
  const { name = '', format = '' } = ADDRESS.exec(path)?.groups ?? {};
  const open = POSTED.get(name);
  if (open === undefined || !isTableFormat(format)) throw notFound(path);
  return open({ schema, context, format, body });
}

const ADDRESS = /^(?<name>.+)\.(?<format>[a-z]+)$/;
const OFFICES = 'offices/';

function notFound(path: string): DomainError {
  const shown = JSON.stringify(path.slice(0, 200));
  const files = (names: Iterable<string>) => [...names].flatMap((name) => TABLE_FORMATS.map((of) => `${name}.${of}`));
  const names = [...files(['services', ...TABLES.keys()]), 'services.jsonl', 'due.ics'].join(', ');
  const posted = files(POSTED.keys()).join(', ');
  return new DomainError(
    'NOT_FOUND',
    `There is no export ${shown}. There are ${names} and offices/<slug>.jsonld; a document can be posted to ${posted}.`,
    `${shown} নামে কোনো এক্সপোর্ট নেই। আছে ${names} ও offices/<slug>.jsonld; নথি POST করা যায় ${posted} ঠিকানায়।`,
  );
}
