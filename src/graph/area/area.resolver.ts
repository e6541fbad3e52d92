import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { AreaLevel } from '../../domain/office/area.ts';
import { compareOfficesUnder, OFFICES_UNDER } from '../../operations/compare-offices-under.ts';
import { countAreas, pageAreas, type StoredArea } from '../../storage/area/area.read.ts';
import { comparisonLookups } from '../comparison/comparison.lookups.ts';
import { OfficeComparisonType } from '../comparison/comparison.type.ts';
import type { GraphContext } from '../context.ts';
import { AreaLevelEnum, ServiceCategoryEnum } from '../enums.ts';
import { OfficeConnectionType } from '../office/office.type.ts';
import { refuseUnknownOrganisation } from '../organisation/refuse-unknown-organisation.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { toAreaFilter } from './area.filter.ts';
import { AreaConnectionType, AreaType, CoverageType } from './area.type.ts';

@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => AreaType, { nullable: true })
  area(@Arg('slug', () => String) slug: string, @Ctx() { loaders }: GraphContext) {
    return loaders.area.bySlug.load(slug);
  }

  @Query(() => AreaConnectionType)
  async areas(
    @Arg('level', () => AreaLevelEnum, { nullable: true }) level: AreaLevel | null,
    @Arg('under', () => String, { nullable: true }) under: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const filter = await toAreaFilter({ level, under }, context);
    return toConnection(await pageAreas(context.db, filter, toPageRequest(page)), () => countAreas(context.db, filter));
  }

  @FieldResolver(() => AreaType, { nullable: true })
  parent(@Root() area: StoredArea, @Ctx() { loaders }: GraphContext) {
    return area.parentId === null ? null : loaders.area.byId.load(area.parentId);
  }

  @FieldResolver(() => [AreaType])
  children(@Root() area: StoredArea, @Ctx() { loaders }: GraphContext) {
    return loaders.area.below.load(area.id);
  }

  @FieldResolver(() => OfficeConnectionType, { description: 'The offices at or below this area' })
  async offices(
    @Root() area: StoredArea,
    @Arg('organisation', () => String, { nullable: true }) organisation: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphContext,
  ) {
    const link = { kind: 'IN_AREA' as const, organisation: organisation ?? null };
    const linked = await loaders.office.linked({ link, page: toPageRequest(page) }).load(area.id);
    return toConnection(linked, () => loaders.office.countLinked(link).load(area.id));
  }

  @FieldResolver(() => CoverageType)
  coverage(
    @Root() area: StoredArea,
    @Arg('organisation', () => String, { nullable: true }) organisation: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return loaders.area.coverage({ organisation: organisation ?? null, day: asOf ?? today }).load(area.id);
  }

  @FieldResolver(() => OfficeComparisonType, {
    description:
      'All offices of an organisation at or below this area side by side, up to 100, in the order of their slugs; a single one or none is fine',
  })
  async comparison(
    @Root() area: StoredArea,
    @Arg('organisation', () => String) organisation: string,
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<OfficeComparisonType> {
    await refuseUnknownOrganisation(organisation, context);
    const link = { kind: 'IN_AREA' as const, organisation };
    const found = await context.loaders.office.linked({ link, page: OFFICES_UNDER }).load(area.id);
    const request = { found, category: category ?? null, day: asOf ?? context.today };
    return compareOfficesUnder(comparisonLookups(context), request);
  }
}
