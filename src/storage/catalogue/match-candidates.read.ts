import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { nameKey } from '../../domain/catalogue/name-key.ts';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { Database } from '../connect.ts';
import { statement } from '../statement.ts';
import type { StoredCatalogueService } from './catalogue.read.ts';
import { catalogueNames, catalogueServices } from './catalogue.table.ts';

/** So many entries whose names look most alike are compared word by word. */
const MOST_CANDIDATES = 10;

/** A service to find in the catalogue of an organisation. */
export interface WantedEntry {
  organisationId: number;
  category: ServiceCategory;
  name: string;
}

const ORDINAL = sql<number>`wanted.ordinal::int`;

const wanted = sql`unnest(
  ${sql.placeholder('organisationIds')}::int[], ${sql.placeholder('categories')}::text[], ${sql.placeholder('keys')}::text[]
) with ordinality as wanted(organisation_id, category, name_key, ordinal)`;

const isInReach = sql`${catalogueNames.organisationId} = wanted.organisation_id
  and (${catalogueNames.category} = wanted.category or wanted.category = 'UNSPECIFIED')`;

const namesakes = statement((db) =>
  db
    .selectDistinct({ ...getTableColumns(catalogueServices), ordinal: ORDINAL })
    .from(wanted)
    .innerJoin(catalogueNames, and(isInReach, sql`${catalogueNames.nameKey} = wanted.name_key`))
    .innerJoin(catalogueServices, eq(catalogueServices.id, catalogueNames.catalogueServiceId))
    .orderBy(ORDINAL, catalogueServices.id)
    .prepare('match_namesakes'),
);

const likeness = sql`max(similarity(${catalogueNames.nameKey}, wanted.name_key))`;

const candidates = statement((db) => {
  const near = db
    .select({ id: catalogueNames.catalogueServiceId, likeness: sql<number>`${likeness}`.as('likeness') })
    .from(catalogueNames)
    .where(and(isInReach, sql`${catalogueNames.nameKey} % wanted.name_key`))
    .groupBy(catalogueNames.catalogueServiceId)
    .orderBy(desc(likeness), catalogueNames.catalogueServiceId)
    .limit(MOST_CANDIDATES)
    .as('near');
  return db
    .select({ ...getTableColumns(catalogueServices), ordinal: ORDINAL })
    .from(wanted)
    .crossJoinLateral(near)
    .innerJoin(catalogueServices, eq(catalogueServices.id, near.id))
    .orderBy(ORDINAL, desc(near.likeness), near.id)
    .prepare('match_candidates');
});

/**
 * The entries whose names look like a service's, for each service in the same order, the likest first: within its
 * organisation and category, for a service without a category in all of them. One statement for any number.
 */
export async function findMatchCandidates(
  db: Database,
  services: readonly WantedEntry[],
): Promise<StoredCatalogueService[][]> {
  return services.length === 0 ? [] : byService(services, await candidates(db).execute(toParameters(services)));
}

/** The entries with a name of the same words, for each service in the same order; where nothing needs comparing. */
export async function findNamesakes(
  db: Database,
  services: readonly WantedEntry[],
): Promise<StoredCatalogueService[][]> {
  return services.length === 0 ? [] : byService(services, await namesakes(db).execute(toParameters(services)));
}

function toParameters(services: readonly WantedEntry[]) {
  return {
    organisationIds: services.map(({ organisationId }) => organisationId),
    categories: services.map(({ category }) => category),
    keys: services.map(({ name }) => nameKey(name)),
  };
}

function byService(
  services: readonly WantedEntry[],
  rows: ReadonlyArray<StoredCatalogueService & { ordinal: number }>,
): StoredCatalogueService[][] {
  const byOrdinal = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return services.map((_, i) => (byOrdinal.get(i + 1) ?? []).map(({ ordinal: _ordinal, ...entry }) => entry));
}
