import { isSameName } from '../domain/catalogue/choose-match.ts';
import type { CharterReading, ServiceReading } from '../domain/charter/charter-reading.ts';
import { COLUMNS, type Column } from '../domain/charter/column.ts';
import type { HoldReason } from '../domain/source/source.ts';
import { foldName, foldText } from '../domain/text/fold.ts';

/** The part of an office's services that one harvest may take away without being looked at. */
export const LARGEST_LOSS = 1 / 3;

/** A document that was harvested, beside the one in force on the day it takes effect (null: the office had none). */
export interface SyncInput {
  current: Pick<CharterReading, 'services'> | null;
  incoming: Pick<CharterReading, 'services'>;
  /** Slugs: the office that the source is said to be of, and the one that the document names; null where nobody says. */
  expectedOffice: string | null;
  namedOffice: string | null;
}

/** What storing the document would do to the office's services, and why it must be looked at before. */
export interface SyncPlan {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Empty: it may be stored. */
  holds: HoldReason[];
  /** Words for the reasons: offices, numbers and columns. */
  detail: Record<string, string>;
}

/**
 * Compares what a source says with what is in force, and decides whether a machine may store it. Pure: a preview is this
 * and nothing more. Both readings must come from the same reader, or its changes would look like the office's.
 */
export function planSync({ current, incoming, expectedOffice, namedOffice }: SyncInput): SyncPlan {
  const before = current?.services ?? [];
  const pairs = pairReadings(before, incoming.services);
  const changed = pairs.filter(([former, latter]) => wordsOf(former) !== wordsOf(latter)).length;
  const counts = {
    added: incoming.services.length - pairs.length,
    changed,
    unchanged: pairs.length - changed,
    removed: before.length - pairs.length,
  };
  const shapes = { before: columnsOf(before), after: columnsOf(incoming.services) };
  const holds: HoldReason[] = [];
  if (expectedOffice !== null && namedOffice !== null && expectedOffice !== namedOffice) holds.push('OFFICE_DIFFERS');
  if (counts.removed > before.length * LARGEST_LOSS) holds.push('SERVICES_VANISH');
  if (before.length > 0 && incoming.services.length > 0 && shapes.before.join() !== shapes.after.join()) {
    holds.push('COLUMNS_CHANGED');
  }
  const detail = {
    expected: expectedOffice ?? '',
    named: namedOffice ?? '',
    removed: String(counts.removed),
    services: String(before.length),
    before: shapes.before.join(', '),
    after: shapes.after.join(', '),
  };
  return { ...counts, holds, detail: holds.length === 0 ? {} : detail };
}

type Pair = readonly [ServiceReading, ServiceReading];

/**
 * The services that both have: by section and name, of several of one name first those that say the same; then by a name
 * that means the same where only one is left on each side.
 */
function pairReadings(before: readonly ServiceReading[], after: readonly ServiceReading[]): Pair[] {
  const left = new Set(before);
  const pairs: Pair[] = [];
  const take = (service: ServiceReading, former: ServiceReading | undefined): boolean => {
    if (former === undefined) return false;
    left.delete(former);
    pairs.push([former, service]);
    return true;
  };
  const leave = (services: readonly ServiceReading[], keyOf: (service: ServiceReading) => string): ServiceReading[] => {
    const byKey = Map.groupBy(left, keyOf);
    return services.filter(
      (service) =>
        !take(
          service,
          byKey.get(keyOf(service))?.find((one) => left.has(one)),
        ),
    );
  };
  const unpaired = leave(leave(after, rowIn), nameIn);
  const candidatesOf = (service: ServiceReading) => [...left].filter(({ name }) => isSameName(name, service.name));
  const claims = unpaired.map((service) => ({ service, candidates: candidatesOf(service) }));
  for (const { service, candidates } of claims) {
    const [only, ...others] = candidates;
    const isClaimedOnce = claims.filter((claim) => only !== undefined && claim.candidates.includes(only)).length === 1;
    if (others.length === 0 && isClaimedOnce) take(service, only);
  }
  return pairs;
}

const nameIn = ({ category, name }: ServiceReading): string => `${category}|${foldName(name)}`;

const rowIn = (service: ServiceReading): string => `${nameIn(service)}\n${wordsOf(service)}`;

/** All that the row says, however it is spaced and spelt in the machine; its serial is its place, not its promise. */
function wordsOf({ cells }: ServiceReading): string {
  return cells
    .filter(({ column }) => column !== 'SERIAL')
    .map(({ column, text }) => `${column}=${foldText(text)}`)
    .join('\n');
}

/** The columns that the tables have, wherever they stand. */
function columnsOf(services: readonly ServiceReading[]): Column[] {
  const found = new Set(services.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return COLUMNS.filter((column) => found.has(column));
}
