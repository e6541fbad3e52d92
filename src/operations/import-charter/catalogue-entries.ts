import { createHash } from 'node:crypto';
import { findLevelInName } from '../../domain/catalogue/level-words.ts';
import { createCatalogueMatcher } from '../../domain/catalogue/match-service.ts';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { foldGlued } from '../../domain/text/fold.ts';
import { readCatalogueOf } from '../../storage/catalogue/catalogue.read.ts';
import { saveCatalogueServices } from '../../storage/catalogue/catalogue.write.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { findingAtCell } from './finding-at-cell.ts';

/** The catalogue entry of each service, in the same order, and what was noteworthy about the matches. */
export interface AssignedCatalogueServices {
  ids: number[];
  findings: Finding[];
}

/** Matches the services with their organisation's catalogue; one that matches nothing becomes an entry of its own. */
export async function assignCatalogueServices(
  tx: Database,
  office: StoredOffice,
  services: readonly ServiceReading[],
): Promise<AssignedCatalogueServices> {
  const catalogue = await readCatalogueOf(tx, office.organisationId);
  const matcher = createCatalogueMatcher(
    catalogue.map(({ id, category, name, aliases }) => ({ id, category, names: [name, ...aliases] })),
  );
  const matches = services.map((service) => matcher.findEntry(service));
  const created = await createEntries(
    tx,
    office,
    services.filter((_, i) => matches[i] === null),
  );
  const findings = services.flatMap((service, i) => {
    const standardName = matches[i]?.names[0];
    return standardName === undefined ? [] : findLevelDifference(service, i, standardName);
  });
  return {
    ids: services.map((service, i) => matches[i]?.id ?? created.get(entrySlug(office, service)) ?? 0),
    findings,
  };
}

async function createEntries(
  tx: Database,
  office: StoredOffice,
  services: readonly ServiceReading[],
): Promise<Map<string, number>> {
  const bySlug = new Map(services.map((service) => [entrySlug(office, service), service]));
  const saved = await saveCatalogueServices(
    tx,
    [...bySlug].map(([slug, { name, category }]) => ({
      slug,
      name,
      category,
      nameEn: null,
      aliases: [],
      organisationId: office.organisationId,
    })),
  );
  return new Map(saved.map((entry) => [entry.slug, entry.id]));
}

/** Services of one name and category share an entry, wherever they are offered. */
function entrySlug({ organisationId }: StoredOffice, { category, name }: ServiceReading): string {
  const identity = [organisationId, category, foldGlued(name)].join('|');
  return `uncatalogued-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
}

function findLevelDifference(service: ServiceReading, index: number, standardName: string): Finding[] {
  const written = findLevelInName(service.name);
  const standard = findLevelInName(standardName);
  if (written === null || standard === null || written === standard) return [];
  const detail = { written: service.name, standard: standardName };
  return [findingAtCell(service, 'NAME', { code: 'LEVEL_DIFFERS', cell: service.name, detail, service: index })];
}
