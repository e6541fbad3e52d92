import { eq, sql } from 'drizzle-orm';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { maxCalendarDays, maxWorkingDays } from '../../domain/deadline/measure.ts';
import { foldName } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { inChunks } from '../bulk/chunks.ts';
import { type RowWriter, reserveIds } from '../bulk/row-writer.ts';
import { matchDecisions } from '../catalogue/catalogue.table.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { isOneOf } from '../statement.ts';
import { serviceNames, services } from './service.table.ts';

/** A promise as read, with the rows it hangs on. */
export interface NewService {
  reading: ServiceReading;
  charterId: number;
  officeId: number;
  key: string;
  ordinal: number;
  responsibleId: number | null;
  superiorId: number | null;
  catalogueServiceId: number;
}

/** Stores the services of charters and returns their ids, in the same order, by charter. */
export async function saveServices(
  writer: RowWriter,
  charters: ReadonlyArray<readonly NewService[]>,
): Promise<number[][]> {
  const rows = charters.flat().map(toRow);
  await saveServiceNames(writer.tx, rows);
  const ids = await reserveIds(writer.tx, services, rows.length);
  await writer.write(
    services,
    rows.map((row, i) => ({ id: ids[i], ...row })),
  );
  let first = 0;
  return charters.map((ofCharter) => {
    first += ofCharter.length;
    return ids.slice(first - ofCharter.length, first);
  });
}

/** In one order for all: two imports at once that share names would else wait for each other. */
async function saveServiceNames(tx: Database, rows: ReadonlyArray<{ nameFolded: string }>): Promise<void> {
  const names = new Set(rows.map(({ nameFolded }) => nameFolded));
  for (const chunk of inChunks([...names].sort().map((nameFolded) => ({ nameFolded })))) {
    await tx.insert(serviceNames).values(chunk).onConflictDoNothing();
  }
}

/**
 * The keys of the offices' services in the versions stored so far, with what a new version can be recognised by; newest first.
 * `decidedCatalogueServiceId` is the entry that somebody said the service is, null where nobody did.
 */
export interface KnownKey {
  officeId: number;
  key: string;
  category: ServiceCategory;
  name: string;
  nameFolded: string;
  catalogueServiceId: number;
  decidedCatalogueServiceId: number | null;
}

export function readKnownKeys(tx: Database, officeIds: readonly number[]): Promise<KnownKey[]> {
  return tx
    .select({
      officeId: services.officeId,
      key: services.key,
      category: services.category,
      name: services.name,
      nameFolded: services.nameFolded,
      catalogueServiceId: services.catalogueServiceId,
      decidedCatalogueServiceId: matchDecisions.catalogueServiceId,
    })
    .from(services)
    .innerJoin(charters, eq(charters.id, services.charterId))
    .leftJoin(matchDecisions, eq(matchDecisions.serviceKey, services.key))
    .where(isOneOf(services.officeId, officeIds))
    .orderBy(sql`${charters.effectiveFrom} desc`, sql`${charters.version} desc`, services.ordinal);
}

function toRow({ reading, ...row }: NewService): typeof services.$inferInsert {
  const { deadline, fee } = reading;
  return {
    ...row,
    category: reading.category,
    serial: reading.serial,
    name: reading.name,
    nameFolded: foldName(reading.name),
    nameSortKey: sortKey(reading.name),
    channels: reading.channels,
    channelsText: reading.channelsText,
    documentsText: reading.documentsText,
    documentsPlace: reading.documentsPlace,
    feeText: fee.text,
    feeKind: fee.kind,
    feeAmountsBdt: fee.amountsBdt,
    feeCases: fee.cases,
    feeMethod: fee.method,
    deadlineText: deadline.text,
    deadlineKind: deadline.kind,
    deadlineImmediate: deadline.immediate,
    deadlineMin: deadline.min,
    deadlineMax: deadline.max,
    deadlineUnit: deadline.unit,
    deadlineConditional: deadline.conditional,
    deadlineCases: deadline.cases,
    maxWorkingDays: maxWorkingDays(deadline),
    maxCalendarDays: maxCalendarDays(deadline),
    cells: reading.cells,
    at: reading.at,
  };
}
