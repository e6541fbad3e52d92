import type { CharterFacts } from '../../domain/quality/score/charter-facts.ts';
import { measureCharter } from '../../domain/quality/score/measure-charter.ts';
import { findLosses, type QualityTotals, totalQuality } from '../../domain/quality/score/score-charter.ts';
import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import { mapCharterFacts } from '../../storage/quality/charter-facts.map.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';
import type { QualityLossType } from './quality.type.ts';

/** A score as the graph hands it on: its numbers, and whose losses to find where they are asked for. */
export interface LoadedQuality extends QualityTotals {
  charter: StoredCharter;
}

/**
 * The score of a charter today, from its measures alone. A charter that has none, imported a moment ago by a server of
 * an earlier version, is measured here.
 */
export async function loadQuality(charter: StoredCharter, context: GraphContext): Promise<LoadedQuality> {
  const stored = await context.loaders.quality.measures.load(charter.id);
  const parts = stored ?? measureCharter((await loadFacts(charter, context)).facts);
  return { charter, ...totalQuality(parts, charter.signedOn, context.today) };
}

/** Where a charter loses points today. Every look-up goes through loaders, so that many charters cost as much as one. */
export async function loadLosses(charter: StoredCharter, context: GraphContext): Promise<QualityLossType[]> {
  const [{ facts, services }, findings] = await Promise.all([
    loadFacts(charter, context),
    context.loaders.finding.ofCharter.load(charter.id),
  ]);
  const indexes = new Map(services.map(({ id }, index) => [id, index]));
  const places = findings.map((finding) => ({ ...finding, service: indexes.get(finding.serviceId ?? 0) ?? null }));
  return findLosses(facts, places, context.today).map((loss) => ({
    ...loss,
    finding: loss.finding === null ? null : (findings[loss.finding] ?? null),
    service: loss.service === null ? null : (services[loss.service] ?? null),
  }));
}

async function loadFacts(
  charter: StoredCharter,
  { loaders }: GraphContext,
): Promise<{ facts: CharterFacts; services: StoredService[] }> {
  const [services, steps] = await Promise.all([
    loaders.service.ofCharter.load(charter.id),
    loaders.grievance.ofCharter.load(charter.id),
  ]);
  const named = new Set(services.flatMap(({ responsibleId, superiorId }) => [responsibleId, superiorId]));
  const ids = [...named].filter((id) => id !== null);
  // Of every service, needed or not: charters that wait for different look-ups would split the batches after them.
  const [holdings, cells] = await Promise.all([
    Promise.all(ids.map((id) => loaders.post.holding.load(id))),
    Promise.all(services.map(({ id }) => loaders.service.officerCells.load(id))),
  ]);
  const known = new Map(holdings.filter((holding) => holding !== null).map((holding) => [holding.id, holding]));
  const cellsOf = new Map(cells.filter((row) => row !== null).map((row) => [row.serviceId, row]));
  return { facts: mapCharterFacts(charter, services, steps, known, cellsOf), services };
}
