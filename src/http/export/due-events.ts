import type { DueDate } from '../../domain/due-date/due-date.ts';
import { type CountedCharter, sayLaterCharter } from '../../domain/due-date/say-later-charter.ts';
import { sayWhom, type WhomOfStep } from '../../domain/escalation/say-whom.ts';
import type { InBoth } from '../../domain/text/in-both.ts';
import type { EscalationStepType } from '../../graph/escalation/escalation.type.ts';
import type { CalendarEvent } from './writers/write-ics.ts';

/** The languages of a calendar file. */
export const LANGUAGES = ['bn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An application whose dates are wanted. `submittedOn` is ISO 8601. */
export interface DatedApplication {
  service: { key: string; name: string };
  submittedOn: string;
  due: DueDate;
  steps: readonly EscalationStepType[];
  counted: CountedCharter;
}

/** The due date of an application and the days of its ladder, as events; empty where it has no date. */
export function dueEvents(application: DatedApplication, language: Language): CalendarEvent[] {
  const { service, submittedOn, due, steps, counted } = application;
  const uid = (what: string): string => `${service.key.replaceAll('/', '-')}-${submittedOn}-${what}@sanad`;
  const say = (text: InBoth): string => text[language];
  const [responsible, ...above] = steps;
  const reason = responsible === undefined ? say({ bn: due.reason, en: due.reasonEn }) : describe(responsible, say);
  const description = [say(sayLaterCharter(counted)), reason].filter((part) => part !== '').join('\n');
  const cases = due.status === 'BY_CASE' ? due.cases : [{ label: '', latest: due.latest }];
  const dueDays = cases.flatMap(({ label, latest }, i) => {
    const summary = `${say(DUE)}: ${[service.name, label].filter((part) => part !== '').join(': ')}`;
    return latest === null ? [] : [{ uid: uid(`due-${i}`), date: latest, summary, description }];
  });
  return [...dueDays, ...above.flatMap((step) => eventsOfStep(step, nameOfStep(step, above), uid, say))];
}

/** What a step stays when others come before it: its role and office, and which of several alike it is. */
function nameOfStep(step: EscalationStepType, steps: readonly EscalationStepType[]): string {
  const nameOf = ({ role, basis, office }: EscalationStepType) =>
    [role, basis, office?.slug.replaceAll('/', '-') ?? 'none'].join('-').toLowerCase();
  const alike = steps.filter((other) => nameOf(other) === nameOf(step));
  return `${nameOf(step)}-${alike.indexOf(step)}`;
}

function eventsOfStep(
  step: EscalationStepType,
  name: string,
  uid: (what: string) => string,
  say: (text: InBoth) => string,
): CalendarEvent[] {
  const whom = say(sayWhom(step as WhomOfStep));
  const description = describe(step, say);
  const days = [
    { what: 'from', date: step.startsOn, summary: `${say(OPEN)}: ${whom}` },
    { what: 'until', date: step.dueOn, summary: `${say(SETTLED)}: ${whom}` },
  ];
  return days.flatMap(({ what, date, summary }) =>
    date === null ? [] : [{ uid: uid(`${name}-${what}`), date, summary, description }],
  );
}

function describe({ note, noteEn, contact }: EscalationStepType, say: (text: InBoth) => string): string {
  return [say({ bn: note, en: noteEn }), contact?.text].filter(Boolean).join('\n');
}

const DUE: InBoth = { bn: 'শেষ তারিখ', en: 'Due' };
const OPEN: InBoth = { bn: 'সমাধান না হলে যাওয়া যায়', en: 'Not settled: go to' };
const SETTLED: InBoth = { bn: 'নিষ্পত্তির শেষ তারিখ', en: 'To be settled by' };
