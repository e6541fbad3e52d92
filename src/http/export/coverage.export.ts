import type { GraphQLSchema } from 'graphql';
import type { AreaLevel } from '../../domain/office/area.ts';
import { toAreaFilter } from '../../graph/area/area.filter.ts';
import { refuseUnknownOrganisation } from '../../graph/organisation/refuse-unknown-organisation.ts';
import { exportCoverage } from '../../operations/export/export-coverage.ts';
import { slugInName } from './export-file.ts';
import { withFirstPage } from './first-page.ts';
import { argumentsOf, optional } from './graph-parameters.ts';
import { type Parameter, readQuery } from './read-query.ts';
import { type OpenTable, tableFile } from './table-file.ts';
import { COVERAGE_COLUMNS } from './tables/coverage.columns.ts';

/** The arguments of the graph's `areas` and `Area.coverage`. */
interface CoverageRequest {
  level?: AreaLevel;
  under?: string;
  organisation?: string;
  asOf?: string;
}

/** The coverage of areas, a row each: of the country's districts where nothing else is asked for. */
export const openCoverage: OpenTable = async ({ schema, context, format, query }) => {
  const { level = 'DISTRICT', under, organisation, asOf } = readQuery<CoverageRequest>(parametersOf(schema), query);
  if (organisation !== undefined) await refuseUnknownOrganisation(organisation, context);
  const day = asOf ?? context.today;
  const filter = await toAreaFilter({ level, under: under ?? null }, context);
  // All were looked up above, so they are slugs and nothing else.
  const whose = [under, organisation, level.toLowerCase(), day].filter((part) => part !== undefined).map(slugInName);
  return tableFile(format, {
    name: `sanad-coverage-${whose.join('-')}`,
    nameBn: `সনদ-পরিস্থিতি-${whose.join('-')}`,
    sheet: 'সনদ পরিস্থিতি',
    columns: COVERAGE_COLUMNS,
    pages: await withFirstPage(exportCoverage(context.db, { filter, organisation: organisation ?? null, day })),
  });
};

function parametersOf(schema: GraphQLSchema): Parameter[] {
  return [
    ...optional(argumentsOf(schema, 'Query', 'areas'), 'level', 'under'),
    ...optional(argumentsOf(schema, 'Area', 'coverage'), 'organisation', 'asOf'),
  ];
}
