/** How few offices make a comparison, and how many fit beside one another on a screen. */
export const FEWEST_OFFICES = 2;
export const MOST_OFFICES = 6;

/** The slugs in `?offices=`, each once, in their order. */
export function comparedOffices(parameter: string | null): string[] {
  const slugs = (parameter ?? '').split(',').map((slug) => slug.trim().replace(/^\/+|\/+$/g, ''));
  return [...new Set(slugs.filter((slug) => slug !== ''))];
}

/** The slugs with one of them a place nearer to the first (-1) or the last (+1). */
export function moveOffice(slugs: readonly string[], slug: string, by: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const to = from + by;
  const neighbour = slugs[to];
  if (from === -1 || neighbour === undefined) return [...slugs];
  return slugs.with(to, slug).with(from, neighbour);
}

/** The query of an address with these offices: readable, because `/` and `,` may stand in a query as they are. */
export function withOffices(query: URLSearchParams, slugs: readonly string[]): string {
  const after = new URLSearchParams(query);
  after.delete('offices');
  const offices = slugs.map((slug) => encodeURIComponent(slug).replaceAll('%2F', '/')).join(',');
  return [...(slugs.length > 0 ? [`offices=${offices}`] : []), ...(after.size > 0 ? [after.toString()] : [])].join('&');
}
