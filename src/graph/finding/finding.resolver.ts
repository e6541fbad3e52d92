import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { countFindings, pageFindings } from '../../storage/finding/finding.read.ts';
import { CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { ServiceType } from '../service/service.type.ts';
import { FindingFilter } from './finding.args.ts';
import { toFindingFilter } from './finding.filter.ts';
import { FindingConnectionType, FindingType } from './finding.type.ts';
import { type PresentedFinding, presentFinding } from './present-finding.ts';

@Resolver(() => FindingType)
export class FindingResolver {
  @Query(() => FindingConnectionType, { description: 'Of the charters in force today' })
  async findings(
    @Arg('filter', () => FindingFilter, { nullable: true }) filter: FindingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const wanted = await toFindingFilter(filter ?? {}, context, ['filter']);
    const found = await pageFindings(context.db, wanted, toPageRequest(page));
    const presented = found.rows.map(({ row, cursor }) => ({ row: presentFinding(row), cursor }));
    return toConnection({ ...found, rows: presented }, () => countFindings(context.db, wanted));
  }

  @FieldResolver(() => OfficeType, { nullable: true })
  office(@Root() finding: PresentedFinding, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.load(finding.officeId);
  }

  @FieldResolver(() => CharterType, { nullable: true })
  charter(@Root() finding: PresentedFinding, @Ctx() { loaders }: GraphContext) {
    return loaders.charter.byId.load(finding.charterId);
  }

  @FieldResolver(() => ServiceType, { nullable: true })
  service(@Root() finding: PresentedFinding, @Ctx() { loaders }: GraphContext) {
    return finding.serviceId === null ? null : loaders.service.byId.load(finding.serviceId);
  }
}
