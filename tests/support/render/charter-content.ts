import type { CharterReading, ServiceReading } from '../../../src/domain/charter/charter-reading.ts';
import type { Column } from '../../../src/domain/charter/column.ts';
import type { ServiceCategory } from '../../../src/domain/charter/service-category.ts';
import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';

/** The order of the "field" column set: the time stands third. */
export const FIELD_ORDER: readonly Column[] = [
  'SERIAL',
  'NAME',
  'DEADLINE',
  'DOCUMENTS_AND_PLACE',
  'FEE_AND_PAYMENT',
  'METHOD',
  'RESPONSIBLE',
  'SUPERIOR',
];

const SECTIONS: ReadonlyArray<[ServiceCategory, string]> = [
  ['CITIZEN', '২.১) নাগরিক সেবা'],
  ['INSTITUTIONAL', '২.২) প্রাতিষ্ঠানিক সেবা'],
  ['INTERNAL', '২.৩) অভ্যন্তরীণ সেবা'],
];

/** The content of a charter as read, its columns in the given order; columns that it does not have are left out. */
export function contentOf(reading: CharterReading, order: readonly Column[]): CharterContent {
  const columns = order.filter((column) => reading.services.some((service) => cellOf(service, column) !== undefined));
  const { head, signature } = reading;
  const opening = [head.government, head.organisation, ...head.office, head.host].flatMap((line) => line?.text ?? []);
  return {
    opening: [
      ...opening,
      reading.title?.text ?? '',
      ...labelled('ভিশন:', reading.vision),
      ...labelled('মিশন:', reading.mission),
    ],
    sections: SECTIONS.flatMap(([category, heading]) => {
      const services = reading.services.filter((service) => service.category === category);
      const rows = services.map((service) => columns.map((column) => cellOf(service, column)?.text ?? ''));
      const headings = columns.map((column) => headingOf(services, column));
      return rows.length === 0 ? [] : [{ heading, columns, headings, rows }];
    }),
    closing: [signature.date, signature.name, signature.designation, signature.place].flatMap(
      (line) => line?.text ?? [],
    ),
  };
}

function labelled(label: string, text: string | null): string[] {
  return text === null ? [] : [label, text];
}

function cellOf(service: ServiceReading, column: Column) {
  return service.cells.find((cell) => cell.column === column);
}

function headingOf(services: readonly ServiceReading[], column: Column): string {
  return services.flatMap((service) => cellOf(service, column)?.heading ?? [])[0] ?? '';
}
