import type { ClosedLastDay } from '../domain/due-date/due-date.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { readScopes } from '../storage/area/scope.read.ts';
import type { Database } from '../storage/connect.ts';
import { createAreaLoaders } from './area/area.loader.ts';
import { oneByKey } from './batch.ts';
import { createCalendarLoaders } from './calendar/calendar.loader.ts';
import { createCatalogueLoaders } from './catalogue/catalogue.loader.ts';
import { createCharterLoaders } from './charter/charter.loader.ts';
import type { DatasetFeed } from './dataset/dataset-feed.ts';
import { createGrievanceLoaders } from './escalation/grievance.loader.ts';
import { createFindingLoaders } from './finding/finding.loader.ts';
import type { Harvesting } from './harvest/open-harvesting.ts';
import { createOfficeLoaders } from './office/office.loader.ts';
import { createOrganisationLoaders } from './organisation/organisation.loader.ts';
import { createPostLoaders } from './post/post.loader.ts';
import { createQualityLoaders } from './quality/quality.loader.ts';
import { createServiceLoaders } from './service/service.loader.ts';
import { createSourceLoaders } from './source/source.loader.ts';

/** What every resolver is handed, made afresh for each request so that nothing read outlives it. */
export interface GraphContext {
  readonly db: Database;
  readonly loaders: ReturnType<typeof createLoaders>;
  /** Lets everything be read anew; for mutations, which follow one another in a request. */
  readonly forgetRead: () => void;
  /** The day in Dhaka, ISO 8601. */
  readonly today: string;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly now: string;
  /** What becomes of a term of calendar days that ends on a closed day. */
  readonly closedLastDay: ClosedLastDay;
  readonly mayWrite: boolean;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly harvesting: Harvesting;
  /** Stored changes, to subscribe to. */
  readonly changes: DatasetFeed<GraphContext>;
}

/** The loaders of every slice; `today` decides which charters are in force where a query does not say. */
export function createLoaders(db: Database, today: string) {
  return {
    area: createAreaLoaders(db),
    organisation: createOrganisationLoaders(db),
    office: createOfficeLoaders(db),
    post: createPostLoaders(db, today),
    charter: createCharterLoaders(db),
    service: createServiceLoaders(db),
    source: createSourceLoaders(db),
    catalogue: createCatalogueLoaders(db),
    calendar: createCalendarLoaders(db),
    grievance: createGrievanceLoaders(db),
    finding: createFindingLoaders(db),
    quality: createQualityLoaders(db),
    scope: oneByKey(
      (slugs: readonly string[]) => readScopes(db, slugs),
      (scope) => scope.slug,
    ),
  };
}
