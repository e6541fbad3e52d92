import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { StoredService } from '../../storage/service/service.map.ts';
import { pageServices } from '../../storage/service/service.read.ts';
import { countServices } from '../../storage/service/service-count.read.ts';
import { CatalogueServiceType, MatchCandidateType } from '../catalogue/catalogue.type.ts';
import { loadMatchCandidates } from '../catalogue/load-match-candidates.ts';
import { CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { FindingType } from '../finding/finding.type.ts';
import { decodeRowId } from '../node/global-id.ts';
import { OfficeType } from '../office/office.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { PostHoldingType } from '../post/post.type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { findServiceInForce } from './find-service-in-force.ts';
import { ServiceFilter, ServiceOrder } from './service.args.ts';
import { toStoredFilter } from './service.filter.ts';
import { ServiceConnectionType, ServiceType } from './service.type.ts';

@Resolver(() => ServiceType)
export class ServiceResolver {
  @Query(() => ServiceType, { nullable: true })
  service(@Arg('id', () => ID) id: string, @Ctx() { loaders }: GraphContext) {
    const rowId = decodeRowId(id, 'Service');
    return rowId === null ? null : loaders.service.byId.load(rowId);
  }

  @Query(() => ServiceType, { nullable: true, description: 'The version in force on that day, or today' })
  serviceByKey(
    @Arg('key', () => String) key: string,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() context: GraphContext,
  ) {
    return findServiceInForce(key, asOf ?? context.today, context);
  }

  @Query(() => ServiceConnectionType)
  async services(
    @Arg('filter', () => ServiceFilter, { nullable: true }) filter: ServiceFilter | null,
    @Arg('orderBy', () => ServiceOrder, { nullable: true }) orderBy: ServiceOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const wanted = await toStoredFilter(filter ?? {}, context, ['filter']);
    const sort = { field: orderBy?.field ?? ('OFFICE' as const), descending: orderBy?.direction === 'DESC' };
    const found = await pageServices(context.db, wanted, sort, toPageRequest(page));
    return toConnection(found, () => countServices(context.db, wanted));
  }

  @FieldResolver(() => CharterType)
  charter(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return loaders.charter.byId.load(service.charterId);
  }

  @FieldResolver(() => OfficeType)
  office(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.load(service.officeId);
  }

  @FieldResolver(() => [ServiceType], { description: 'The same service in every version, newest first' })
  history(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return loaders.service.versions.load(service.key);
  }

  @FieldResolver(() => PostHoldingType, { nullable: true })
  responsible(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return service.responsibleId === null ? null : loaders.post.holding.load(service.responsibleId);
  }

  @FieldResolver(() => PostHoldingType, { nullable: true })
  superior(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return service.superiorId === null ? null : loaders.post.holding.load(service.superiorId);
  }

  @FieldResolver(() => CatalogueServiceType, { nullable: true })
  catalogueService(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return loaders.catalogue.byId.load(service.catalogueServiceId);
  }

  @FieldResolver(() => [MatchCandidateType], {
    description: 'While a match waits for review: up to 5, the likest first',
  })
  matchCandidates(@Root() service: StoredService, @Ctx() context: GraphContext) {
    return loadMatchCandidates(service, context);
  }

  @FieldResolver(() => [FindingType])
  findings(@Root() service: StoredService, @Ctx() { loaders }: GraphContext) {
    return loaders.finding.ofService.load(service.id);
  }
}
