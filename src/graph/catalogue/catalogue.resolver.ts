import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { countCatalogue, pageCatalogue, type StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import type { GraphContext } from '../context.ts';
import { ServiceCategoryEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { getScope } from '../scope.ts';
import { ServiceConnectionType } from '../service/service.type.ts';
import { CatalogueServiceConnectionType, CatalogueServiceType } from './catalogue.type.ts';

@Resolver(() => CatalogueServiceType)
export class CatalogueServiceResolver {
  @Query(() => CatalogueServiceType, { nullable: true })
  catalogueService(@Arg('slug', () => String) slug: string, @Ctx() { loaders }: GraphContext) {
    return loaders.catalogue.bySlug.load(slug);
  }

  @Query(() => CatalogueServiceConnectionType)
  async catalogue(
    @Arg('organisation', () => String, { nullable: true }) organisation: string | null,
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: GraphContext,
  ) {
    const filter = { organisation, category };
    return toConnection(await pageCatalogue(db, filter, toPageRequest(page)), () => countCatalogue(db, filter));
  }

  @FieldResolver(() => OrganisationType)
  organisation(@Root() entry: StoredCatalogueService, @Ctx() { loaders }: GraphContext) {
    return loaders.organisation.byId.load(entry.organisationId);
  }

  @FieldResolver(() => ServiceConnectionType, { description: 'As the offices offer it, in the order of their slugs' })
  async services(
    @Root() entry: StoredCatalogueService,
    @Arg('under', () => String, { nullable: true }) under: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const scope = under == null ? null : await getScope(context, under, ['under']);
    const link = { kind: 'OF_CATALOGUE_SERVICE' as const, filter: { scope, day: asOf ?? context.today } };
    const found = await context.loaders.service.linked({ link, page: toPageRequest(page) }).load(entry.id);
    return toConnection(found, () => context.loaders.service.countLinked(link).load(entry.id));
  }
}
