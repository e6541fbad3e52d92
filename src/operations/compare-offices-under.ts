import type { ServiceCategory } from '../domain/charter/service-category.ts';
import { DomainError } from '../domain/errors.ts';
import { toBanglaDigits } from '../domain/text/digits.ts';
import type { StoredOffice } from '../storage/office/office.read.ts';
import type { Page, PageRequest } from '../storage/page.ts';
import { type ComparisonLookups, layOut, type OfficeComparison } from './compare-offices/lay-out.ts';

/** How many offices are compared at once: any district's, most divisions', and a table that can still be opened. */
const MOST_OFFICES_UNDER = 100;

/** The page of offices, in the order of their slugs, that a comparison of all of them needs. */
export const OFFICES_UNDER: PageRequest = { limit: MOST_OFFICES_UNDER, fromEnd: false, after: null, before: null };

/** The offices at or below an area, as the page `OFFICES_UNDER`; by the charters of which day (ISO 8601). */
export interface ComparisonUnderRequest {
  found: Page<StoredOffice>;
  category: ServiceCategory | null;
  day: string;
}

/** Compares what all offices of an organisation in an area promise, also a single one or none. Throws BAD_USER_INPUT for more than 100. */
export async function compareOfficesUnder(
  lookups: ComparisonLookups,
  { found, ...rest }: ComparisonUnderRequest,
): Promise<OfficeComparison> {
  if (found.hasNextPage) throw tooMany();
  return layOut(lookups, { offices: found.rows.map(({ row }) => row), ...rest });
}

function tooMany(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `There are more than ${MOST_OFFICES_UNDER} offices here. Ask for a smaller area, such as a district.`,
    `এখানে ${toBanglaDigits(String(MOST_OFFICES_UNDER))}টির বেশি অফিস আছে। আরও ছোট এলাকা দিন, যেমন একটি জেলা।`,
  );
}
