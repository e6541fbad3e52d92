import { COUNTRY_SLUG } from './area.ts';

/** The slug of an organisation's office at an area: `doict/lalmonirhat/kaliganj`; head office has the organisation's own. */
export function officeSlug(organisation: string, area: string): string {
  return area === COUNTRY_SLUG ? organisation : `${organisation}/${area}`;
}

/** The area's slug in the slug of an office of the organisation; null where the slug is not of that organisation. */
export function areaSlugOf(organisation: string, office: string): string | null {
  if (office === organisation) return COUNTRY_SLUG;
  const prefix = `${organisation}/`;
  return office.startsWith(prefix) ? office.slice(prefix.length) : null;
}
