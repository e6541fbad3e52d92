import { romanise } from './romanise.ts';
import { type EntryKind, type SearchEntry, standingOf } from './search-entry.ts';

/**
 * The version of what entries hold and how it is spelt. Raise it with every change to this folder that alters either: a
 * database filled by another version is filled anew at the next start.
 */
export const SEARCH_VERSION = '1';

/** What a stored thing is called, as written, and the names of the places and organisations that it belongs to. */
export interface NamedThing {
  kind: EntryKind;
  rowId: number;
  /** Tiers from the country down, for areas and offices; else 0. */
  level: number;
  names: ReadonlyArray<string | null>;
  aliases: readonly string[];
  places: readonly string[];
}

/** The search entry of a stored thing. */
export function buildEntry({ kind, rowId, level, names, aliases, places }: NamedThing): SearchEntry {
  const named = romaniseNames(names.filter((name) => name !== null));
  const other = romaniseNames(aliases).filter((alias) => !named.includes(alias));
  const words = [...named, ...other, ...romaniseNames(places)].flatMap((name) => name.split(' '));
  return {
    kind,
    rowId,
    standing: standingOf(kind, level),
    names: named,
    aliases: other,
    words: [...new Set(words)],
  };
}

function romaniseNames(names: readonly string[]): string[] {
  const romanised = names.map((name) => romanise(name).join(' '));
  return [...new Set(romanised)].filter((name) => name !== '');
}

/** Whether a name is written in Bangla letters, at least in part. */
export function isInBangla(name: string): boolean {
  return /[\u0980-\u09ff]/.test(name);
}

/**
 * A name with those of the places that it lacks, in its own script, as people write it to say which one they mean:
 * `কালীগঞ্জ` in `লালমনিরহাট` → `কালীগঞ্জ লালমনিরহাট`.
 */
export function withPlaces(name: string, places: ReadonlyArray<{ name: string; nameEn: string }>): string {
  const isBangla = isInBangla(name);
  const written = places.map((place) => (isBangla ? place.name : place.nameEn));
  return [name, ...written.filter((place) => !name.includes(place))].join(' ');
}
