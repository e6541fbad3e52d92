import { coerceInputValue, type GraphQLSchema, isInputObjectType } from 'graphql';
import type { CharterReading } from '../../domain/charter/charter-reading.ts';
import { DomainError } from '../../domain/errors.ts';
import { renderFinding } from '../../domain/quality/render-finding.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { CharterInput } from '../../graph/reading/reading.args.ts';
import { toDocument } from '../../graph/reading/to-document.ts';
import { readCharter } from '../../operations/read-charter.ts';
import type { ExportFile } from './export-file.ts';
import { onePage, type TableFormat, tableFile } from './table-file.ts';
import { FINDING_COLUMNS, type FindingRow } from './tables/finding.columns.ts';
import { READING_COLUMNS } from './tables/reading.columns.ts';

/** The document to read, as the body of a request: the graph's `CharterInput`. */
export interface PostedDocument {
  readonly schema: GraphQLSchema;
  readonly context: GraphContext;
  readonly format: TableFormat;
  readonly body: unknown;
}

/** What would be understood of a document, a row a service; nothing is stored. Throws as the graph's `readCharter`. */
export async function openReading(posted: PostedDocument): Promise<ExportFile> {
  const { services } = await readPosted(posted);
  const { today } = posted.context;
  return tableFile(posted.format, {
    name: `sanad-reading-${today}`,
    nameBn: `সনদ-যাচাই-${today}`,
    sheet: 'সেবা',
    columns: READING_COLUMNS,
    pages: onePage(services),
  });
}

/** What is wrong with a document, a row a finding; nothing is stored. Throws as the graph's `readCharter`. */
export async function openReadingFindings(posted: PostedDocument): Promise<ExportFile> {
  const { services, findings } = await readPosted(posted);
  const { today } = posted.context;
  const rows = findings.map((finding): FindingRow => {
    const service = finding.service === null ? null : (services[finding.service] ?? null);
    return { ...finding, ...renderFinding(finding), service };
  });
  return tableFile(posted.format, {
    name: `sanad-reading-findings-${today}`,
    nameBn: `সনদ-যাচাই-মন্তব্য-${today}`,
    sheet: 'মন্তব্য',
    columns: FINDING_COLUMNS,
    pages: onePage(rows),
  });
}

async function readPosted({ schema, context, body }: PostedDocument): Promise<CharterReading> {
  const input = readInput(schema, body);
  const source = { ...toDocument(input), officeSlug: input.office ?? null };
  return (await readCharter(source, await context.gazetteer())).reading;
}

/** Reads the body by the graph's own type: the same names, the same values, the same refusals. */
function readInput(schema: GraphQLSchema, body: unknown): CharterInput {
  const type = schema.getType('CharterInput');
  if (!isInputObjectType(type)) throw new Error('the schema has no CharterInput');
  return coerceInputValue(body, type, (path, _value, { message }) => {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The body is not as the input of readCharter, such as {"format": "TEXT", "text": "…"}. ${message}`,
      'অনুরোধের বিষয়বস্তু readCharter-এর input-এর মতো নয়। লিখুন এভাবে: {"format": "TEXT", "text": "…"}।',
      path.map(String),
    );
  }) as CharterInput;
}
