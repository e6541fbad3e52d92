import { DomainError } from '../domain/errors.ts';
import { readCatalogueServicesBySlug, type StoredCatalogueService } from '../storage/catalogue/catalogue.read.ts';
import { deleteIfAbandoned, lockCatalogues, markReviewed } from '../storage/catalogue/catalogue.write.ts';
import { saveMatchDecision } from '../storage/catalogue/match-decision.write.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { readOffices } from '../storage/office/office.read.ts';
import type { StoredService } from '../storage/service/service.map.ts';
import { readServices, readServiceVersions } from '../storage/service/service.read.ts';

/** What somebody says: this service (the id of any version) is that entry (its slug). `now` is an ISO 8601 instant. */
export interface MatchServiceInput {
  serviceId: number | null;
  catalogueService: string;
  now: string;
}

/**
 * Decides which entry of the catalogue a service is, for its key: for every version stored and those still to come. The
 * entry counts as reviewed from then on; one that waited for review and is left without services is deleted. Throws
 * NOT_FOUND where service or entry is unknown, BAD_USER_INPUT where they are of different organisations.
 */
export function matchService(db: Database, input: MatchServiceInput): Promise<StoredService> {
  return db.transaction(async (tx) => {
    const { service, organisationId } = await getService(tx, input.serviceId);
    await lockCatalogues(tx, [organisationId], 'no key update');
    const entry = await getEntry(tx, input.catalogueService, organisationId);
    const versions = await readServiceVersions(tx, [service.key]);
    await saveMatchDecision(tx, { serviceKey: service.key, catalogueServiceId: entry.id, decidedAt: input.now });
    await markReviewed(tx, entry.id);
    const left = new Set(versions.map(({ catalogueServiceId }) => catalogueServiceId));
    for (const id of left) await deleteIfAbandoned(tx, id);
    await raiseRevision(tx, input.now, [{ officeId: service.officeId, charterId: null }]);
    return { ...service, catalogueServiceId: entry.id };
  });
}

async function getService(
  tx: Database,
  id: number | null,
): Promise<{ service: StoredService; organisationId: number }> {
  const [service] = id === null ? [] : await readServices(tx, [id]);
  const [office] = service === undefined ? [] : await readOffices(tx, [service.officeId]);
  if (service !== undefined && office !== undefined) return { service, organisationId: office.organisationId };
  throw new DomainError(
    'NOT_FOUND',
    'There is no such service. Take the id from services(filter: { matchPending: true }).',
    'এমন কোনো সেবা নেই। services(filter: { matchPending: true }) থেকে id নিন।',
    ['service'],
  );
}

async function getEntry(tx: Database, slug: string, organisationId: number): Promise<StoredCatalogueService> {
  const [entry] = await readCatalogueServicesBySlug(tx, [slug]);
  if (entry === undefined) {
    throw new DomainError(
      'NOT_FOUND',
      `There is no catalogue service "${slug}". Take the slug from the service's matchCandidates or from catalogue.`,
      `“${slug}” নামে কোনো ক্যাটালগ সেবা নেই। সেবার matchCandidates অথবা catalogue থেকে slug নিন।`,
      ['catalogueService'],
    );
  }
  if (entry.organisationId === organisationId) return entry;
  throw new DomainError(
    'BAD_USER_INPUT',
    `The catalogue service "${slug}" is of another organisation than the service's office. Choose one of its own.`,
    `“${slug}” সেবাটি অন্য সংস্থার ক্যাটালগের; অফিসের নিজ সংস্থার একটি বেছে নিন।`,
    ['catalogueService'],
  );
}
