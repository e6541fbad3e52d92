import type { Deadline } from '../../../domain/deadline/deadline.ts';
import { measuredDeadline } from '../../../domain/deadline/measured-deadline.ts';
import type { Column } from './column.ts';

/** A deadline as published and as it was read; nothing is converted. */
export function deadlineColumns<Row>(of: (row: Row) => Deadline): readonly Column<Row>[] {
  const measured = (row: Row) => measuredDeadline(of(row));
  return [
    { name: 'deadlineText', characters: 36, value: (row) => of(row).text },
    { name: 'deadlineKind', characters: 14, value: (row) => of(row).kind },
    { name: 'deadlineMin', characters: 11, value: (row) => of(row).min },
    { name: 'deadlineMax', characters: 11, value: (row) => of(row).max },
    { name: 'deadlineUnit', characters: 14, value: (row) => of(row).unit },
    { name: 'maxWorkingDays', characters: 15, value: (row) => measured(row).maxWorkingDays },
    { name: 'maxCalendarDays', characters: 15, value: (row) => measured(row).maxCalendarDays },
  ];
}
