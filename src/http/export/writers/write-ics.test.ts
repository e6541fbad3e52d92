import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fromEpochDay } from '../../../domain/calendar/epoch-day.ts';
import { type CalendarEvent, writeIcs } from './write-ics.ts';

const STAMP = '2026-12-01T06:00:00Z';

const write = (events: CalendarEvent[], name = 'সেবা') => writeIcs({ name, stamp: STAMP, events });

/** What an independent parser finds in it. */
function parse(file: Buffer): VEvent[] {
  return Object.values(ical.sync.parseICS(file.toString())).filter(
    (entry): entry is VEvent => entry?.type === 'VEVENT',
  );
}

/** The parser gives a whole day as local midnight. */
const dayOf = (date: Date): string =>
  new Temporal.PlainDate(date.getFullYear(), date.getMonth() + 1, date.getDate()).toString();

describe('an iCalendar file', () => {
  it('holds whole days, which have no time', () => {
    const date = Temporal.PlainDate.from('2025-12-31');
    const file = write([{ uid: 'due@sanad', date, summary: 'শেষ তারিখ', description: 'প্রথম\nদ্বিতীয়' }]).toString();
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20251231\r\n');
    expect(file).toContain('\r\nDTEND;VALUE=DATE:20260101\r\n');
    expect(file).toContain('\r\nDTSTAMP:20261201T060000Z\r\n');
    expect(file).not.toMatch(/TZID|ORGANIZER|ATTENDEE/);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('has no line that is none, whatever the name of its calendar', () => {
    const file = write([], 'a,b;c\\d\r\nX-BAD:1\u0000').toString();
    expect(file.split('\r\n').filter((line) => line.startsWith('X-BAD'))).toEqual([]);
  });

  it('comes back as it was written, in lines of at most 75 octets', () => {
    const text = fc.string({ unit: fc.constantFrom(...'কখগ্যা\u200c🙂,;:"\\\n aZ-'), minLength: 1, maxLength: 120 });
    const event = fc.record({
      uid: fc.uuid().map((id) => `${id}@sanad`),
      date: fc.integer({ min: 0, max: 60_000 }).map(fromEpochDay),
      summary: text.map((words) => `x${words}x`),
      description: text.map((words) => `x${words}x`),
    });
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ uid }) => uid, maxLength: 5 }), (events) => {
        const file = write(events);
        const lines = file.toString().split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(lines.some((line) => /[\n\r]/.test(line))).toBe(false);
        const found = parse(file).map(({ uid, start, end, summary, description }) => {
          return { uid, start: dayOf(start), end: dayOf(end as Date), summary, description };
        });
        expect(found).toEqual(
          events.map(({ uid, date, summary, description }) => {
            return { uid, start: date.toString(), end: date.add({ days: 1 }).toString(), summary, description };
          }),
        );
      }),
      { seed: 20250901, numRuns: 300 },
    );
  });
});
