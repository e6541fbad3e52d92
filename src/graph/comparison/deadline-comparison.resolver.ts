import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { pageDeadlineRanking, type RankedPromise } from '../../storage/comparison/deadline-ranking.read.ts';
import { type DeadlineStatistics, readDeadlineStatistics } from '../../storage/comparison/deadline-statistics.read.ts';
import type { ComparedDeadlines } from '../../storage/comparison/promised.sql.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { toConnection } from '../page/connection.ts';
import { checkSize, DEFAULT_SIZE } from '../page/page.args.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import {
  DeadlineComparisonType,
  DeadlineRankConnectionType,
  type DeadlineRankType,
} from './deadline-comparison.type.ts';
import { getCompared } from './get-compared.ts';
import { loadDueTerms } from './load-due-terms.ts';

const LARGEST_RANKING = 1000;

@ArgsType()
class RankingArgs {
  @Field(() => Int, { nullable: true, description: `1–${LARGEST_RANKING}, default ${DEFAULT_SIZE}` })
  readonly first?: number | null;

  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

type Compared = DeadlineStatistics & { compared: ComparedDeadlines; submittedOn: string | null };

@Resolver(() => DeadlineComparisonType)
export class DeadlineComparisonResolver {
  @Query(() => DeadlineComparisonType, {
    description: 'One service across every office under an area or office: ranking, distribution, who is silent.',
  })
  async compareDeadlines(
    @Arg('catalogueService', () => String) slug: string,
    @Arg('under', () => String, { nullable: true }) under: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Arg('submittedOn', () => DateScalar, {
      nullable: true,
      description:
        'Ranks by the days on which applications of that day are due, whatever unit was promised; asOf says by which charters',
    })
    submittedOn: string | null,
    @Ctx() context: GraphContext,
  ) {
    const { catalogueService, compared } = await getCompared({ catalogueService: slug, under, asOf }, context);
    const statistics = await readDeadlineStatistics(context.db, compared);
    return { ...statistics, catalogueService, compared, submittedOn: submittedOn ?? null };
  }

  @FieldResolver(() => [OfficeType], {
    description: 'Offices slower than the 1.5 × IQR fence of all that state a bound, the slowest first',
  })
  outliers(@Root() { outlierIds }: Compared, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.loadMany(outlierIds);
  }

  @FieldResolver(() => DeadlineRankConnectionType, { description: 'Fastest first; silent offices last' })
  async ranking(
    @Root() { compared, offered, submittedOn }: Compared,
    @Args(() => RankingArgs) { first, after }: RankingArgs,
    @Ctx() context: GraphContext,
  ) {
    const limit = checkSize('first', first ?? DEFAULT_SIZE, LARGEST_RANKING);
    const dueTerms = submittedOn === null ? null : await loadDueTerms(compared, submittedOn, context);
    const page = await pageDeadlineRanking(context.db, compared, { limit, after: after ?? null, dueTerms });
    const rows = page.rows.map(async ({ row, cursor }) => ({ row: await presentRank(row, context), cursor }));
    return toConnection({ ...page, rows: await Promise.all(rows) }, async () => offered);
  }
}

async function presentRank(
  { rank, dueOn, officeId, serviceId }: RankedPromise,
  { loaders }: GraphContext,
): Promise<DeadlineRankType> {
  const [office, service] = await Promise.all([
    loaders.office.byId.load(officeId),
    loaders.service.byId.load(serviceId),
  ]);
  if (office === null || service === null) throw new Error(`service ${serviceId} of office ${officeId} is gone`);
  return { rank, dueOn, office, service, deadline: service.deadline };
}
