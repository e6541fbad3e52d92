/** What can be found and has an entry of its own, in the order in which equals are listed. Services are found through these. */
export const ENTRY_KINDS = ['Area', 'Office', 'CatalogueService', 'Officer'] as const;

/** The kind of thing that a search entry stands for: the name of its type in the API. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What is known of a thing for searching, all of it romanised: its names, other names it goes by, and the distinct words
 * of these and of the places and organisations that it belongs to. `standing` orders equals, see `standingOf`.
 */
export interface SearchEntry {
  kind: EntryKind;
  rowId: number;
  standing: number;
  names: readonly string[];
  aliases: readonly string[];
  words: readonly string[];
}

/** The place of services among equals: after the catalogue entry that they are found by, before officers. */
export const SERVICE_STANDING = 25;

/** Orders equals by kind, areas and offices among them from the top down; `level` counts the tiers from 0. */
export function standingOf(kind: EntryKind, level = 0): number {
  return ENTRY_KINDS.indexOf(kind) * 10 + level;
}
