/** Years in which somebody may mean a day; what is being typed passes through years such as 0002. */
const WHOLE_DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day (ISO 8601) that a text names; null where it names none. */
export function readDay(text: string | null): string | null {
  return text !== null && WHOLE_DAY.test(text) && isOfCalendar(text) ? text : null;
}

/** 31 February becomes a day in March, and so is none. */
function isOfCalendar(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
