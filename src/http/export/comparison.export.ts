import type { GraphQLSchema } from 'graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { DomainError } from '../../domain/errors.ts';
import { compareUnder } from '../../graph/comparison/compare-under.ts';
import { comparisonLookups } from '../../graph/comparison/comparison.lookups.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { OfficeComparison } from '../../operations/compare-offices/lay-out.ts';
import { compareOffices } from '../../operations/compare-offices.ts';
import { slugInName } from './export-file.ts';
import { argumentsOf, optional } from './graph-parameters.ts';
import { type Parameter, readQuery } from './read-query.ts';
import { type OpenTable, onePage, tableFile } from './table-file.ts';
import { comparisonColumns } from './tables/comparison.columns.ts';

/** The offices of the graph's `compareOffices`, or the area and organisation of its `Area.comparison`. */
interface ComparisonRequest {
  offices?: string[];
  under?: string;
  organisation?: string;
  category?: ServiceCategory;
  asOf?: string;
}

/** What several offices promise, a row a service. Throws BAD_USER_INPUT as the graph does. */
export const openComparison: OpenTable = async ({ schema, context, format, query }) => {
  const request = readQuery<ComparisonRequest>(parametersOf(schema), query);
  const day = request.asOf ?? context.today;
  const comparison = await compare(request, day, context);
  const { under, organisation } = request;
  // Both were looked up above, so they are slugs and nothing else.
  const whose = under === undefined ? '' : `-${slugInName(`${under}-${organisation}`)}`;
  return tableFile(format, {
    name: `sanad-comparison${whose}-${day}`,
    nameBn: `তুলনা${whose}-${day}`,
    sheet: 'তুলনা',
    columns: comparisonColumns(comparison),
    pages: onePage(comparison.rows),
  });
};

function parametersOf(schema: GraphQLSchema): Parameter[] {
  return [
    ...optional(argumentsOf(schema, 'Query', 'compareOffices'), 'offices', 'category', 'asOf'),
    ...optional(argumentsOf(schema, 'Query', 'compareDeadlines'), 'under'),
    ...optional(argumentsOf(schema, 'Area', 'comparison'), 'organisation'),
  ];
}

function compare(
  { offices, under, organisation, category: only }: ComparisonRequest,
  day: string,
  context: GraphContext,
): Promise<OfficeComparison> {
  const category = only ?? null;
  if (offices !== undefined) {
    if (under !== undefined) throw eitherOr('under');
    if (organisation !== undefined) throw eitherOr('organisation');
    return compareOffices(comparisonLookups(context), { slugs: offices, category, day });
  }
  if (under === undefined) throw eitherOr(organisation === undefined ? 'offices' : 'under');
  if (organisation === undefined) throw eitherOr('organisation');
  return compareUnder({ under, organisation, category, day }, context);
}

function eitherOr(argument: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Say which offices to compare: either offices=doict/lalmonirhat/kaliganj,doict/rajbari/kalukhali, or under=lalmonirhat and organisation=doict together.',
    'কোন অফিসগুলো তুলনা করতে হবে তা দিন: হয় offices=doict/lalmonirhat/kaliganj,doict/rajbari/kalukhali, নয়তো under=lalmonirhat ও organisation=doict একসঙ্গে।',
    [argument],
  );
}
