import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { Fee } from '../../domain/fee/fee.ts';
import { services } from './service.table.ts';

const {
  cells: _cells,
  maxWorkingDays: _maxWorkingDays,
  maxCalendarDays: _maxCalendarDays,
  nameFolded: _nameFolded,
  nameSortKey: _sortKey,
  ...shown
} = getTableColumns(services);

/** The columns that a service is read from; the cells of its row are read only where they are asked for. */
export const serviceColumns = shown;

type ServiceRow = Pick<InferSelectModel<typeof services>, keyof typeof serviceColumns>;

/** A stored promise with its deadline and fee as the domain knows them. */
export type StoredService = Omit<ServiceRow, `deadline${string}` | `fee${string}`> & { deadline: Deadline; fee: Fee };

/** A row of the services table as a domain value. */
export function mapService(row: ServiceRow): StoredService {
  return {
    id: row.id,
    charterId: row.charterId,
    officeId: row.officeId,
    key: row.key,
    ordinal: row.ordinal,
    category: row.category,
    serial: row.serial,
    name: row.name,
    channels: row.channels,
    channelsText: row.channelsText,
    documentsText: row.documentsText,
    documentsPlace: row.documentsPlace,
    responsibleId: row.responsibleId,
    superiorId: row.superiorId,
    catalogueServiceId: row.catalogueServiceId,
    at: row.at,
    fee: {
      text: row.feeText,
      kind: row.feeKind,
      amountsBdt: row.feeAmountsBdt,
      cases: row.feeCases,
      method: row.feeMethod,
    },
    deadline: {
      text: row.deadlineText,
      kind: row.deadlineKind,
      immediate: row.deadlineImmediate,
      min: row.deadlineMin,
      max: row.deadlineMax,
      unit: row.deadlineUnit,
      conditional: row.deadlineConditional,
      cases: row.deadlineCases,
    },
  };
}
