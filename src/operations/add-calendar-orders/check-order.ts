import { Temporal } from 'temporal-polyfill';
import type { DomainError } from '../../domain/errors.ts';
import { checkText } from '../check-text.ts';
import {
  areasOfCovered,
  daysReversed,
  entriesClash,
  nameMissing,
  orderSlugMalformed,
  spanTooLong,
  wrongNumberOfEntries,
} from './refusals.ts';
import { LONGEST_SPAN_DAYS, MOST_ENTRIES, type PlacedEntry, type PlacedOrder } from './rows.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SHORTEST_SLUG = 2;
const LONGEST_SLUG = 80;

/** What is wrong with an order in itself, each error at its entry and field. */
export function checkOrder({ place, slug, entries }: PlacedOrder): DomainError[] {
  const isSlug = slug.length >= SHORTEST_SLUG && slug.length <= LONGEST_SLUG && SLUG.test(slug);
  const errors = isSlug ? [] : [orderSlugMalformed([...place, 'slug'], slug)];
  if (entries.length === 0 || entries.length > MOST_ENTRIES) {
    return [...errors, wrongNumberOfEntries([...place, 'entries'], MOST_ENTRIES)];
  }
  return [...errors, ...entries.flatMap(checkEntry), ...checkClashes(entries)];
}

function checkEntry({ place, firstOn, lastOn, effect, name, nameEn, areas, source }: PlacedEntry): DomainError[] {
  const days = Temporal.PlainDate.from(firstOn).until(lastOn, { largestUnit: 'day' }).days + 1;
  const isNamed = effect === 'CLOSED' || effect === 'OPEN';
  return [
    ...(days < 1 ? [daysReversed([...place, 'lastOn'], firstOn, lastOn)] : []),
    ...(days > LONGEST_SPAN_DAYS ? [spanTooLong([...place, 'lastOn'], LONGEST_SPAN_DAYS)] : []),
    ...(isNamed && name === '' ? [nameMissing([...place, 'name'])] : []),
    ...(isNamed && nameEn === '' ? [nameMissing([...place, 'nameEn'])] : []),
    ...checkText(name, [...place, 'name']),
    ...checkText(nameEn, [...place, 'nameEn']),
    ...checkText(source ?? '', [...place, 'source']),
    ...(effect === 'COVERED' && areas.length > 0 ? [areasOfCovered([...place, 'areas'])] : []),
  ];
}

/** Two entries of one order must not say different things of one day in one place. */
function checkClashes(entries: readonly PlacedEntry[]): DomainError[] {
  const speaking = entries.filter(({ effect }) => effect !== 'COVERED');
  return speaking.flatMap((entry, i) => {
    const other = speaking.slice(0, i).find((before) => overlap(before, entry) && meet(before.areas, entry.areas));
    return other === undefined ? [] : [entriesClash([...entry.place, 'firstOn'], entry.firstOn)];
  });
}

function overlap(a: PlacedEntry, b: PlacedEntry): boolean {
  return a.firstOn <= b.lastOn && b.firstOn <= a.lastOn;
}

/** An entry for the country and one for a region may speak of one day: the region's holds there. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 ? b.length === 0 : a.some((area) => b.includes(area));
}
