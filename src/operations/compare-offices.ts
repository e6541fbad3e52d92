import type { ServiceCategory } from '../domain/charter/service-category.ts';
import { DomainError } from '../domain/errors.ts';
import type { StoredOffice } from '../storage/office/office.read.ts';
import { type ComparisonLookups, layOut, type OfficeComparison } from './compare-offices/lay-out.ts';

/** How few offices one comparison takes. */
export const FEWEST_OFFICES = 2;

/** How many offices one comparison takes: as many as a reader can take in beside one another. */
export const MOST_OFFICES = 20;

/** Which offices to compare, in which order, by the charters of which day (ISO 8601). */
export interface ComparisonRequest {
  slugs: readonly string[];
  category: ServiceCategory | null;
  day: string;
}

/** Compares what 2 to 20 offices promise on a day. Throws BAD_USER_INPUT for other numbers and for unknown slugs. */
export async function compareOffices(
  lookups: ComparisonLookups,
  { slugs, ...rest }: ComparisonRequest,
): Promise<OfficeComparison> {
  return layOut(lookups, { offices: await getOffices(slugs, lookups), ...rest });
}

async function getOffices(slugs: readonly string[], lookups: ComparisonLookups): Promise<StoredOffice[]> {
  const distinct = new Set(slugs);
  if (distinct.size !== slugs.length || slugs.length < FEWEST_OFFICES || slugs.length > MOST_OFFICES) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `Name ${FEWEST_OFFICES} to ${MOST_OFFICES} different offices to compare.`,
      'তুলনার জন্য ২ থেকে ২০টি ভিন্ন অফিস দিন।',
      ['offices'],
    );
  }
  return Promise.all(slugs.map(async (slug) => (await lookups.office(slug)) ?? unknownOffice(slug)));
}

function unknownOffice(slug: string): never {
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no office "${slug}". Office slugs look like doict/lalmonirhat/kaliganj.`,
    `“${slug}” নামে কোনো অফিস নেই। অফিসের স্লাগ এমন: doict/lalmonirhat/kaliganj।`,
    ['offices'],
  );
}
