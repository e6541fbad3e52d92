import type { ServiceCategory } from '../domain/charter/service-category.ts';
import {
  type ComparedRow,
  type ComparisonSummary,
  compareOffices as compare,
  summarise,
} from '../domain/compare/compare-offices.ts';
import type { ComparedService } from '../domain/compare/compared-service.ts';
import { explainVerdict } from '../domain/compare/explain-verdict.ts';
import { DomainError } from '../domain/errors.ts';
import type { StoredCatalogueService } from '../storage/catalogue/catalogue.read.ts';
import type { Database } from '../storage/connect.ts';
import type { StoredOffice } from '../storage/office/office.read.ts';
import type { StoredHolding, StoredPost } from '../storage/post/post.read.ts';
import type { StoredService } from '../storage/service/service.map.ts';
import { readServicesInForce } from '../storage/service/service.read.ts';

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

/** Where single rows come from. Calls made together are to be read together, as by a loader. */
export interface ComparisonLookups {
  office(slug: string): Promise<StoredOffice | null>;
  holding(id: number): Promise<StoredHolding | null>;
  post(id: number): Promise<StoredPost | null>;
  catalogueService(id: number): Promise<StoredCatalogueService | null>;
}

/** An office's version of a service, with the post that answers for it. */
export type ComparedPromise = StoredService & ComparedService;

/** One service over the offices compared, with its verdict in words. */
export interface ComparisonRow
  extends Omit<ComparedRow<ComparedPromise>, 'catalogueServiceId' | 'services' | 'fastestOfficeIds'> {
  catalogueService: StoredCatalogueService;
  /** In the order of the offices. */
  cells: Array<{ office: StoredOffice; service: ComparedPromise | null }>;
  /** Empty unless the verdict is DIFFERENT. */
  fastest: StoredOffice[];
  explanation: string;
  explanationEn: string;
}

/** What several offices promise, laid side by side. */
export interface OfficeComparison {
  offices: StoredOffice[];
  rows: ComparisonRow[];
  summary: ComparisonSummary;
}

/** Compares what 2 to 20 offices promise on a day. Throws BAD_USER_INPUT for other numbers and for unknown slugs. */
export async function compareOffices(
  db: Database,
  lookups: ComparisonLookups,
  { slugs, category, day }: ComparisonRequest,
): Promise<OfficeComparison> {
  const offices = await getOffices(slugs, lookups);
  const ids = offices.map((office) => office.id);
  const inForce = await readServicesInForce(db, ids, day);
  const services = await Promise.all(
    inForce
      .filter((service) => category == null || service.category === category)
      .map((service) => withDesignation(service, lookups)),
  );
  const rows = compare(ids, services);
  return {
    offices,
    rows: await Promise.all(rows.map((row) => presentRow(row, offices, lookups))),
    summary: summarise(rows),
  };
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

async function withDesignation(service: StoredService, lookups: ComparisonLookups): Promise<ComparedPromise> {
  const holding = service.responsibleId === null ? null : await lookups.holding(service.responsibleId);
  const post = holding === null ? null : await lookups.post(holding.postId);
  return { ...service, responsibleDesignation: post?.designation ?? null };
}

async function presentRow(
  { catalogueServiceId, services, fastestOfficeIds, ...row }: ComparedRow<ComparedPromise>,
  offices: readonly StoredOffice[],
  lookups: ComparisonLookups,
): Promise<ComparisonRow> {
  const cells = offices.map((office, i) => ({ office, service: services[i] ?? null }));
  const explanation = explainVerdict(
    row.verdict,
    cells.map(({ office, service }) => ({ ...office, deadline: service?.deadline ?? null })),
  );
  const entry = await lookups.catalogueService(catalogueServiceId);
  if (entry === null) throw new Error(`catalogue service ${catalogueServiceId} is gone`);
  return {
    ...row,
    catalogueService: entry,
    cells,
    fastest: offices.filter((office) => fastestOfficeIds.includes(office.id)),
    explanation: explanation.bn,
    explanationEn: explanation.en,
  };
}
