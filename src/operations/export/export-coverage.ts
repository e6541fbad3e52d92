import { type AreaFilter, pageAreas, readAreas, type StoredArea } from '../../storage/area/area.read.ts';
import { readCoverage, type StoredCoverage } from '../../storage/area/coverage.read.ts';
import type { Database } from '../../storage/connect.ts';
import { byId, distinctIds, everyPage } from './every-page.ts';

/** An area with the sums over the offices at or below it. */
export interface ExportedCoverage {
  area: StoredArea;
  parent: StoredArea | null;
  coverage: StoredCoverage;
}

/** Which areas, the offices of which organisation (null: of all), by the charters of which day (ISO 8601). */
export interface CoverageExport {
  filter: AreaFilter;
  organisation: string | null;
  day: string;
}

/** The coverage of areas, page by page, in the order of their slugs; three statements a page. */
export async function* exportCoverage(
  db: Database,
  { filter, organisation, day }: CoverageExport,
): AsyncGenerator<ExportedCoverage[]> {
  for await (const areas of everyPage((page) => pageAreas(db, filter, page))) {
    const ids = areas.map(({ id }) => id);
    const sums = new Map((await readCoverage(db, ids, organisation, day)).map((sum) => [sum.ownerId, sum]));
    const parents = byId(await readAreas(db, distinctIds(areas.map(({ parentId }) => parentId))));
    yield areas.flatMap((area) => {
      const coverage = sums.get(area.id);
      return coverage === undefined ? [] : [{ area, parent: parents.get(area.parentId ?? 0) ?? null, coverage }];
    });
  }
}
