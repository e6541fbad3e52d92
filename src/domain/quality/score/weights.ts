/** Changes whenever the same charter may get another score; stored measures of another version are computed anew. */
export const FORMULA_VERSION = '1';

/** The parts of a quality score, in the contract's order. */
export const QUALITY_PARTS = ['COMPLETENESS', 'PRECISION', 'FRESHNESS', 'ESCALATION'] as const;

/** One part: is it there, can it be read, is it recent, does it say whom to go to. */
export type QualityPart = (typeof QUALITY_PARTS)[number];

/**
 * Points of the hundred that each thing of a part is worth. `docs/quality-score.md` gives the reasons. Where no service
 * can have a fee, the points of `fees` go to `deadlines`.
 */
export const POINTS = {
  COMPLETENESS: { services: 28, vision: 1, mission: 1, expectations: 1, signedOn: 2, signedBy: 2 },
  PRECISION: { deadlines: 20, fees: 10 },
  FRESHNESS: { age: 15 },
  ESCALATION: { responsible: 8, superior: 7, complaintTable: 5 },
} as const satisfies Record<QualityPart, Readonly<Record<string, number>>>;

/** Points of the hundred that each whole part is worth: 35, 30, 15 and 20. */
export const PART_POINTS: Readonly<Record<QualityPart, number>> = {
  COMPLETENESS: sum(POINTS.COMPLETENESS),
  PRECISION: sum(POINTS.PRECISION),
  FRESHNESS: sum(POINTS.FRESHNESS),
  ESCALATION: sum(POINTS.ESCALATION),
};

/** A charter is fresh for a year from its signing; after three years it has lost all of it. In days. */
export const FRESH_DAYS = { full: 365, none: 1095 } as const;

function sum(points: Readonly<Record<string, number>>): number {
  return Object.values(points).reduce((total, one) => total + one, 0);
}
