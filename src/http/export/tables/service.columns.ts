import type { ExportedHolding, ExportedService } from '../../../operations/export/exported-service.ts';
import { type Column, inOneCell } from './column.ts';

/** A row a service. The names stay: others build on them. */
export const SERVICE_COLUMNS: readonly Column<ExportedService>[] = [
  { name: 'office', characters: 28, value: ({ office }) => office.slug },
  { name: 'officeName', characters: 32, value: ({ office }) => office.name },
  { name: 'officeNameEn', characters: 32, value: ({ office }) => office.nameEn },
  { name: 'area', characters: 22, value: ({ office }) => office.area.slug },
  { name: 'areaName', characters: 14, value: ({ office }) => office.area.name },
  { name: 'organisation', characters: 12, value: ({ office }) => office.organisation.slug },
  { name: 'category', characters: 14, value: (service) => service.category },
  { name: 'serial', characters: 7, value: (service) => service.serial },
  { name: 'name', characters: 48, value: (service) => service.name },
  { name: 'key', characters: 40, value: (service) => service.key },
  { name: 'catalogueService', characters: 30, value: ({ catalogueService }) => catalogueService?.slug ?? null },
  { name: 'catalogueName', characters: 40, value: ({ catalogueService }) => catalogueService?.name ?? null },
  { name: 'catalogueNameEn', characters: 40, value: ({ catalogueService }) => catalogueService?.nameEn ?? null },
  { name: 'catalogueReviewed', characters: 17, value: ({ catalogueService }) => catalogueService?.reviewed ?? null },
  { name: 'channels', characters: 24, value: ({ channels }) => inOneCell(channels) },
  { name: 'channelsText', characters: 30, value: (service) => service.channelsText },
  { name: 'documentsText', characters: 40, value: (service) => service.documentsText },
  { name: 'documentsPlace', characters: 24, value: (service) => service.documentsPlace },
  { name: 'feeText', characters: 20, value: ({ fee }) => fee.text },
  { name: 'feeKind', characters: 12, value: ({ fee }) => fee.kind },
  { name: 'feeAmountsBdt', characters: 14, value: ({ fee }) => inOneCell(fee.amountsBdt) },
  { name: 'feeMethod', characters: 12, value: ({ fee }) => fee.method },
  { name: 'deadlineText', characters: 36, value: ({ deadline }) => deadline.text },
  { name: 'deadlineKind', characters: 14, value: ({ deadline }) => deadline.kind },
  { name: 'deadlineMin', characters: 11, value: ({ deadline }) => deadline.min },
  { name: 'deadlineMax', characters: 11, value: ({ deadline }) => deadline.max },
  { name: 'deadlineUnit', characters: 14, value: ({ deadline }) => deadline.unit },
  { name: 'maxWorkingDays', characters: 15, value: ({ deadline }) => deadline.maxWorkingDays },
  { name: 'maxCalendarDays', characters: 15, value: ({ deadline }) => deadline.maxCalendarDays },
  { name: 'isoDuration', characters: 11, value: ({ deadline }) => deadline.isoDuration },
  { name: 'immediate', characters: 10, value: ({ deadline }) => deadline.immediate },
  { name: 'conditional', characters: 10, value: ({ deadline }) => deadline.conditional },
  ...officerColumns('responsible', (service) => service.responsible),
  ...officerColumns('superior', (service) => service.superior),
  { name: 'charterVersion', characters: 13, value: ({ charter }) => charter.version },
  { name: 'signedOn', characters: 11, day: true, value: ({ charter }) => charter.signedOn },
  { name: 'effectiveFrom', characters: 13, day: true, value: ({ charter }) => charter.effectiveFrom },
  { name: 'synthetic', characters: 10, value: ({ charter }) => charter.synthetic },
  { name: 'sourceUri', characters: 40, value: ({ charter }) => charter.provenance?.uri ?? null },
];

function officerColumns(
  role: string,
  of: (service: ExportedService) => ExportedHolding | null,
): readonly Column<ExportedService>[] {
  return [
    { name: `${role}Designation`, characters: 24, value: (service) => of(service)?.post.designation ?? null },
    { name: `${role}Officer`, characters: 24, value: (service) => of(service)?.officer?.name ?? null },
    { name: `${role}Acting`, characters: 10, value: (service) => of(service)?.acting ?? null },
    { name: `${role}Phones`, characters: 18, value: (service) => inOneCell(of(service)?.contact?.phones) },
    { name: `${role}Emails`, characters: 28, value: (service) => inOneCell(of(service)?.contact?.emails) },
    { name: `${role}Text`, characters: 40, value: (service) => of(service)?.text ?? null },
  ];
}
