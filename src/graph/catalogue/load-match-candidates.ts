import { chooseMatch } from '../../domain/catalogue/choose-match.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';

const MOST_SHOWN = 5;

/** The entries that a service may mean while its own waits for review, the likest first; none once it is reviewed. */
export async function loadMatchCandidates(
  { name, category, catalogueServiceId }: StoredService,
  { loaders }: GraphContext,
): Promise<Array<{ catalogueService: StoredCatalogueService; score: number }>> {
  const own = await loaders.catalogue.byId.load(catalogueServiceId);
  if (own === null || own.reviewed) return [];
  const near = await loaders.catalogue.candidates.load({ organisationId: own.organisationId, category, name });
  const others = near
    .filter(({ id }) => id !== own.id)
    .map((entry) => ({ id: entry.id, names: [entry.name, ...entry.aliases], entry }));
  const { ranked } = chooseMatch(name, others);
  return ranked.slice(0, MOST_SHOWN).map(({ entry, score }) => ({ catalogueService: entry.entry, score }));
}
