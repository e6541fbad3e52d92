import { ICalCalendar } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';

/** A day to put into a calendar. `uid` stays the same when the day moves, so that it is moved and not doubled. */
export interface CalendarEvent {
  readonly uid: string;
  readonly date: Temporal.PlainDate;
  readonly summary: string;
  readonly description: string;
}

/** A calendar of whole days. `stamp` is the ISO 8601 instant at which it is made. */
export interface EventCalendar {
  readonly name: string;
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** Control characters other than the end of a line, which the library writes as `\\n`. */
const CONTROL = /[^\P{Cc}\n]+/gu;

/**
 * An iCalendar file (RFC 5545) of whole days, which have no time and so no time zone. Lines are folded at 75 octets and
 * end in CR LF.
 */
export function writeIcs({ name, stamp, events }: EventCalendar): Buffer {
  const calendar = new ICalCalendar({
    prodId: { company: 'sanad', product: 'sanad' },
    name: printable(name).replaceAll(/[,;\\]/g, ' '),
  });
  for (const { uid, date, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: date.toString(),
      end: date.add({ days: 1 }).toString(),
      allDay: true,
      summary: printable(summary),
      description: printable(description),
    });
  }
  // The library leaves out the end of the last line.
  return Buffer.from(`${calendar.toString()}\r\n`);
}

function printable(text: string): string {
  return text.replaceAll(CONTROL, ' ');
}
