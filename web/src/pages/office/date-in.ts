/** A day (ISO 8601) that an address names; null where it names none, or something that is no day. */
export function dateIn(query: URLSearchParams, name: string): string | null {
  const text = query.get(name);
  return text !== null && isDate(text) ? text : null;
}

/** Whether a text is a day of the calendar: not 2025-02-30. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
