/** A query with the values that are given. */
export function withQuery(path: string, values: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, value]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** One service in the charter of an office: its page opens and marks the service of that key. */
export function serviceCellAddress(
  office: string,
  { key, id }: { key: string; id: string },
  asOf: string | null,
): string {
  return `${withQuery(`/office/${office}`, { service: key, asOf })}#service-${id}`;
}
