/** What a source is: files of this server, a page of a portal, or another node of Sanad. */
export const SOURCE_KINDS = ['FILE', 'WEB_PAGE', 'PEER'] as const;

/** One kind of source. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Whose word a charter is, the weightiest first: the office's own, its district's, or somebody else's. What was handed in
 * by someone with a token counts as the office's own.
 */
export const AUTHORITIES = ['OFFICE', 'DISTRICT', 'THIRD_PARTY'] as const;

/** Whose word a charter is. */
export type Authority = (typeof AUTHORITIES)[number];

/** How a source stands: see `statusOf`. */
export const SOURCE_STATUSES = ['NEVER_RUN', 'FRESH', 'STALE', 'FAILING', 'QUARANTINED'] as const;

/** One way a source may stand. */
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** Why a harvest is held until somebody has looked at it. */
export const HOLD_REASONS = ['OFFICE_DIFFERS', 'SERVICES_VANISH', 'COLUMNS_CHANGED'] as const;

/** One reason to hold a document. */
export type HoldReason = (typeof HOLD_REASONS)[number];

/** What became of a harvest. The first two are of one that has not ended, the last two of one that was held. */
export const HARVEST_OUTCOMES = [
  'QUEUED',
  'RUNNING',
  'NOT_MODIFIED',
  'UNCHANGED',
  'STORED',
  'HELD',
  'FAILED',
  'RELEASED',
  'REFUSED',
] as const;

/** One thing a harvest may come to. */
export type HarvestOutcome = (typeof HARVEST_OUTCOMES)[number];
