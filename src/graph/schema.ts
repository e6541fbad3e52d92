import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';
import { AreaResolver } from './area/area.resolver.ts';
import { CoverageResolver } from './area/coverage.resolver.ts';
import { AddCalendarOrdersResolver } from './calendar/add-calendar-orders.resolver.ts';
import { CalendarDayResolver, CalendarResolver } from './calendar/calendar.resolver.ts';
import { RemoveCalendarOrderResolver } from './calendar/remove-calendar-order.resolver.ts';
import { CatalogueServiceResolver } from './catalogue/catalogue.resolver.ts';
import { MatchServiceResolver } from './catalogue/match-service.resolver.ts';
import { CharterResolver } from './charter/charter.resolver.ts';
import { ImportCharterResolver } from './charter/import-charter.resolver.ts';
import { WithdrawCharterResolver } from './charter/withdraw-charter.resolver.ts';
import { ComparisonResolver } from './comparison/comparison.resolver.ts';
import { DeadlineComparisonResolver } from './comparison/deadline-comparison.resolver.ts';
import { DatasetResolver } from './dataset/dataset.resolver.ts';
import { DatasetChangedResolver } from './dataset/dataset-changed.resolver.ts';
import { DueCaseResolver, DueDateResolver, ServiceDueDateResolver } from './due-date/due-date.resolver.ts';
import { ENTITIES } from './entities.ts';
import { EscalationResolver } from './escalation/escalation.resolver.ts';
import { federateSchema } from './federation/federate-schema.ts';
import { CharterFeedResolver } from './feed/charter-feed.resolver.ts';
import { FindingResolver } from './finding/finding.resolver.ts';
import { GrievanceLimitResolver } from './grievance/grievance-limit.resolver.ts';
import { SetGrievanceLimitsResolver } from './grievance/set-grievance-limits.resolver.ts';
import { DecideHarvestResolver } from './harvest/decide-harvest.resolver.ts';
import { HarvestResolver } from './harvest/harvest.resolver.ts';
import { RunHarvestResolver } from './harvest/run-harvest.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { AddOfficeResolver } from './office/add-office.resolver.ts';
import { OfficeResolver } from './office/office.resolver.ts';
import { AddOrganisationResolver } from './organisation/add-organisation.resolver.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { OfficerResolver } from './post/officer.resolver.ts';
import { PostResolver } from './post/post.resolver.ts';
import { PostHoldingResolver } from './post/post-holding.resolver.ts';
import { CharterQualityResolver, OfficeQualityResolver, QualityScoreResolver } from './quality/quality.resolver.ts';
import { ReadingResolver } from './reading/reading.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { DeadlineResolver } from './service/deadline.resolver.ts';
import { ServiceResolver } from './service/service.resolver.ts';
import { AddSourceResolver } from './source/add-source.resolver.ts';
import { ProvenanceSourceResolver } from './source/provenance-source.resolver.ts';
import { RemoveSourceResolver } from './source/remove-source.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';

/** The executable schema of the public API, a subgraph for those who join it to other graphs. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    validate: false,
    pubSub: NO_PUB_SUB,
    resolvers: [
      NodeResolver,
      AreaResolver,
      CoverageResolver,
      OrganisationResolver,
      OfficeResolver,
      PostResolver,
      OfficerResolver,
      PostHoldingResolver,
      CharterResolver,
      ServiceResolver,
      DeadlineResolver,
      ServiceDueDateResolver,
      DueDateResolver,
      DueCaseResolver,
      EscalationResolver,
      GrievanceLimitResolver,
      CatalogueServiceResolver,
      MatchServiceResolver,
      ComparisonResolver,
      DeadlineComparisonResolver,
      FindingResolver,
      QualityScoreResolver,
      CharterQualityResolver,
      OfficeQualityResolver,
      ReadingResolver,
      CalendarResolver,
      CalendarDayResolver,
      SearchResolver,
      DatasetResolver,
      DatasetChangedResolver,
      ImportCharterResolver,
      WithdrawCharterResolver,
      AddOrganisationResolver,
      AddOfficeResolver,
      AddCalendarOrdersResolver,
      RemoveCalendarOrderResolver,
      SetGrievanceLimitsResolver,
      SourceResolver,
      ProvenanceSourceResolver,
      HarvestResolver,
      CharterFeedResolver,
      AddSourceResolver,
      RemoveSourceResolver,
      RunHarvestResolver,
      DecideHarvestResolver,
    ],
  });
  // A public supergraph may leave out whoever writes, by this tag.
  return federateSchema(schema, { entities: ENTITIES, fieldTags: { Mutation: 'administration' } });
}

/** type-graphql asks for one wherever there are subscriptions; ours bring their own source of events. */
const NO_PUB_SUB: NonNullable<BuildSchemaOptions['pubSub']> = {
  publish: () => {},
  subscribe: () => {
    throw new Error('a subscription needs a source of events of its own');
  },
};
