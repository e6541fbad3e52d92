import { statesBound } from '../../domain/deadline/measure.ts';
import { readAreas, type StoredArea } from '../../storage/area/area.read.ts';
import { pageDeadlineRanking, type RankedPromise } from '../../storage/comparison/deadline-ranking.read.ts';
import { readDeadlineStatistics } from '../../storage/comparison/deadline-statistics.read.ts';
import type { ComparedDeadlines } from '../../storage/comparison/promised.sql.ts';
import type { DueTerms } from '../../storage/comparison/promised-terms.read.ts';
import type { Database } from '../../storage/connect.ts';
import { readOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import { readServices } from '../../storage/service/service.read.ts';
import { byId, distinctIds, everyPage } from './every-page.ts';

/** An office's place in the ranking of one service. */
export interface ExportedRank extends Pick<RankedPromise, 'rank' | 'dueOn'> {
  office: StoredOffice;
  area: StoredArea | null;
  service: StoredService;
  /** Beyond the fence of all that state a bound; null for an office that states none. */
  outlier: boolean | null;
}

/** One service over the offices that offer it, and when each bound is due; null: they are ranked by days. */
export interface DeadlinesExport {
  compared: ComparedDeadlines;
  dueTerms: DueTerms | null;
}

/** The ranking of `compareDeadlines`, page by page: fastest first, silent offices last; four statements a page. */
export async function* exportDeadlines(
  db: Database,
  { compared, dueTerms }: DeadlinesExport,
): AsyncGenerator<ExportedRank[]> {
  const outliers = new Set((await readDeadlineStatistics(db, compared)).outlierIds);
  const pages = everyPage(({ limit, after }) => pageDeadlineRanking(db, compared, { limit, after, dueTerms }));
  for await (const ranked of pages) {
    const offices = byId(
      await readOffices(
        db,
        ranked.map(({ officeId }) => officeId),
      ),
    );
    const services = byId(
      await readServices(
        db,
        ranked.map(({ serviceId }) => serviceId),
      ),
    );
    const areas = byId(await readAreas(db, distinctIds([...offices.values()].map(({ areaId }) => areaId))));
    yield ranked.flatMap(({ rank, dueOn, officeId, serviceId }) => {
      const office = offices.get(officeId);
      const service = services.get(serviceId);
      // Withdrawn or removed since the page was read.
      if (office === undefined || service === undefined) return [];
      const outlier = statesBound(service.deadline) ? outliers.has(officeId) : null;
      return [{ rank, dueOn, office, area: areas.get(office.areaId) ?? null, service, outlier }];
    });
  }
}
