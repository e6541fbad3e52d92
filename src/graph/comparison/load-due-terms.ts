import { Temporal } from 'temporal-polyfill';
import { regionalAreas } from '../../domain/calendar/calendars-by-area.ts';
import { latestDueDay } from '../../domain/due-date/find-due-date.ts';
import type { ComparedDeadlines } from '../../storage/comparison/promised.sql.ts';
import { type DueTerms, readPromisedTerms } from '../../storage/comparison/promised-terms.read.ts';
import type { GraphContext } from '../context.ts';

/** When each bound that is compared is due for an application of a day: a few dates for however many offices. */
export async function loadDueTerms(
  compared: ComparedDeadlines,
  submittedOn: string,
  { db, loaders, today, closedLastDay }: GraphContext,
): Promise<DueTerms> {
  const { edition, inAreas } = await loaders.calendar.knownOn(today);
  const regionalAreaIds = regionalAreas(edition);
  const counting = { submittedOn: Temporal.PlainDate.from(submittedOn), closedLastDay };
  const terms = (await readPromisedTerms(db, compared, regionalAreaIds)).map((term) => {
    const bound = { min: null, max: term.amount, unit: term.unit };
    const dueOn = latestDueDay(bound, { ...counting, calendar: inAreas(term.areaIds) });
    return { ...term, dueOn: dueOn?.toString() ?? null };
  });
  return { submittedOn, regionalAreaIds, terms };
}
