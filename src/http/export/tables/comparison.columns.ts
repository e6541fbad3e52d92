import { measuredDeadline } from '../../../domain/deadline/measured-deadline.ts';
import type { ComparedPromise, ComparisonRow, OfficeComparison } from '../../../operations/compare-offices/lay-out.ts';
import { type CellValue, type Column, inOneCell } from './column.ts';

/** A row a service: the verdict, then what each office promises, in the order asked for. */
export function comparisonColumns({ offices }: OfficeComparison): Column<ComparisonRow>[] {
  return [
    { name: 'catalogueService', characters: 30, value: ({ catalogueService }) => catalogueService.slug },
    { name: 'name', characters: 48, value: ({ catalogueService }) => catalogueService.name },
    { name: 'nameEn', characters: 40, value: ({ catalogueService }) => catalogueService.nameEn },
    { name: 'category', characters: 14, value: ({ catalogueService }) => catalogueService.category },
    { name: 'verdict', characters: 15, value: (row) => row.verdict },
    { name: 'explanation', characters: 60, value: (row) => row.explanation },
    { name: 'explanationEn', characters: 60, value: (row) => row.explanationEn },
    { name: 'silent', characters: 7, value: (row) => row.silent },
    { name: 'fastest', characters: 28, value: (row) => inOneCell(row.fastest.map((office) => office.slug)) },
    { name: 'outliers', characters: 28, value: (row) => inOneCell(row.outliers.map((office) => office.slug)) },
    { name: 'spreadWorkingDays', characters: 17, value: (row) => row.spreadWorkingDays },
    { name: 'differs', characters: 24, value: (row) => inOneCell(row.differs) },
    ...offices.flatMap(({ slug }, i) =>
      PROMISE.map(({ name, characters, value }) => ({
        name: `${slug}: ${name}`,
        characters,
        value: ({ cells }: ComparisonRow): CellValue => {
          const service = cells[i]?.service;
          return service == null ? null : value(service);
        },
      })),
    ),
  ];
}

/** What is shown of one office's promise. */
const PROMISE: readonly Column<ComparedPromise>[] = [
  { name: 'name', characters: 40, value: (service) => service.name },
  { name: 'deadlineText', characters: 30, value: ({ deadline }) => deadline.text },
  { name: 'deadlineKind', characters: 14, value: ({ deadline }) => deadline.kind },
  { name: 'maxWorkingDays', characters: 15, value: ({ deadline }) => measuredDeadline(deadline).maxWorkingDays },
  { name: 'maxCalendarDays', characters: 15, value: ({ deadline }) => measuredDeadline(deadline).maxCalendarDays },
  { name: 'feeText', characters: 20, value: ({ fee }) => fee.text },
  { name: 'documentsText', characters: 40, value: (service) => service.documentsText },
  { name: 'channels', characters: 24, value: ({ channels }) => inOneCell(channels) },
  { name: 'responsibleDesignation', characters: 22, value: (service) => service.responsibleDesignation },
];
