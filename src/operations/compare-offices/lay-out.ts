import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import {
  type ComparedRow,
  type ComparisonSummary,
  compareOffices as compare,
  summarise,
} from '../../domain/compare/compare-offices.ts';
import type { ComparedService } from '../../domain/compare/compared-service.ts';
import { explainVerdict } from '../../domain/compare/explain-verdict.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredHolding, StoredPost } from '../../storage/post/post.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';

/** Where single rows come from. Calls made together are to be read together, as by a loader. */
export interface ComparisonLookups {
  office(slug: string): Promise<StoredOffice | null>;
  /** What an office promises on a day (ISO 8601), in the order of its document. */
  servicesInForce(officeId: number, day: string): Promise<StoredService[]>;
  holding(id: number): Promise<StoredHolding | null>;
  post(id: number): Promise<StoredPost | null>;
  catalogueService(id: number): Promise<StoredCatalogueService | null>;
}

/** An office's version of a service, with the post that answers for it. */
export type ComparedPromise = StoredService & ComparedService;

/** One service over the offices compared, with its verdict in words. */
export interface ComparisonRow
  extends Omit<
    ComparedRow<ComparedPromise>,
    'catalogueServiceId' | 'services' | 'fastestOfficeIds' | 'outlierOfficeIds'
  > {
  catalogueService: StoredCatalogueService;
  /** In the order of the offices. */
  cells: Array<{ office: StoredOffice; service: ComparedPromise | null }>;
  /** Empty unless the verdict is DIFFERENT. */
  fastest: StoredOffice[];
  /** Slower than the fence of all that state a bound, the slowest first. */
  outliers: StoredOffice[];
  explanation: string;
  explanationEn: string;
}

/** What several offices promise, laid side by side. */
export interface OfficeComparison {
  offices: StoredOffice[];
  rows: ComparisonRow[];
  summary: ComparisonSummary;
}

/** The offices to lay side by side, in their order, by the charters of a day (ISO 8601). */
export interface LaidOutOffices {
  offices: StoredOffice[];
  category: ServiceCategory | null;
  day: string;
}

/** Lays side by side what any number of offices promise on a day, in as many statements for one as for all. */
export async function layOut(
  lookups: ComparisonLookups,
  { offices, category, day }: LaidOutOffices,
): Promise<OfficeComparison> {
  const inForce = await Promise.all(offices.map((office) => lookups.servicesInForce(office.id, day)));
  const services = await Promise.all(
    inForce
      .flat()
      .filter((service) => category === null || service.category === category)
      .map((service) => withDesignation(service, lookups)),
  );
  const rows = compare(
    offices.map((office) => office.id),
    services,
  );
  return {
    offices,
    rows: await Promise.all(rows.map((row) => presentRow(row, offices, lookups))),
    summary: summarise(rows),
  };
}

async function withDesignation(service: StoredService, lookups: ComparisonLookups): Promise<ComparedPromise> {
  const holding = service.responsibleId === null ? null : await lookups.holding(service.responsibleId);
  const post = holding === null ? null : await lookups.post(holding.postId);
  return { ...service, responsibleDesignation: post?.designation ?? null };
}

async function presentRow(
  { catalogueServiceId, services, fastestOfficeIds, outlierOfficeIds, ...row }: ComparedRow<ComparedPromise>,
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
    outliers: outlierOfficeIds.flatMap((id) => offices.find((office) => office.id === id) ?? []),
    explanation: explanation.bn,
    explanationEn: explanation.en,
  };
}
