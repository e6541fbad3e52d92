import { SERVICE_CATEGORIES } from '../charter/service-category.ts';
import { isSilent, maxCalendarDays, maxWorkingDays } from '../deadline/measure.ts';
import { type Aspect, differingAspects } from './aspects.ts';
import type { ComparedService } from './compared-service.ts';
import { type DeadlineVerdict, judgeDeadlines } from './deadline-verdict.ts';
import { findOutliers } from './find-outliers.ts';

/** One service over the offices compared; `services` stand in the order of the offices, null where one has none. */
export interface ComparedRow<S extends ComparedService> {
  catalogueServiceId: number;
  services: Array<S | null>;
  verdict: DeadlineVerdict;
  /** Offices that offer the service and give no bound. */
  silent: number;
  differs: Aspect[];
  /** Ids of the offices with the shortest bound; empty unless the verdict is DIFFERENT. */
  fastestOfficeIds: number[];
  /** Ids of the offices slower than the fence of all that state a bound, the slowest first. */
  outlierOfficeIds: number[];
  /** Longest minus shortest bound in working days; null with fewer than two such bounds. */
  spreadWorkingDays: number | null;
}

/** How many rows got each verdict; `shared` counts those that at least two offices offer. */
export interface ComparisonSummary {
  shared: number;
  same: number;
  different: number;
  notStated: number;
  notComparable: number;
  notShared: number;
}

/**
 * Lays the charters of several offices side by side, a row a catalogue service, by category and then in the order
 * in which the offices list them. Where an office lists a service twice, its first promise counts.
 */
export function compareOffices<S extends ComparedService>(
  officeIds: readonly number[],
  services: readonly S[],
): ComparedRow<S>[] {
  const ordered = [...services].sort((a, b) => readingOrder(officeIds, a) - readingOrder(officeIds, b));
  const byCatalogue = Map.groupBy(ordered, (service) => service.catalogueServiceId);
  return [...byCatalogue].map(([id, offered]) =>
    compareRow(
      id,
      officeIds.map((officeId) => offered.find((service) => service.officeId === officeId) ?? null),
    ),
  );
}

/** Counts the verdicts of a comparison. */
export function summarise(rows: readonly { verdict: DeadlineVerdict }[]): ComparisonSummary {
  const count = (verdict: DeadlineVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    shared: rows.length - count('NOT_SHARED'),
    same: count('SAME'),
    different: count('DIFFERENT'),
    notStated: count('NOT_STATED'),
    notComparable: count('NOT_COMPARABLE'),
    notShared: count('NOT_SHARED'),
  };
}

function compareRow<S extends ComparedService>(catalogueServiceId: number, cells: Array<S | null>): ComparedRow<S> {
  const offered = cells.filter((service) => service !== null);
  const verdict = judgeDeadlines(offered.map((service) => service.deadline));
  const workingDays = offered.map((service) => maxWorkingDays(service.deadline)).filter((bound) => bound !== null);
  return {
    catalogueServiceId,
    services: cells,
    verdict,
    silent: offered.filter((service) => isSilent(service.deadline)).length,
    differs: offered.length < 2 ? [] : differingAspects(offered),
    fastestOfficeIds: verdict === 'DIFFERENT' ? fastest(offered) : [],
    outlierOfficeIds: findOutliers(offered).map((service) => service.officeId),
    spreadWorkingDays: workingDays.length < 2 ? null : Math.max(...workingDays) - Math.min(...workingDays),
  };
}

/** The offices with the shortest bound, in the family of days in which the bounds differ. */
function fastest(offered: readonly ComparedService[]): number[] {
  const families = [maxWorkingDays, maxCalendarDays].map((measure) =>
    offered.flatMap((service) => {
      const bound = measure(service.deadline);
      return bound === null ? [] : [{ officeId: service.officeId, bound }];
    }),
  );
  const differing = families.find((family) => new Set(family.map(({ bound }) => bound)).size > 1) ?? [];
  const shortest = Math.min(...differing.map(({ bound }) => bound));
  return differing.filter(({ bound }) => bound === shortest).map(({ officeId }) => officeId);
}

const OFFICE_WEIGHT = 1e6;

function readingOrder(officeIds: readonly number[], service: ComparedService): number {
  const category = SERVICE_CATEGORIES.indexOf(service.category) * OFFICE_WEIGHT * OFFICE_WEIGHT;
  return category + officeIds.indexOf(service.officeId) * OFFICE_WEIGHT + service.ordinal;
}
