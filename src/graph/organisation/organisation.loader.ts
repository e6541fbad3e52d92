import { readOrganisationCoverage } from '../../storage/area/coverage.read.ts';
import type { Database } from '../../storage/connect.ts';
import { readOrganisations, readOrganisationsBySlug } from '../../storage/organisation/organisation.read.ts';
import { byArguments, oneByKey } from '../batch.ts';

/** The loaders of organisations, fresh for each request. */
export function createOrganisationLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readOrganisations(db, ids),
      (organisation) => organisation.id,
    ),
    bySlug: oneByKey(
      (slugs: readonly string[]) => readOrganisationsBySlug(db, slugs),
      (organisation) => organisation.slug,
    ),
    coverage: byArguments(({ day }: { day: string }) =>
      oneByKey(
        (ids: readonly number[]) => readOrganisationCoverage(db, ids, day),
        (coverage) => coverage.ownerId,
      ),
    ),
  };
}
