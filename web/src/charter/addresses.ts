/** A query with the values that are given. */
export function withQuery(path: string, values: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, value]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** One service in the charter of an office, by its key: the office's page opens and marks it, at the end of the key. */
export function serviceAddress(office: string, key: string, asOf: string | null): string {
  const anchor = `service-${key.slice(key.lastIndexOf(':') + 1)}`;
  return `${withQuery(`/office/${office}`, { service: key, asOf })}#${anchor}`;
}
