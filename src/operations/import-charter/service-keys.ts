import { createHash } from 'node:crypto';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import { foldGlued, foldText } from '../../domain/text/fold.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { readKnownKeys } from '../../storage/service/service.write.ts';

/**
 * The key of each service, in the same order. A service that a former version of the office's charter had keeps its
 * key, recognised by its name or, after a renaming, by its catalogue entry; a new one gets a key from its name.
 */
export async function assignServiceKeys(
  tx: Database,
  office: StoredOffice,
  services: readonly ServiceReading[],
  catalogueServiceIds: readonly number[],
): Promise<string[]> {
  const known = await readKnownKeys(tx, office.id);
  const taken = new Set<string>();
  return services.map((service, i) => {
    const free = known.filter(({ key, category }) => category === service.category && !taken.has(key));
    const nameFolded = foldText(service.name);
    const former =
      free.find((candidate) => candidate.nameFolded === nameFolded) ??
      free.find((candidate) => candidate.catalogueServiceId === catalogueServiceIds[i]);
    const key =
      former?.key ?? newKey(office, service, (wanted) => taken.has(wanted) || known.some((k) => k.key === wanted));
    taken.add(key);
    return key;
  });
}

function newKey(office: StoredOffice, { category, name }: ServiceReading, isTaken: (key: string) => boolean): string {
  const identity = `${category}|${foldGlued(name)}`;
  const first = `${office.slug}:${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
  let key = first;
  for (let copy = 2; isTaken(key); copy += 1) key = `${first}-${copy}`;
  return key;
}
