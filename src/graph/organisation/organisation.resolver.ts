import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  countOrganisations,
  pageOrganisations,
  type StoredOrganisation,
} from '../../storage/organisation/organisation.read.ts';
import { CoverageType } from '../area/area.type.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { OrganisationConnectionType, OrganisationType } from './organisation.type.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationType, { nullable: true })
  organisation(@Arg('slug', () => String) slug: string, @Ctx() { loaders }: GraphContext) {
    return loaders.organisation.bySlug.load(slug);
  }

  @Query(() => OrganisationConnectionType)
  async organisations(@Args(() => PageArgs) page: PageArgs, @Ctx() { db }: GraphContext) {
    return toConnection(await pageOrganisations(db, toPageRequest(page)), () => countOrganisations(db));
  }

  @FieldResolver(() => OfficeType, { description: 'The head office, which bears the slug of its organisation' })
  root(@Root() organisation: StoredOrganisation, @Ctx() { loaders }: GraphContext) {
    return loaders.office.bySlug.load(organisation.slug);
  }

  @FieldResolver(() => CoverageType, { description: 'Of all its offices, on that day or today' })
  coverage(
    @Root() organisation: StoredOrganisation,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return loaders.organisation.coverage({ day: asOf ?? today }).load(organisation.id);
  }
}
