import { writeHeld } from '../../domain/source/hold-texts.ts';
import type { SourceStatus } from '../../domain/source/source.ts';
import { statusOf } from '../../domain/source/source-status.ts';
import type { InBoth } from '../../domain/text/in-both.ts';
import type { Database } from '../../storage/connect.ts';
import { readOffices, type StoredOffice } from '../../storage/office/office.read.ts';
import { pageSources, readHeldReasons, type StoredSource } from '../../storage/source/source.read.ts';
import { byId, distinctIds, everyPage } from './every-page.ts';

/** A source with how it stands; `office` is null where its documents say whose they are. */
export interface ExportedSource {
  source: StoredSource;
  office: StoredOffice | null;
  status: SourceStatus;
  /** Why documents of it wait for a decision; null where none does. */
  held: InBoth | null;
}

/** Every source and how it stands at an instant (ISO 8601), page by page, as they were added; three statements a page. */
export async function* exportSources(db: Database, now: string): AsyncGenerator<ExportedSource[]> {
  for await (const sources of everyPage((page) => pageSources(db, page))) {
    const reasons = await readHeldReasons(
      db,
      sources.map(({ id }) => id),
    );
    const heldBySource = Map.groupBy(reasons, ({ sourceId }) => sourceId);
    const offices = byId(await readOffices(db, distinctIds(sources.map(({ officeId }) => officeId))));
    yield sources.map((source) => {
      const held = writeHeld(heldBySource.get(source.id) ?? []);
      const office = offices.get(source.officeId ?? 0) ?? null;
      return { source, office, status: statusOf({ ...source, holds: held !== null }, now), held };
    });
  }
}
