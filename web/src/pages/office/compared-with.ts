/** The page that compares shows at most so many offices. */
const MOST = 6;

/** The slugs of an office and of others that have a charter to be compared with its own. */
export function comparedWith(
  slug: string,
  others: readonly { readonly slug: string; readonly charter: { readonly id: string } | null }[],
): string[] {
  return [slug, ...others.filter(({ charter }) => charter !== null).map((other) => other.slug)].slice(0, MOST);
}
