import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { ServiceFilter } from '../../graph/service/service.args.ts';
import { type ComparisonArguments, exportComparisonFile, isComparisonFormat } from './comparison.export.ts';
import { DUE_PARAMETERS, type DueRequest, exportDueFile } from './due.export.ts';
import type { ExportFile } from './export-file.ts';
import { exportOfficeFile } from './office.export.ts';
import { readQuery } from './read-query.ts';
import { exportServicesFile, isServicesFormat } from './services.export.ts';

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
    return exportServicesFile(context, format, readQuery<ServiceFilter>(fieldsOfFilter(schema), query));
  }
  if (name === 'comparison' && isComparisonFormat(format)) {
    const request = readQuery<ComparisonArguments>(argumentsOfComparison(schema), query);
    return exportComparisonFile(context, format, request);
  }
  if (name === 'due' && format === 'ics') {
    return exportDueFile(context, readQuery<DueRequest>(DUE_PARAMETERS, query));
  }
  if (name.startsWith(OFFICES) && format === 'jsonld') {
    return exportOfficeFile(context, name.slice(OFFICES.length), readQuery(argumentsOfCharter(schema), query));
  }
  throw notFound(path);
}

const ADDRESS = /^(?<name>.+)\.(?<format>[a-z]+)$/;
const OFFICES = 'offices/';

/** The fields of the graph's filter are the parameters: one that is added there can be given here. */
function fieldsOfFilter(schema: GraphQLSchema): GraphQLInputField[] {
  const type = schema.getType('ServiceFilter');
  if (!isInputObjectType(type)) throw new Error('the schema has no ServiceFilter');
  return Object.values(type.getFields());
}

function argumentsOfComparison(schema: GraphQLSchema): readonly GraphQLArgument[] {
  return schema.getQueryType()?.getFields().compareOffices?.args ?? [];
}

/** The day that an office's charter in force is asked for. */
function argumentsOfCharter(schema: GraphQLSchema): readonly GraphQLArgument[] {
  const office = schema.getType('Office');
  return isObjectType(office) ? (office.getFields().charter?.args ?? []) : [];
}

function notFound(path: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no export ${JSON.stringify(path.slice(0, 200))}. There are services.csv, services.xlsx, services.jsonl, comparison.csv, comparison.xlsx, due.ics and offices/<slug>.jsonld.`,
    `${JSON.stringify(path.slice(0, 200))} নামে কোনো এক্সপোর্ট নেই। আছে services.csv, services.xlsx, services.jsonl, comparison.csv, comparison.xlsx, due.ics ও offices/<slug>.jsonld।`,
  );
}
