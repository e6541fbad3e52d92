import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { AreaLevel } from '../../domain/office/area.ts';
import { countOffices, type OfficeLink, pageOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import { AreaType } from '../area/area.type.ts';
import { CharterConnectionType, CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { AreaLevelEnum, ServiceCategoryEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { PostType } from '../post/post.type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { getScope } from '../scope.ts';
import { ServiceConnectionType } from '../service/service.type.ts';
import { OfficeFilter, OfficeOrder } from './office.args.ts';
import { OfficeConnectionType, OfficeType } from './office.type.ts';

@Resolver(() => OfficeType)
export class OfficeResolver {
  @Query(() => OfficeType, { nullable: true })
  office(@Arg('slug', () => String) slug: string, @Ctx() { loaders }: GraphContext) {
    return loaders.office.bySlug.load(slug);
  }

  @Query(() => OfficeConnectionType)
  async offices(
    @Arg('filter', () => OfficeFilter, { nullable: true }) filter: OfficeFilter | null,
    @Arg('orderBy', () => OfficeOrder, { nullable: true }) orderBy: OfficeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const { under, ...conditions } = filter ?? {};
    const scope = under == null ? null : await getScope(context, under, ['filter', 'under']);
    const wanted = { ...conditions, scope, day: context.today };
    const sort = { field: orderBy?.field ?? ('SLUG' as const), descending: orderBy?.direction === 'DESC' };
    const found = await pageOffices(context.db, wanted, sort, toPageRequest(page));
    return toConnection(found, () => countOffices(context.db, wanted));
  }

  @FieldResolver(() => OrganisationType)
  organisation(@Root() office: StoredOffice, @Ctx() { loaders }: GraphContext) {
    return loaders.organisation.byId.load(office.organisationId);
  }

  @FieldResolver(() => AreaType)
  area(@Root() office: StoredOffice, @Ctx() { loaders }: GraphContext) {
    return loaders.area.byId.load(office.areaId);
  }

  @FieldResolver(() => OfficeType, { nullable: true })
  parent(@Root() office: StoredOffice, @Ctx() { loaders }: GraphContext) {
    return office.parentId === null ? null : loaders.office.byId.load(office.parentId);
  }

  @FieldResolver(() => [OfficeType], { description: 'Nearest first' })
  ancestors(@Root() office: StoredOffice, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.loadMany(office.ancestorIds);
  }

  @FieldResolver(() => OfficeConnectionType)
  children(@Root() office: StoredOffice, @Args(() => PageArgs) page: PageArgs, @Ctx() context: GraphContext) {
    return linkedOffices(office, { kind: 'CHILDREN' }, page, context);
  }

  @FieldResolver(() => OfficeConnectionType)
  descendants(
    @Root() office: StoredOffice,
    @Arg('level', () => AreaLevelEnum, { nullable: true }) level: AreaLevel | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    return linkedOffices(office, { kind: 'DESCENDANTS', level }, page, context);
  }

  @FieldResolver(() => [PostType])
  posts(@Root() office: StoredOffice, @Ctx() { loaders }: GraphContext) {
    return loaders.post.ofOffice.load(office.id);
  }

  @FieldResolver(() => CharterType, { nullable: true, description: 'The version in force on that day, or today' })
  charter(
    @Root() office: StoredOffice,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return loaders.charter.inForce(asOf ?? today).load(office.id);
  }

  @FieldResolver(() => CharterConnectionType, { description: 'Every version, newest first' })
  async charters(@Root() office: StoredOffice, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: GraphContext) {
    const found = await loaders.charter.versions(toPageRequest(page)).load(office.id);
    return toConnection(found, () => loaders.charter.countVersions.load(office.id));
  }

  @FieldResolver(() => ServiceConnectionType, { description: 'In the order of the document' })
  async services(
    @Root() office: StoredOffice,
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    const link = { kind: 'OF_OFFICE' as const, filter: { category: category ?? null, day: asOf ?? today } };
    const found = await loaders.service.linked({ link, page: toPageRequest(page) }).load(office.id);
    return toConnection(found, () => loaders.service.countLinked(link).load(office.id));
  }
}

async function linkedOffices(office: StoredOffice, link: OfficeLink, page: PageArgs, { loaders }: GraphContext) {
  const found = await loaders.office.linked({ link, page: toPageRequest(page) }).load(office.id);
  return toConnection(found, () => loaders.office.countLinked(link).load(office.id));
}
