import type { ServiceReading } from '../../../domain/charter/charter-reading.ts';
import type { OfficerCell } from '../../../domain/officer/officer-cell.ts';
import { type Column, inOneCell } from './column.ts';
import { deadlineColumns } from './deadline.columns.ts';
import { positionColumns } from './position.columns.ts';

/** A row a service of a document that was read and not stored. The names stay: others build on them. */
export const READING_COLUMNS: readonly Column<ServiceReading>[] = [
  { name: 'category', characters: 14, value: (service) => service.category },
  { name: 'serial', characters: 7, value: (service) => service.serial },
  { name: 'name', characters: 48, value: (service) => service.name },
  { name: 'channels', characters: 24, value: ({ channels }) => inOneCell(channels) },
  { name: 'channelsText', characters: 30, value: (service) => service.channelsText },
  { name: 'documentsText', characters: 40, value: (service) => service.documentsText },
  { name: 'documentsPlace', characters: 24, value: (service) => service.documentsPlace },
  { name: 'feeText', characters: 20, value: ({ fee }) => fee.text },
  { name: 'feeKind', characters: 12, value: ({ fee }) => fee.kind },
  { name: 'feeAmountsBdt', characters: 14, value: ({ fee }) => inOneCell(fee.amountsBdt) },
  { name: 'feeMethod', characters: 12, value: ({ fee }) => fee.method },
  ...deadlineColumns<ServiceReading>((service) => service.deadline),
  { name: 'immediate', characters: 10, value: ({ deadline }) => deadline.immediate },
  { name: 'conditional', characters: 10, value: ({ deadline }) => deadline.conditional },
  ...officerColumns('responsible', (service) => service.responsible),
  ...officerColumns('superior', (service) => service.superior),
  ...positionColumns<ServiceReading>((service) => service),
];

function officerColumns(
  role: string,
  of: (service: ServiceReading) => OfficerCell | null,
): readonly Column<ServiceReading>[] {
  return [
    { name: `${role}Designation`, characters: 24, value: (service) => of(service)?.designation ?? null },
    { name: `${role}Officer`, characters: 24, value: (service) => of(service)?.name ?? null },
    { name: `${role}Acting`, characters: 10, value: (service) => of(service)?.acting ?? null },
    { name: `${role}Phones`, characters: 18, value: (service) => inOneCell(of(service)?.contact?.phones) },
    { name: `${role}Emails`, characters: 28, value: (service) => inOneCell(of(service)?.contact?.emails) },
    { name: `${role}Text`, characters: 40, value: (service) => of(service)?.text ?? null },
  ];
}
