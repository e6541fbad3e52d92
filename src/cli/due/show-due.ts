import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { wrapToWidth } from '../text-width.ts';
import type { Due, ExplainedService, LadderStep, ListedService } from './due-queries.ts';

/** What stands under a step, under its words and not under its number. */
const INDENT = '   ';

/** The services of an office, numbered, each with its promise and its due date. */
export function showServices(services: readonly ListedService[], terminal: Terminal): string[] {
  const { say, number } = terminal;
  const columns = [
    { heading: say('নং', 'No.'), share: 0 },
    { heading: say('সেবা', 'Service'), share: 2 },
    { heading: say('সনদে লেখা', 'The charter says'), share: 1 },
    { heading: say('শেষ তারিখ', 'Due'), share: 1 },
  ];
  const rows = services.map(({ name, deadline, dueDate }, i) => [
    number(i + 1),
    name,
    deadline.text,
    shortDue(dueDate, terminal),
  ]);
  return layTable(columns, rows, terminal.width);
}

/** One service: where its date comes from, day by day, and whom to go to when. */
export function showService({ name, office, dueDate, escalation }: ExplainedService, terminal: Terminal): string[] {
  const { say, paint, width } = terminal;
  return [
    paint('bold', name),
    say(office.name, office.nameEn),
    '',
    ...wrapToWidth(say(dueDate.reason, dueDate.reasonEn), width),
    ...(dueDate.days.length === 0 ? [] : ['', ...showDays(dueDate.days, terminal)]),
    '',
    paint('bold', say('কার কাছে, কবে যাবেন', 'Whom to go to, and when')),
    ...escalation.steps.flatMap((step) => showStep(step, terminal)),
    '',
    `${say('ছুটির তালিকা', 'Calendar')}: ${dueDate.calendarVersion}`,
  ];
}

function showDays(days: ExplainedService['dueDate']['days'], { say, width }: Terminal): string[] {
  const columns = [
    { heading: say('তারিখ', 'Day'), share: 0 },
    { heading: say('গণনা', 'Counts'), share: 0 },
    { heading: say('কারণ', 'Why'), share: 1 },
  ];
  const rows = days.map(({ date, counted, reason, reasonEn }) => [
    date,
    counted ? say('হ্যাঁ', 'yes') : '–',
    say(reason, reasonEn),
  ]);
  return layTable(columns, rows, width);
}

function showStep(step: LadderStep, { say, number, width }: Terminal): string[] {
  const { ordinal, startsOn, dueOn, note, noteEn, contact } = step;
  const from = startsOn ?? say('তারিখ নেই', 'no date');
  const days = startsOn === null || dueOn === null ? from : `${from} → ${dueOn}`;
  const words = [say(note, noteEn), ...(contact === null ? [] : [contact.text])];
  const lines = words.flatMap((text) => wrapToWidth(text, width - INDENT.length));
  return [`${number(ordinal)}. ${days}`, ...lines.map((line) => `${INDENT}${line}`)];
}

/** A date, or in a word why there is none. */
function shortDue({ status, earliest, latest, cases }: Due, { say }: Terminal): string {
  if (status === 'BY_CASE') return cases.map(({ label, latest: day }) => `${label}: ${day ?? '–'}`).join('; ');
  if (latest !== null) return earliest === null || earliest === latest ? latest : `${earliest} … ${latest}`;
  const [bn, en] = WITHOUT_DATE[status] ?? [status, status];
  return say(bn, en);
}

const WITHOUT_DATE: Readonly<Record<string, readonly [bn: string, en: string]>> = {
  NOT_STATED: ['উল্লেখ নেই', 'not stated'],
  UNPARSED: ['অস্পষ্ট', 'unclear'],
  SCHEDULED: ['সময়সূচি অনুযায়ী', 'by schedule'],
  AS_DIRECTED: ['নির্দেশনা অনুযায়ী', 'as directed'],
  PER_LAW: ['আইন অনুযায়ী', 'by law'],
  OUTSIDE_CALENDAR: ['ছুটির তালিকার বাইরে', 'beyond the calendar'],
};
