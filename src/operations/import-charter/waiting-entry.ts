import { createHash } from 'node:crypto';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import { foldGlued } from '../../domain/text/fold.ts';
import type { NewCatalogueService } from '../../storage/catalogue/catalogue.write.ts';

/**
 * The entry that a service becomes which matches no other: it waits for review. Services of one organisation, category
 * and name share it, wherever they are offered.
 */
export function waitingEntryOf(
  organisationId: number,
  { category, name }: Pick<ServiceReading, 'category' | 'name'>,
): NewCatalogueService {
  const identity = [organisationId, category, foldGlued(name)].join('|');
  const slug = `uncatalogued-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
  return { slug, name, category, nameEn: null, aliases: [], organisationId };
}
