/** Characters of a source's name. */
export const LONGEST_SOURCE_NAME = 200;

/** Characters of a source's address. */
export const LONGEST_URI = 2_000;

/** Minutes between two harvests of a source, at least. */
export const SHORTEST_INTERVAL = 5;

/** Minutes between two harvests of a source, at most: a year. */
export const LONGEST_INTERVAL = 525_600;
