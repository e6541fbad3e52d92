import type { CharterFacts } from './charter-facts.ts';
import { createFindingFinder, type FindingPlace } from './find-finding.ts';
import { freshness } from './freshness.ts';
import { LOSS_TEXTS } from './loss-texts.ts';
import { type CharterMeasures, lastingGroups, measureCharter } from './measure-charter.ts';
import { ofDocument, type ScoredGroup } from './scored-item.ts';
import { PART_POINTS, type QualityPart } from './weights.ts';

/** The parts of a score and their total, each from 0 to 100, not rounded. */
export interface QualityTotals {
  total: number;
  completeness: number;
  precision: number;
  freshness: number;
  escalation: number;
  formulaVersion: string;
}

/** Points of the hundred lost at one cell. `finding` and `service` are indexes; `cell` is the cell's own words. */
export interface QualityLoss {
  part: QualityPart;
  points: number;
  reason: string;
  reasonEn: string;
  finding: number | null;
  service: number | null;
  cell: string | null;
}

/** A score with every lost point accounted for: `total` and the points of `lost` make 100. */
export interface QualityScore extends QualityTotals {
  lost: QualityLoss[];
}

/** The parts of a charter's score that no day changes. */
export type LastingParts = Pick<CharterMeasures, 'completeness' | 'precision' | 'escalation' | 'formulaVersion'>;

/** The score of a charter on a day (ISO 8601), with its losses, the greatest first. */
export function scoreCharter(charter: CharterFacts, findings: readonly FindingPlace[], day: string): QualityScore {
  return {
    ...totalQuality(measureCharter(charter), charter.signedOn, day),
    lost: findLosses(charter, findings, day),
  };
}

/** The total on a day out of the parts that are kept. `storage/quality/total-quality.ts` says the same in SQL. */
export function totalQuality(parts: LastingParts, signedOn: string | null, day: string): QualityTotals {
  const { completeness, precision, escalation, formulaVersion } = parts;
  const fresh = freshness(signedOn, day);
  const total =
    (PART_POINTS.COMPLETENESS * completeness +
      PART_POINTS.PRECISION * precision +
      PART_POINTS.FRESHNESS * fresh +
      PART_POINTS.ESCALATION * escalation) /
    100;
  return { total, completeness, precision, freshness: fresh, escalation, formulaVersion };
}

/** Where a charter loses points on a day; of equal losses, those of one part in the order of the document. */
export function findLosses(charter: CharterFacts, findings: readonly FindingPlace[], day: string): QualityLoss[] {
  const findingAt = createFindingFinder(findings, charter.services);
  const losses = [...lastingGroups(charter), freshnessGroup(charter.signedOn, day)].flatMap(({ part, points, items }) =>
    items
      .filter(({ credit }) => credit < 1)
      .map((item): QualityLoss => {
        const { reason, reasonEn } = LOSS_TEXTS[item.cause];
        const lost = (points * (1 - item.credit)) / items.length;
        const { service, cell } = item;
        return { part, points: lost, reason, reasonEn, finding: findingAt(item), service, cell };
      }),
  );
  return losses.sort((a, b) => b.points - a.points);
}

function freshnessGroup(signedOn: string | null, day: string): ScoredGroup {
  const item = ofDocument(signedOn === null ? 'UNDATED' : 'OLD', freshness(signedOn, day) / 100);
  return { part: 'FRESHNESS', points: PART_POINTS.FRESHNESS, items: [item] };
}
