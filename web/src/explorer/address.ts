/** What a link to the explorer may carry: `?query=…&variables=…`. What is missing or blank is left out. */
export interface LinkedRequest {
  query?: string;
  variables?: string;
}

/** Reads the query string of a link into the properties of GraphiQL. */
export function readAddress(search: string): LinkedRequest {
  const given = new URLSearchParams(search);
  const linked: LinkedRequest = {};
  for (const name of ['query', 'variables'] as const) {
    const value = given.get(name);
    if (value?.trim()) linked[name] = value;
  }
  return linked;
}
