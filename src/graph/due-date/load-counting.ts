import { Temporal } from 'temporal-polyfill';
import type { Counting } from '../../domain/due-date/term.ts';
import type { GraphContext } from '../context.ts';

/** From when, and by the calendar as known on which day (today where null), an office's terms are counted. */
export interface CountingRequest {
  officeId: number;
  submittedOn: string;
  asOf: string | null;
}

/** How the terms of an office are counted: by the calendar of its place. Asked for many offices, it is one batch. */
export async function loadCounting(
  { officeId, submittedOn, asOf }: CountingRequest,
  { loaders, today, closedLastDay }: GraphContext,
): Promise<Counting> {
  const [{ inAreas }, office] = await Promise.all([
    loaders.calendar.knownOn(asOf ?? today),
    loaders.office.byId.load(officeId),
  ]);
  const area = office === null ? null : await loaders.area.byId.load(office.areaId);
  const calendar = inAreas(area === null ? [] : [area.id, ...area.ancestorIds]);
  return { submittedOn: Temporal.PlainDate.from(submittedOn), calendar, closedLastDay };
}
