/** An organisation to enter. `place` says where in the request it stands; its errors name a field beneath. */
export interface OrganisationRow {
  place: readonly string[];
  slug: string;
  name: string;
  nameEn: string;
  website: string | null;
}

/** An office to enter, its organisation and area by slug; `parent` is null where the tree of areas shall tell it. */
export interface OfficeRow {
  place: readonly string[];
  organisation: string;
  area: string;
  name: string;
  nameEn: string;
  parent: string | null;
  website: string | null;
}

/** How many organisations and offices one request may enter. */
export const MOST_ROWS = 1_000;
