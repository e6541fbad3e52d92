import type { DocumentFormat } from '../domain/charter/document-format.ts';
import type { ServiceCategory } from '../domain/charter/service-category.ts';
import type { DeadlineKind, TimeUnit } from '../domain/deadline/deadline.ts';
import type { FeeKind } from '../domain/fee/fee.ts';
import type { AreaLevel } from '../domain/office/area.ts';

/** An area of the real administrative map, over which made-up offices are spread. */
export interface SyntheticArea {
  slug: string;
  level: AreaLevel;
  name: string;
  nameEn: string;
  parentSlug: string | null;
}

/** A post in both languages. */
export interface Designation {
  designation: string;
  designationEn: string;
}

/** A service of a made-up department's curated catalogue. `slug` is unlike any other department's. */
export interface SyntheticCatalogueService {
  slug: string;
  category: ServiceCategory;
  name: string;
  nameEn: string;
  aliases: string[];
}

/** The tiers at which a made-up department has offices. */
export type OfficeLevel = Exclude<AreaLevel, 'DIVISION'>;

/** A made-up department. Its slug begins with `demo-`, its names say in both languages that it is made up. */
export interface SyntheticOrganisation {
  slug: string;
  name: string;
  nameEn: string;
  catalogue: SyntheticCatalogueService[];
  headDesignations: Readonly<Record<OfficeLevel, Designation>>;
}

/** A made-up office at a real area. Slugs read from the top down: `demo-fisheries/lalmonirhat/kaliganj`. */
export interface SyntheticOffice {
  slug: string;
  organisationSlug: string;
  areaSlug: string;
  level: OfficeLevel;
  name: string;
  nameEn: string;
  parentSlug: string | null;
  headDesignation: string;
  headDesignationEn: string;
}

/** A promised time as it was meant. The numbers are null where the cell is to give none. */
export interface TrueDeadline {
  kind: DeadlineKind;
  min: number | null;
  max: number | null;
  unit: TimeUnit | null;
  immediate: boolean;
}

/** A fee as it was meant, in taka. */
export interface TrueFee {
  kind: FeeKind;
  amountsBdt: number[];
}

/** An officer as meant. `name` is null where the cell is to name a post only. */
export interface TrueOfficer {
  name: string | null;
  designation: string;
  acting: boolean;
  /** E.164; null where the cell gives no number. */
  phone: string | null;
}

/** What one service of a document was meant to say. A field is null where the document has no such column or cell. */
export interface TrueService {
  /** The entry of the department's catalogue; null for a service that only this office offers. */
  catalogueSlug: string | null;
  category: ServiceCategory;
  name: string;
  deadline: TrueDeadline | null;
  fee: TrueFee | null;
  responsible: TrueOfficer | null;
  superior: TrueOfficer | null;
}

/** What a document was meant to say. `lossy` names the defects that keep a reader from finding all of it. */
export interface DocumentTruth {
  services: TrueService[];
  /** ISO 8601 calendar date, null where the charter is not signed. */
  signedOn: string | null;
  layout: string;
  defects: string[];
}

/** One version of a made-up office's charter, as the office would hand it in. */
export interface SyntheticDocument {
  officeSlug: string;
  /** Counted from 1. */
  version: number;
  /** ISO 8601 calendar date, also where the document bears no date. Later versions have later days. */
  effectiveFrom: string;
  format: Extract<DocumentFormat, 'TEXT' | 'HTML' | 'CSV'>;
  /** Its UTF-8 bytes are the document. */
  text: string;
  truth: DocumentTruth;
}
