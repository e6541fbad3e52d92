/** The tiers, from the top down. */
export const AREA_LEVELS = ['COUNTRY', 'DIVISION', 'DISTRICT', 'UPAZILA'] as const;

/** The four tiers of the administrative map, from the top down. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The slug of the one area above the divisions. */
export const COUNTRY_SLUG = 'bangladesh';
