/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AreaLevel =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'DIVISION'
  | 'UPAZILA';

export type Aspect =
  | 'CHANNELS'
  | 'DEADLINE'
  | 'DOCUMENTS'
  | 'FEE'
  | 'NAME'
  | 'OFFICER';

/** Whose word a charter is, the weightiest first: the office's own, its district's, somebody else's. */
export type Authority =
  | 'DISTRICT'
  | 'OFFICE'
  | 'THIRD_PARTY';

/** OTHER: a difference that is neither better nor worse with certainty. docs/changes.md gives the rules. */
export type ChangeKind =
  | 'ADDED'
  | 'DEADLINE_CLEARER'
  | 'DEADLINE_LONGER'
  | 'DEADLINE_SHORTER'
  | 'DEADLINE_VAGUER'
  | 'DOCUMENTS_CHANGED'
  | 'FEE_HIGHER'
  | 'FEE_LOWER'
  | 'OFFICER_CHANGED'
  | 'OTHER'
  | 'REMOVED'
  | 'RENAMED';

export type Channel =
  | 'EMAIL'
  | 'E_NOTHI'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'ON_DEMAND'
  | 'ON_INSTRUCTION'
  | 'ON_REQUISITION'
  | 'OTHER'
  | 'PHONE'
  | 'POST_OR_LETTER'
  | 'WEBSITE';

export type CharterFormat =
  | 'AUTO'
  | 'CSV'
  | 'DOCX'
  | 'HTML'
  | 'PDF'
  | 'TEXT'
  | 'XLSX';

/** Text formats in `text`, binary ones base64 in `contentBase64`; exactly one. */
export type CharterInput = {
  readonly contentBase64?: string | null | undefined;
  readonly fileName?: string | null | undefined;
  readonly format: CharterFormat;
  /** May be left out if the document names its office */
  readonly office?: string | null | undefined;
  readonly text?: string | null | undefined;
};

export type DeadlineKind =
  | 'AS_DIRECTED'
  | 'CONDITIONAL'
  | 'FIXED'
  | 'IMMEDIATE'
  | 'PER_LAW'
  | 'RANGE'
  | 'SCHEDULED'
  | 'UNPARSED'
  | 'UNSPECIFIED';

export type DeadlineVerdict =
  | 'DIFFERENT'
  | 'NOT_COMPARABLE'
  | 'NOT_SHARED'
  | 'NOT_STATED'
  | 'SAME';

/** Only DATED, IMMEDIATE and BY_CASE give dates. OUTSIDE_CALENDAR: the days lie beyond what the calendar knows. */
export type DueStatus =
  | 'AS_DIRECTED'
  | 'BY_CASE'
  | 'DATED'
  | 'IMMEDIATE'
  | 'NOT_STATED'
  | 'OUTSIDE_CALENDAR'
  | 'PER_LAW'
  | 'SCHEDULED'
  | 'UNPARSED';

export type EffectiveBasis =
  | 'FIRST_SEEN'
  | 'GIVEN'
  | 'SIGNED';

export type EscalationBasis =
  | 'CHARTER'
  | 'GRIEVANCE_PROCEDURE'
  | 'HIERARCHY';

export type EscalationRole =
  | 'APPEAL_OFFICER'
  | 'CABINET_CELL'
  | 'GRIEVANCE_OFFICER'
  | 'RESPONSIBLE'
  | 'SUPERIOR';

export type FeeKind =
  | 'AMOUNT'
  | 'FREE'
  | 'PER_LAW'
  | 'PER_POLICY'
  | 'UNPARSED'
  | 'UNSPECIFIED'
  | 'VARIES';

export type QualityPart =
  | 'COMPLETENESS'
  | 'ESCALATION'
  | 'FRESHNESS'
  | 'PRECISION';

/** UNSPECIFIED: the document has no sections */
export type ServiceCategory =
  | 'CITIZEN'
  | 'INSTITUTIONAL'
  | 'INTERNAL'
  | 'UNSPECIFIED';

export type Severity =
  | 'ERROR'
  | 'NOTICE'
  | 'WARNING';

/** FILE: below a directory of the server. WEB_PAGE: a page that holds a charter or links to it. PEER: another node of Sanad. */
export type SourceKind =
  | 'FILE'
  | 'PEER'
  | 'WEB_PAGE';

/** STALE: no success for two intervals. QUARANTINED: something it brought waits for a decision. */
export type SourceStatus =
  | 'FAILING'
  | 'FRESH'
  | 'NEVER_RUN'
  | 'QUARANTINED'
  | 'STALE';

export type TimeUnit =
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'MONTH'
  | 'WEEK'
  | 'WORKING_DAY'
  | 'YEAR';

export type DeadlinePartsFragment = { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> };

export type ReadCharterQueryVariables = Exact<{
  input: CharterInput;
}>;


export type ReadCharterQuery = { readonly readCharter: { readonly officeText: string | null, readonly signedOn: string | null, readonly vision: string | null, readonly mission: string | null, readonly quality: number, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly services: ReadonlyArray<{ readonly category: ServiceCategory, readonly serial: string | null, readonly name: string, readonly channelsText: string | null, readonly documentsText: string | null, readonly documentsPlace: string | null, readonly line: number | null, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly fee: { readonly text: string, readonly kind: FeeKind, readonly amountsBdt: ReadonlyArray<number> }, readonly responsible: { readonly text: string, readonly name: string | null, readonly designation: string | null, readonly acting: boolean | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> } | null } | null, readonly superior: { readonly text: string, readonly name: string | null, readonly designation: string | null, readonly acting: boolean | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> } | null } | null, readonly at: { readonly sheet: string | null, readonly page: number | null, readonly table: number | null, readonly row: number | null, readonly column: number | null, readonly line: number | null } }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string, readonly messageEn: string, readonly why: string, readonly whyEn: string, readonly remedy: string, readonly remedyEn: string, readonly cell: string | null, readonly service: number | null, readonly line: number | null, readonly column: number | null, readonly at: { readonly sheet: string | null, readonly page: number | null, readonly table: number | null, readonly row: number | null, readonly column: number | null, readonly line: number | null } }> } };

export type CheckedOfficeQueryVariables = Exact<{
  slug: string;
}>;


export type CheckedOfficeQuery = { readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null };

export type PositionPartsFragment = { readonly sheet: string | null, readonly page: number | null, readonly table: number | null, readonly row: number | null, readonly column: number | null, readonly line: number | null };

export type FindingReadingPartsFragment = { readonly code: string, readonly severity: Severity, readonly message: string, readonly messageEn: string, readonly why: string, readonly whyEn: string, readonly remedy: string, readonly remedyEn: string, readonly cell: string | null, readonly service: number | null, readonly line: number | null, readonly column: number | null, readonly at: { readonly sheet: string | null, readonly page: number | null, readonly table: number | null, readonly row: number | null, readonly column: number | null, readonly line: number | null } };

export type OfficerReadingPartsFragment = { readonly text: string, readonly name: string | null, readonly designation: string | null, readonly acting: boolean | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> } | null };

export type ServiceReadingPartsFragment = { readonly category: ServiceCategory, readonly serial: string | null, readonly name: string, readonly channelsText: string | null, readonly documentsText: string | null, readonly documentsPlace: string | null, readonly line: number | null, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly fee: { readonly text: string, readonly kind: FeeKind, readonly amountsBdt: ReadonlyArray<number> }, readonly responsible: { readonly text: string, readonly name: string | null, readonly designation: string | null, readonly acting: boolean | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> } | null } | null, readonly superior: { readonly text: string, readonly name: string | null, readonly designation: string | null, readonly acting: boolean | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> } | null } | null, readonly at: { readonly sheet: string | null, readonly page: number | null, readonly table: number | null, readonly row: number | null, readonly column: number | null, readonly line: number | null } };

export type CompareQueryVariables = Exact<{
  offices: ReadonlyArray<string> | string;
  category?: ServiceCategory | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareQuery = { readonly compareOffices: { readonly offices: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean, readonly charter: { readonly id: string, readonly signedOn: string | null } | null }>, readonly summary: { readonly shared: number, readonly same: number, readonly different: number, readonly notStated: number, readonly notComparable: number, readonly notShared: number }, readonly rows: ReadonlyArray<{ readonly verdict: DeadlineVerdict, readonly silent: number, readonly differs: ReadonlyArray<Aspect>, readonly spreadWorkingDays: number | null, readonly explanation: string, readonly explanationEn: string, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null, readonly category: ServiceCategory }, readonly fastest: ReadonlyArray<{ readonly slug: string }>, readonly cells: ReadonlyArray<{ readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string }, readonly service: { readonly id: string, readonly key: string, readonly name: string, readonly category: ServiceCategory, readonly channelsText: string | null, readonly documentsText: string | null, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly fee: { readonly text: string }, readonly responsible: { readonly text: string, readonly post: { readonly designation: string, readonly designationEn: string | null } } | null } | null }> }> } };

export type ChosenOfficeQueryVariables = Exact<{
  slug: string;
}>;


export type ChosenOfficeQuery = { readonly office: { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean } | null };

export type OfficesWithCharterQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesWithCharterQuery = { readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean }> } };

export type ChosenPartsFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean };

export type RowPartsFragment = { readonly verdict: DeadlineVerdict, readonly silent: number, readonly differs: ReadonlyArray<Aspect>, readonly spreadWorkingDays: number | null, readonly explanation: string, readonly explanationEn: string, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null, readonly category: ServiceCategory }, readonly fastest: ReadonlyArray<{ readonly slug: string }>, readonly cells: ReadonlyArray<{ readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string }, readonly service: { readonly id: string, readonly key: string, readonly name: string, readonly category: ServiceCategory, readonly channelsText: string | null, readonly documentsText: string | null, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly fee: { readonly text: string }, readonly responsible: { readonly text: string, readonly post: { readonly designation: string, readonly designationEn: string | null } } | null } | null }> };

export type CountryCoverageFragment = { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null };

export type CountryQueryVariables = Exact<{
  area: string;
  under?: string | null | undefined;
  organisation?: string | null | undefined;
}>;


export type CountryQuery = { readonly area: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null }, readonly children: ReadonlyArray<{ readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null } }> } | null, readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly latitude: number | null, readonly longitude: number | null, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null } }> } };

export type CountryFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryFiltersQuery = { readonly area: { readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> } | null, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> } };

export type DistrictHeadQueryVariables = Exact<{
  slug: string;
}>;


export type DistrictHeadQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> }, readonly area: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }>, readonly offices: { readonly nodes: ReadonlyArray<{ readonly organisation: { readonly slug: string } }> } } | null };

export type DistrictQueryVariables = Exact<{
  slug: string;
  organisation: string;
  category?: ServiceCategory | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DistrictQuery = { readonly area: { readonly slug: string, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly meanQuality: number | null }, readonly comparison: { readonly offices: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly level: AreaLevel, readonly synthetic: boolean, readonly area: { readonly slug: string, readonly name: string, readonly nameEn: string }, readonly charters: { readonly totalCount: number }, readonly charter: { readonly id: string, readonly signedOn: string | null, readonly quality: { readonly total: number }, readonly services: ReadonlyArray<{ readonly id: string, readonly category: ServiceCategory, readonly deadline: { readonly kind: DeadlineKind, readonly max: number | null } }> } | null }>, readonly summary: { readonly shared: number, readonly same: number, readonly different: number, readonly notStated: number, readonly notComparable: number, readonly notShared: number }, readonly rows: ReadonlyArray<{ readonly verdict: DeadlineVerdict, readonly silent: number, readonly explanation: string, readonly explanationEn: string, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null, readonly category: ServiceCategory }, readonly outliers: ReadonlyArray<{ readonly slug: string }>, readonly cells: ReadonlyArray<{ readonly office: { readonly slug: string }, readonly service: { readonly id: string, readonly key: string, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> } } | null }> }> } } | null };

export type OfficeDueDatesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  submittedOn: string;
}>;


export type OfficeDueDatesQuery = { readonly office: { readonly charter: { readonly services: ReadonlyArray<{ readonly key: string, readonly dueDate: { readonly status: DueStatus, readonly earliest: string | null, readonly latest: string | null } }> } | null } | null };

export type ServiceDueQueryVariables = Exact<{
  id: string;
  submittedOn: string;
}>;


export type ServiceDueQuery = { readonly service: { readonly key: string, readonly dueDate: { readonly status: DueStatus, readonly earliest: string | null, readonly latest: string | null, readonly reason: string, readonly reasonEn: string, readonly calendarVersion: string, readonly cases: ReadonlyArray<{ readonly label: string, readonly earliest: string | null, readonly latest: string | null }>, readonly days: ReadonlyArray<{ readonly date: string, readonly counted: boolean, readonly reason: string, readonly reasonEn: string }> }, readonly escalation: { readonly complete: boolean, readonly steps: ReadonlyArray<{ readonly ordinal: number, readonly role: EscalationRole, readonly basis: EscalationBasis, readonly startsOn: string | null, readonly dueOn: string | null, readonly note: string, readonly noteEn: string, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly post: { readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string } | null } | null, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null, readonly allows: { readonly text: string } | null }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly code: string, readonly severity: Severity, readonly message: string, readonly messageEn: string, readonly why: string, readonly whyEn: string, readonly remedy: string, readonly remedyEn: string, readonly line: number | null, readonly column: number | null, readonly cell: string | null, readonly at: { readonly line: number | null, readonly page: number | null, readonly sheet: string | null, readonly table: number | null, readonly row: number | null, readonly column: number | null }, readonly service: { readonly key: string, readonly serial: string | null, readonly name: string } | null }> } } | null };

export type OfficeFindingsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OfficeFindingsQuery = { readonly office: { readonly charter: { readonly findings: ReadonlyArray<{ readonly id: string, readonly code: string, readonly severity: Severity, readonly message: string, readonly messageEn: string, readonly why: string, readonly whyEn: string, readonly remedy: string, readonly remedyEn: string, readonly line: number | null, readonly column: number | null, readonly cell: string | null, readonly at: { readonly line: number | null, readonly page: number | null, readonly sheet: string | null, readonly table: number | null, readonly row: number | null, readonly column: number | null }, readonly service: { readonly key: string, readonly serial: string | null, readonly name: string } | null }> } | null } | null };

export type OfficeFindingFragment = { readonly id: string, readonly code: string, readonly severity: Severity, readonly message: string, readonly messageEn: string, readonly why: string, readonly whyEn: string, readonly remedy: string, readonly remedyEn: string, readonly line: number | null, readonly column: number | null, readonly cell: string | null, readonly at: { readonly line: number | null, readonly page: number | null, readonly sheet: string | null, readonly table: number | null, readonly row: number | null, readonly column: number | null }, readonly service: { readonly key: string, readonly serial: string | null, readonly name: string } | null };

export type OfficeQualityQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OfficeQualityQuery = { readonly office: { readonly charter: { readonly quality: { readonly total: number, readonly completeness: number, readonly precision: number, readonly freshness: number, readonly escalation: number, readonly formulaVersion: string, readonly lost: ReadonlyArray<{ readonly points: number, readonly part: QualityPart, readonly reason: string, readonly reasonEn: string, readonly cell: string | null, readonly finding: { readonly id: string } | null, readonly service: { readonly key: string, readonly serial: string | null, readonly name: string } | null }> } } | null } | null };

export type OfficeVersionsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OfficeVersionsQuery = { readonly office: { readonly charters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signedOn: string | null, readonly signedBy: string | null, readonly effectiveFrom: string, readonly effectiveUntil: string | null, readonly outranked: boolean, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null }> }, readonly charter: { readonly version: number, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly regression: boolean, readonly explanation: string, readonly explanationEn: string, readonly before: { readonly key: string, readonly serial: string | null, readonly name: string, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> } } | null, readonly after: { readonly key: string, readonly serial: string | null, readonly name: string, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> } } | null }> } | null } | null };

export type OfficeChangedServiceFragment = { readonly key: string, readonly serial: string | null, readonly name: string, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> } };

export type OfficeTextQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OfficeTextQuery = { readonly office: { readonly charter: { readonly provenance: { readonly text: string | null } } | null } | null };

export type OfficeNeighboursQueryVariables = Exact<{
  slug: string;
}>;


export type OfficeNeighboursQuery = { readonly office: { readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly children: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly area: { readonly name: string, readonly nameEn: string }, readonly charter: { readonly id: string } | null }> } } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly area: { readonly name: string, readonly nameEn: string }, readonly charter: { readonly id: string } | null }> } } | null };

export type OfficeNeighbourFragment = { readonly slug: string, readonly name: string, readonly nameEn: string, readonly area: { readonly name: string, readonly nameEn: string }, readonly charter: { readonly id: string } | null };

export type OfficeQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type OfficeQuery = { readonly office: { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly level: AreaLevel, readonly website: string | null, readonly synthetic: boolean, readonly organisation: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly website: string | null }, readonly area: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly parent: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly parent: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly parent: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string } | null } | null } | null }, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly posts: ReadonlyArray<{ readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null }>, readonly charter: { readonly id: string, readonly version: number, readonly signedOn: string | null, readonly signedBy: string | null, readonly effectiveFrom: string, readonly effectiveFromBasis: EffectiveBasis, readonly effectiveUntil: string | null, readonly authority: Authority, readonly vision: string | null, readonly mission: string | null, readonly expectations: ReadonlyArray<string>, readonly grievanceSteps: ReadonlyArray<{ readonly ordinal: number, readonly role: EscalationRole, readonly basis: EscalationBasis, readonly startsOn: string | null, readonly dueOn: string | null, readonly note: string, readonly noteEn: string, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly post: { readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string } | null } | null, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null, readonly allows: { readonly text: string } | null }>, readonly quality: { readonly total: number }, readonly provenance: { readonly format: string, readonly uri: string | null, readonly sha256: string, readonly parserVersion: string, readonly importedAt: string, readonly source: { readonly id: string, readonly name: string, readonly uri: string } | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly key: string, readonly category: ServiceCategory, readonly serial: string | null, readonly name: string, readonly channels: ReadonlyArray<Channel>, readonly channelsText: string | null, readonly documentsText: string | null, readonly documentsPlace: string | null, readonly fee: { readonly text: string, readonly kind: FeeKind, readonly amountsBdt: ReadonlyArray<number>, readonly method: string | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly amountBdt: number | null }> }, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly responsible: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly superior: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null } | null }> } | null } | null };

export type OfficeWayAreaFragment = { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string };

export type OfficePostFragment = { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null };

export type OfficeContactFragment = { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string };

export type OfficeCharterFragment = { readonly id: string, readonly version: number, readonly signedOn: string | null, readonly signedBy: string | null, readonly effectiveFrom: string, readonly effectiveFromBasis: EffectiveBasis, readonly effectiveUntil: string | null, readonly authority: Authority, readonly vision: string | null, readonly mission: string | null, readonly expectations: ReadonlyArray<string>, readonly grievanceSteps: ReadonlyArray<{ readonly ordinal: number, readonly role: EscalationRole, readonly basis: EscalationBasis, readonly startsOn: string | null, readonly dueOn: string | null, readonly note: string, readonly noteEn: string, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly post: { readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string } | null } | null, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null, readonly allows: { readonly text: string } | null }>, readonly quality: { readonly total: number }, readonly provenance: { readonly format: string, readonly uri: string | null, readonly sha256: string, readonly parserVersion: string, readonly importedAt: string, readonly source: { readonly id: string, readonly name: string, readonly uri: string } | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly key: string, readonly category: ServiceCategory, readonly serial: string | null, readonly name: string, readonly channels: ReadonlyArray<Channel>, readonly channelsText: string | null, readonly documentsText: string | null, readonly documentsPlace: string | null, readonly fee: { readonly text: string, readonly kind: FeeKind, readonly amountsBdt: ReadonlyArray<number>, readonly method: string | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly amountBdt: number | null }> }, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly responsible: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly superior: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null } | null }> };

export type OfficeServiceFragment = { readonly id: string, readonly key: string, readonly category: ServiceCategory, readonly serial: string | null, readonly name: string, readonly channels: ReadonlyArray<Channel>, readonly channelsText: string | null, readonly documentsText: string | null, readonly documentsPlace: string | null, readonly fee: { readonly text: string, readonly kind: FeeKind, readonly amountsBdt: ReadonlyArray<number>, readonly method: string | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly amountBdt: number | null }> }, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> }, readonly responsible: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly superior: { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } } | null, readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null } | null };

export type OfficeHoldingFragment = { readonly text: string, readonly acting: boolean, readonly post: { readonly id: string, readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } };

export type OfficeLadderStepFragment = { readonly ordinal: number, readonly role: EscalationRole, readonly basis: EscalationBasis, readonly startsOn: string | null, readonly dueOn: string | null, readonly note: string, readonly noteEn: string, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly post: { readonly designation: string, readonly designationEn: string | null, readonly acting: boolean | null, readonly holder: { readonly id: string } | null } | null, readonly officer: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly contact: { readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string>, readonly urls: ReadonlyArray<string>, readonly text: string } | null, readonly allows: { readonly text: string } | null };

export type ServiceHeadQueryVariables = Exact<{
  slug: string;
}>;


export type ServiceHeadQuery = { readonly catalogueService: { readonly slug: string, readonly name: string, readonly nameEn: string | null, readonly category: ServiceCategory, readonly organisation: { readonly slug: string, readonly name: string, readonly nameEn: string } } | null, readonly areas: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> }> } };

export type ServiceDeadlinesQueryVariables = Exact<{
  slug: string;
  under?: string | null | undefined;
  asOf?: string | null | undefined;
  submittedOn?: string | null | undefined;
}>;


export type ServiceDeadlinesQuery = { readonly compareDeadlines: { readonly offices: number, readonly offered: number, readonly stated: number, readonly minWorkingDays: number | null, readonly medianWorkingDays: number | null, readonly p90WorkingDays: number | null, readonly maxWorkingDays: number | null, readonly outliers: ReadonlyArray<{ readonly slug: string }>, readonly ranking: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly dueOn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean, readonly area: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly level: AreaLevel, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null } }, readonly service: { readonly id: string, readonly key: string }, readonly deadline: { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> } }> } } };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
  charters?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly uri: string, readonly authority: Authority | null, readonly status: SourceStatus, readonly everyMinutes: number, readonly lastAttemptAt: string | null, readonly lastSuccessAt: string | null, readonly nextDueAt: string, readonly consecutiveFailures: number, readonly lastError: string | null, readonly lastErrorEn: string | null, readonly heldReason: string | null, readonly heldReasonEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean } | null, readonly harvests: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly endedAt: string | null, readonly outcome: string, readonly dryRun: boolean, readonly charters: number, readonly withdrawn: number, readonly added: number, readonly changed: number, readonly unchanged: number, readonly removed: number, readonly held: number, readonly refused: number, readonly error: string | null, readonly errorEn: string | null }> } }> }, readonly offices: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean, readonly charter: { readonly id: string, readonly version: number, readonly signedOn: string | null, readonly effectiveFrom: string, readonly effectiveFromBasis: EffectiveBasis, readonly provenance: { readonly uri: string | null, readonly format: string, readonly importedAt: string, readonly source: { readonly name: string } | null } } | null }> } };

export type SourcePartsFragment = { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly uri: string, readonly authority: Authority | null, readonly status: SourceStatus, readonly everyMinutes: number, readonly lastAttemptAt: string | null, readonly lastSuccessAt: string | null, readonly nextDueAt: string, readonly consecutiveFailures: number, readonly lastError: string | null, readonly lastErrorEn: string | null, readonly heldReason: string | null, readonly heldReasonEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean } | null, readonly harvests: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly endedAt: string | null, readonly outcome: string, readonly dryRun: boolean, readonly charters: number, readonly withdrawn: number, readonly added: number, readonly changed: number, readonly unchanged: number, readonly removed: number, readonly held: number, readonly refused: number, readonly error: string | null, readonly errorEn: string | null }> } };

export type HarvestPartsFragment = { readonly id: string, readonly startedAt: string, readonly endedAt: string | null, readonly outcome: string, readonly dryRun: boolean, readonly charters: number, readonly withdrawn: number, readonly added: number, readonly changed: number, readonly unchanged: number, readonly removed: number, readonly held: number, readonly refused: number, readonly error: string | null, readonly errorEn: string | null };

export type CharterAgePartsFragment = { readonly slug: string, readonly name: string, readonly nameEn: string, readonly synthetic: boolean, readonly charter: { readonly id: string, readonly version: number, readonly signedOn: string | null, readonly effectiveFrom: string, readonly effectiveFromBasis: EffectiveBasis, readonly provenance: { readonly uri: string | null, readonly format: string, readonly importedAt: string, readonly source: { readonly name: string } | null } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Area', readonly id: string, readonly slug: string, readonly level: AreaLevel, readonly areaName: string, readonly areaNameEn: string, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null }
      | { readonly __typename: 'CatalogueService', readonly id: string, readonly slug: string, readonly catalogueName: string, readonly catalogueNameEn: string | null, readonly organisation: { readonly name: string, readonly nameEn: string } }
      | { readonly __typename: 'Office', readonly id: string, readonly slug: string, readonly synthetic: boolean, readonly officeName: string, readonly officeNameEn: string, readonly area: { readonly name: string, readonly nameEn: string, readonly parent: { readonly name: string, readonly nameEn: string } | null } }
      | { readonly __typename: 'Officer', readonly id: string, readonly officerName: string, readonly officerNameEn: string | null, readonly posts: ReadonlyArray<{ readonly designation: string, readonly designationEn: string | null, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }> }
      | { readonly __typename: 'Service', readonly id: string, readonly key: string, readonly serviceName: string, readonly deadline: { readonly text: string }, readonly office: { readonly slug: string, readonly name: string, readonly nameEn: string } }
    > } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly dataset: { readonly synthetic: boolean, readonly updatedAt: string | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PositionPartsFragmentDoc = new TypedDocumentString(`
    fragment PositionParts on SourcePosition {
  sheet
  page
  table
  row
  column
  line
}
    `, {"fragmentName":"PositionParts"}) as unknown as TypedDocumentString<PositionPartsFragment, unknown>;
export const FindingReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingReadingParts on FindingReading {
  code
  severity
  message
  messageEn
  why
  whyEn
  remedy
  remedyEn
  cell
  service
  line
  column
  at {
    ...PositionParts
  }
}
    fragment PositionParts on SourcePosition {
  sheet
  page
  table
  row
  column
  line
}`, {"fragmentName":"FindingReadingParts"}) as unknown as TypedDocumentString<FindingReadingPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const OfficerReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment OfficerReadingParts on OfficerReading {
  text
  name
  designation
  acting
  contact {
    phones
    emails
  }
}
    `, {"fragmentName":"OfficerReadingParts"}) as unknown as TypedDocumentString<OfficerReadingPartsFragment, unknown>;
export const ServiceReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ServiceReadingParts on ServiceReading {
  category
  serial
  name
  deadline {
    ...DeadlineParts
  }
  fee {
    text
    kind
    amountsBdt
  }
  channelsText
  documentsText
  documentsPlace
  responsible {
    ...OfficerReadingParts
  }
  superior {
    ...OfficerReadingParts
  }
  line
  at {
    ...PositionParts
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment PositionParts on SourcePosition {
  sheet
  page
  table
  row
  column
  line
}
fragment OfficerReadingParts on OfficerReading {
  text
  name
  designation
  acting
  contact {
    phones
    emails
  }
}`, {"fragmentName":"ServiceReadingParts"}) as unknown as TypedDocumentString<ServiceReadingPartsFragment, unknown>;
export const ChosenPartsFragmentDoc = new TypedDocumentString(`
    fragment ChosenParts on Office {
  id
  slug
  name
  nameEn
  synthetic
}
    `, {"fragmentName":"ChosenParts"}) as unknown as TypedDocumentString<ChosenPartsFragment, unknown>;
export const RowPartsFragmentDoc = new TypedDocumentString(`
    fragment RowParts on ComparisonRow {
  catalogueService {
    slug
    name
    nameEn
    category
  }
  verdict
  silent
  differs
  fastest {
    slug
  }
  spreadWorkingDays
  explanation
  explanationEn
  cells {
    office {
      slug
      name
      nameEn
    }
    service {
      id
      key
      name
      category
      deadline {
        ...DeadlineParts
      }
      fee {
        text
      }
      channelsText
      documentsText
      responsible {
        text
        post {
          designation
          designationEn
        }
      }
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}`, {"fragmentName":"RowParts"}) as unknown as TypedDocumentString<RowPartsFragment, unknown>;
export const CountryCoverageFragmentDoc = new TypedDocumentString(`
    fragment CountryCoverage on Coverage {
  offices
  withCharter
  services
  deadlinesStated
  deadlinesMissing
  superiorsStated
  meanQuality
  oldestCharterSignedOn
}
    `, {"fragmentName":"CountryCoverage"}) as unknown as TypedDocumentString<CountryCoverageFragment, unknown>;
export const OfficeFindingFragmentDoc = new TypedDocumentString(`
    fragment OfficeFinding on Finding {
  id
  code
  severity
  message
  messageEn
  why
  whyEn
  remedy
  remedyEn
  at {
    line
    page
    sheet
    table
    row
    column
  }
  line
  column
  cell
  service {
    key
    serial
    name
  }
}
    `, {"fragmentName":"OfficeFinding"}) as unknown as TypedDocumentString<OfficeFindingFragment, unknown>;
export const OfficeChangedServiceFragmentDoc = new TypedDocumentString(`
    fragment OfficeChangedService on Service {
  key
  serial
  name
  deadline {
    ...DeadlineParts
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}`, {"fragmentName":"OfficeChangedService"}) as unknown as TypedDocumentString<OfficeChangedServiceFragment, unknown>;
export const OfficeNeighbourFragmentDoc = new TypedDocumentString(`
    fragment OfficeNeighbour on Office {
  slug
  name
  nameEn
  area {
    name
    nameEn
  }
  charter {
    id
  }
}
    `, {"fragmentName":"OfficeNeighbour"}) as unknown as TypedDocumentString<OfficeNeighbourFragment, unknown>;
export const OfficeWayAreaFragmentDoc = new TypedDocumentString(`
    fragment OfficeWayArea on Area {
  slug
  level
  name
  nameEn
}
    `, {"fragmentName":"OfficeWayArea"}) as unknown as TypedDocumentString<OfficeWayAreaFragment, unknown>;
export const OfficeContactFragmentDoc = new TypedDocumentString(`
    fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}
    `, {"fragmentName":"OfficeContact"}) as unknown as TypedDocumentString<OfficeContactFragment, unknown>;
export const OfficePostFragmentDoc = new TypedDocumentString(`
    fragment OfficePost on Post {
  id
  designation
  designationEn
  acting
  holder {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}
    fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}`, {"fragmentName":"OfficePost"}) as unknown as TypedDocumentString<OfficePostFragment, unknown>;
export const OfficeLadderStepFragmentDoc = new TypedDocumentString(`
    fragment OfficeLadderStep on EscalationStep {
  ordinal
  role
  basis
  office {
    slug
    name
    nameEn
  }
  post {
    designation
    designationEn
    acting
    holder {
      id
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
  allows {
    text
  }
  startsOn
  dueOn
  note
  noteEn
}
    fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}`, {"fragmentName":"OfficeLadderStep"}) as unknown as TypedDocumentString<OfficeLadderStepFragment, unknown>;
export const OfficeHoldingFragmentDoc = new TypedDocumentString(`
    fragment OfficeHolding on PostHolding {
  text
  acting
  post {
    id
    designation
    designationEn
    office {
      slug
      name
      nameEn
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}
    fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}`, {"fragmentName":"OfficeHolding"}) as unknown as TypedDocumentString<OfficeHoldingFragment, unknown>;
export const OfficeServiceFragmentDoc = new TypedDocumentString(`
    fragment OfficeService on Service {
  id
  key
  category
  serial
  name
  channels
  channelsText
  documentsText
  documentsPlace
  fee {
    text
    kind
    amountsBdt
    method
    cases {
      label
      amountBdt
    }
  }
  deadline {
    ...DeadlineParts
  }
  responsible {
    ...OfficeHolding
  }
  superior {
    ...OfficeHolding
  }
  catalogueService {
    slug
    name
    nameEn
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}
fragment OfficeHolding on PostHolding {
  text
  acting
  post {
    id
    designation
    designationEn
    office {
      slug
      name
      nameEn
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}`, {"fragmentName":"OfficeService"}) as unknown as TypedDocumentString<OfficeServiceFragment, unknown>;
export const OfficeCharterFragmentDoc = new TypedDocumentString(`
    fragment OfficeCharter on Charter {
  id
  version
  signedOn
  signedBy
  effectiveFrom
  effectiveFromBasis
  effectiveUntil
  authority
  vision
  mission
  expectations
  grievanceSteps {
    ...OfficeLadderStep
  }
  quality {
    total
  }
  provenance {
    format
    uri
    sha256
    parserVersion
    importedAt
    source {
      id
      name
      uri
    }
  }
  services {
    ...OfficeService
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}
fragment OfficeService on Service {
  id
  key
  category
  serial
  name
  channels
  channelsText
  documentsText
  documentsPlace
  fee {
    text
    kind
    amountsBdt
    method
    cases {
      label
      amountBdt
    }
  }
  deadline {
    ...DeadlineParts
  }
  responsible {
    ...OfficeHolding
  }
  superior {
    ...OfficeHolding
  }
  catalogueService {
    slug
    name
    nameEn
  }
}
fragment OfficeHolding on PostHolding {
  text
  acting
  post {
    id
    designation
    designationEn
    office {
      slug
      name
      nameEn
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}
fragment OfficeLadderStep on EscalationStep {
  ordinal
  role
  basis
  office {
    slug
    name
    nameEn
  }
  post {
    designation
    designationEn
    acting
    holder {
      id
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
  allows {
    text
  }
  startsOn
  dueOn
  note
  noteEn
}`, {"fragmentName":"OfficeCharter"}) as unknown as TypedDocumentString<OfficeCharterFragment, unknown>;
export const HarvestPartsFragmentDoc = new TypedDocumentString(`
    fragment HarvestParts on Harvest {
  id
  startedAt
  endedAt
  outcome
  dryRun
  charters
  withdrawn
  added
  changed
  unchanged
  removed
  held
  refused
  error
  errorEn
}
    `, {"fragmentName":"HarvestParts"}) as unknown as TypedDocumentString<HarvestPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  name
  kind
  uri
  authority
  status
  everyMinutes
  lastAttemptAt
  lastSuccessAt
  nextDueAt
  consecutiveFailures
  lastError
  lastErrorEn
  heldReason
  heldReasonEn
  office {
    slug
    name
    nameEn
    synthetic
  }
  harvests(first: 10) {
    totalCount
    nodes {
      ...HarvestParts
    }
  }
}
    fragment HarvestParts on Harvest {
  id
  startedAt
  endedAt
  outcome
  dryRun
  charters
  withdrawn
  added
  changed
  unchanged
  removed
  held
  refused
  error
  errorEn
}`, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const CharterAgePartsFragmentDoc = new TypedDocumentString(`
    fragment CharterAgeParts on Office {
  slug
  name
  nameEn
  synthetic
  charter {
    id
    version
    signedOn
    effectiveFrom
    effectiveFromBasis
    provenance {
      uri
      format
      importedAt
      source {
        name
      }
    }
  }
}
    `, {"fragmentName":"CharterAgeParts"}) as unknown as TypedDocumentString<CharterAgePartsFragment, unknown>;
export const ReadCharterDocument = new TypedDocumentString(`
    query ReadCharter($input: CharterInput!) {
  readCharter(input: $input) {
    office {
      slug
      name
      nameEn
    }
    officeText
    signedOn
    vision
    mission
    quality
    services {
      ...ServiceReadingParts
    }
    findings {
      ...FindingReadingParts
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment PositionParts on SourcePosition {
  sheet
  page
  table
  row
  column
  line
}
fragment FindingReadingParts on FindingReading {
  code
  severity
  message
  messageEn
  why
  whyEn
  remedy
  remedyEn
  cell
  service
  line
  column
  at {
    ...PositionParts
  }
}
fragment OfficerReadingParts on OfficerReading {
  text
  name
  designation
  acting
  contact {
    phones
    emails
  }
}
fragment ServiceReadingParts on ServiceReading {
  category
  serial
  name
  deadline {
    ...DeadlineParts
  }
  fee {
    text
    kind
    amountsBdt
  }
  channelsText
  documentsText
  documentsPlace
  responsible {
    ...OfficerReadingParts
  }
  superior {
    ...OfficerReadingParts
  }
  line
  at {
    ...PositionParts
  }
}`) as unknown as TypedDocumentString<ReadCharterQuery, ReadCharterQueryVariables>;
export const CheckedOfficeDocument = new TypedDocumentString(`
    query CheckedOffice($slug: String!) {
  office(slug: $slug) {
    slug
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<CheckedOfficeQuery, CheckedOfficeQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($offices: [String!]!, $category: ServiceCategory, $asOf: Date) {
  compareOffices(offices: $offices, category: $category, asOf: $asOf) {
    offices {
      ...ChosenParts
      charter(asOf: $asOf) {
        id
        signedOn
      }
    }
    summary {
      shared
      same
      different
      notStated
      notComparable
      notShared
    }
    rows {
      ...RowParts
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment ChosenParts on Office {
  id
  slug
  name
  nameEn
  synthetic
}
fragment RowParts on ComparisonRow {
  catalogueService {
    slug
    name
    nameEn
    category
  }
  verdict
  silent
  differs
  fastest {
    slug
  }
  spreadWorkingDays
  explanation
  explanationEn
  cells {
    office {
      slug
      name
      nameEn
    }
    service {
      id
      key
      name
      category
      deadline {
        ...DeadlineParts
      }
      fee {
        text
      }
      channelsText
      documentsText
      responsible {
        text
        post {
          designation
          designationEn
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ChosenOfficeDocument = new TypedDocumentString(`
    query ChosenOffice($slug: String!) {
  office(slug: $slug) {
    ...ChosenParts
  }
}
    fragment ChosenParts on Office {
  id
  slug
  name
  nameEn
  synthetic
}`) as unknown as TypedDocumentString<ChosenOfficeQuery, ChosenOfficeQueryVariables>;
export const OfficesWithCharterDocument = new TypedDocumentString(`
    query OfficesWithCharter {
  offices(filter: {hasCharter: true}, first: 6) {
    nodes {
      ...ChosenParts
    }
  }
}
    fragment ChosenParts on Office {
  id
  slug
  name
  nameEn
  synthetic
}`) as unknown as TypedDocumentString<OfficesWithCharterQuery, OfficesWithCharterQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($area: String!, $under: String, $organisation: String) {
  area(slug: $area) {
    slug
    level
    name
    nameEn
    coverage(organisation: $organisation) {
      ...CountryCoverage
    }
    children {
      slug
      level
      name
      nameEn
      coverage(organisation: $organisation) {
        ...CountryCoverage
      }
    }
  }
  areas(level: DISTRICT, under: $under, first: 100) {
    totalCount
    nodes {
      slug
      name
      nameEn
      latitude
      longitude
      parent {
        slug
        name
        nameEn
      }
      coverage(organisation: $organisation) {
        ...CountryCoverage
      }
    }
  }
}
    fragment CountryCoverage on Coverage {
  offices
  withCharter
  services
  deadlinesStated
  deadlinesMissing
  superiorsStated
  meanQuality
  oldestCharterSignedOn
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryFiltersDocument = new TypedDocumentString(`
    query CountryFilters {
  area(slug: "bangladesh") {
    children {
      slug
      name
      nameEn
    }
  }
  organisations(first: 100) {
    nodes {
      slug
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<CountryFiltersQuery, CountryFiltersQueryVariables>;
export const DistrictHeadDocument = new TypedDocumentString(`
    query DistrictHead($slug: String!) {
  organisations(first: 100) {
    nodes {
      slug
      name
      nameEn
    }
  }
  area(slug: $slug) {
    slug
    level
    name
    nameEn
    parent {
      slug
      name
      nameEn
    }
    children {
      slug
      name
      nameEn
    }
    offices(first: 1) {
      nodes {
        organisation {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictHeadQuery, DistrictHeadQueryVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($slug: String!, $organisation: String!, $category: ServiceCategory, $asOf: Date) {
  area(slug: $slug) {
    slug
    coverage(organisation: $organisation, asOf: $asOf) {
      offices
      withCharter
      services
      deadlinesStated
      deadlinesMissing
      meanQuality
    }
    comparison(organisation: $organisation, category: $category, asOf: $asOf) {
      offices {
        slug
        name
        nameEn
        level
        synthetic
        area {
          slug
          name
          nameEn
        }
        charters(first: 1) {
          totalCount
        }
        charter(asOf: $asOf) {
          id
          signedOn
          quality {
            total
          }
          services {
            id
            category
            deadline {
              kind
              max
            }
          }
        }
      }
      summary {
        shared
        same
        different
        notStated
        notComparable
        notShared
      }
      rows {
        catalogueService {
          slug
          name
          nameEn
          category
        }
        verdict
        silent
        explanation
        explanationEn
        outliers {
          slug
        }
        cells {
          office {
            slug
          }
          service {
            id
            key
            deadline {
              ...DeadlineParts
            }
          }
        }
      }
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}`) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const OfficeDueDatesDocument = new TypedDocumentString(`
    query OfficeDueDates($slug: String!, $asOf: Date, $submittedOn: Date!) {
  office(slug: $slug) {
    charter(asOf: $asOf) {
      services {
        key
        dueDate(submittedOn: $submittedOn) {
          status
          earliest
          latest
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeDueDatesQuery, OfficeDueDatesQueryVariables>;
export const ServiceDueDocument = new TypedDocumentString(`
    query ServiceDue($id: ID!, $submittedOn: Date!) {
  service(id: $id) {
    key
    dueDate(submittedOn: $submittedOn) {
      status
      earliest
      latest
      reason
      reasonEn
      calendarVersion
      cases {
        label
        earliest
        latest
      }
      days {
        date
        counted
        reason
        reasonEn
      }
    }
    escalation(submittedOn: $submittedOn) {
      complete
      steps {
        ...OfficeLadderStep
      }
      findings {
        ...OfficeFinding
      }
    }
  }
}
    fragment OfficeFinding on Finding {
  id
  code
  severity
  message
  messageEn
  why
  whyEn
  remedy
  remedyEn
  at {
    line
    page
    sheet
    table
    row
    column
  }
  line
  column
  cell
  service {
    key
    serial
    name
  }
}
fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}
fragment OfficeLadderStep on EscalationStep {
  ordinal
  role
  basis
  office {
    slug
    name
    nameEn
  }
  post {
    designation
    designationEn
    acting
    holder {
      id
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
  allows {
    text
  }
  startsOn
  dueOn
  note
  noteEn
}`) as unknown as TypedDocumentString<ServiceDueQuery, ServiceDueQueryVariables>;
export const OfficeFindingsDocument = new TypedDocumentString(`
    query OfficeFindings($slug: String!, $asOf: Date) {
  office(slug: $slug) {
    charter(asOf: $asOf) {
      findings {
        ...OfficeFinding
      }
    }
  }
}
    fragment OfficeFinding on Finding {
  id
  code
  severity
  message
  messageEn
  why
  whyEn
  remedy
  remedyEn
  at {
    line
    page
    sheet
    table
    row
    column
  }
  line
  column
  cell
  service {
    key
    serial
    name
  }
}`) as unknown as TypedDocumentString<OfficeFindingsQuery, OfficeFindingsQueryVariables>;
export const OfficeQualityDocument = new TypedDocumentString(`
    query OfficeQuality($slug: String!, $asOf: Date) {
  office(slug: $slug) {
    charter(asOf: $asOf) {
      quality {
        total
        completeness
        precision
        freshness
        escalation
        formulaVersion
        lost {
          points
          part
          reason
          reasonEn
          cell
          finding {
            id
          }
          service {
            key
            serial
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeQualityQuery, OfficeQualityQueryVariables>;
export const OfficeVersionsDocument = new TypedDocumentString(`
    query OfficeVersions($slug: String!, $asOf: Date) {
  office(slug: $slug) {
    charters(first: 100) {
      totalCount
      nodes {
        id
        version
        signedOn
        signedBy
        effectiveFrom
        effectiveUntil
        outranked
        withdrawnAt
        withdrawnReason
      }
    }
    charter(asOf: $asOf) {
      version
      changes {
        kind
        regression
        explanation
        explanationEn
        before {
          ...OfficeChangedService
        }
        after {
          ...OfficeChangedService
        }
      }
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment OfficeChangedService on Service {
  key
  serial
  name
  deadline {
    ...DeadlineParts
  }
}`) as unknown as TypedDocumentString<OfficeVersionsQuery, OfficeVersionsQueryVariables>;
export const OfficeTextDocument = new TypedDocumentString(`
    query OfficeText($slug: String!, $asOf: Date) {
  office(slug: $slug) {
    charter(asOf: $asOf) {
      provenance {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeTextQuery, OfficeTextQueryVariables>;
export const OfficeNeighboursDocument = new TypedDocumentString(`
    query OfficeNeighbours($slug: String!) {
  office(slug: $slug) {
    parent {
      slug
      name
      nameEn
      children(first: 100) {
        nodes {
          ...OfficeNeighbour
        }
      }
    }
    children(first: 100) {
      totalCount
      nodes {
        ...OfficeNeighbour
      }
    }
  }
}
    fragment OfficeNeighbour on Office {
  slug
  name
  nameEn
  area {
    name
    nameEn
  }
  charter {
    id
  }
}`) as unknown as TypedDocumentString<OfficeNeighboursQuery, OfficeNeighboursQueryVariables>;
export const OfficeDocument = new TypedDocumentString(`
    query Office($slug: String!, $asOf: Date) {
  office(slug: $slug) {
    id
    slug
    name
    nameEn
    level
    website
    synthetic
    organisation {
      slug
      name
      nameEn
      website
    }
    area {
      ...OfficeWayArea
      parent {
        ...OfficeWayArea
        parent {
          ...OfficeWayArea
          parent {
            ...OfficeWayArea
          }
        }
      }
    }
    parent {
      slug
      name
      nameEn
    }
    posts {
      ...OfficePost
    }
    charter(asOf: $asOf) {
      ...OfficeCharter
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}
fragment OfficeWayArea on Area {
  slug
  level
  name
  nameEn
}
fragment OfficePost on Post {
  id
  designation
  designationEn
  acting
  holder {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}
fragment OfficeContact on Contact {
  phones
  emails
  urls
  text
}
fragment OfficeCharter on Charter {
  id
  version
  signedOn
  signedBy
  effectiveFrom
  effectiveFromBasis
  effectiveUntil
  authority
  vision
  mission
  expectations
  grievanceSteps {
    ...OfficeLadderStep
  }
  quality {
    total
  }
  provenance {
    format
    uri
    sha256
    parserVersion
    importedAt
    source {
      id
      name
      uri
    }
  }
  services {
    ...OfficeService
  }
}
fragment OfficeService on Service {
  id
  key
  category
  serial
  name
  channels
  channelsText
  documentsText
  documentsPlace
  fee {
    text
    kind
    amountsBdt
    method
    cases {
      label
      amountBdt
    }
  }
  deadline {
    ...DeadlineParts
  }
  responsible {
    ...OfficeHolding
  }
  superior {
    ...OfficeHolding
  }
  catalogueService {
    slug
    name
    nameEn
  }
}
fragment OfficeHolding on PostHolding {
  text
  acting
  post {
    id
    designation
    designationEn
    office {
      slug
      name
      nameEn
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
}
fragment OfficeLadderStep on EscalationStep {
  ordinal
  role
  basis
  office {
    slug
    name
    nameEn
  }
  post {
    designation
    designationEn
    acting
    holder {
      id
    }
  }
  officer {
    id
    name
    nameEn
  }
  contact {
    ...OfficeContact
  }
  allows {
    text
  }
  startsOn
  dueOn
  note
  noteEn
}`) as unknown as TypedDocumentString<OfficeQuery, OfficeQueryVariables>;
export const ServiceHeadDocument = new TypedDocumentString(`
    query ServiceHead($slug: String!) {
  catalogueService(slug: $slug) {
    slug
    name
    nameEn
    category
    organisation {
      slug
      name
      nameEn
    }
  }
  areas(level: DIVISION, first: 50) {
    nodes {
      slug
      name
      nameEn
      children {
        slug
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceHeadQuery, ServiceHeadQueryVariables>;
export const ServiceDeadlinesDocument = new TypedDocumentString(`
    query ServiceDeadlines($slug: String!, $under: String, $asOf: Date, $submittedOn: Date) {
  compareDeadlines(
    catalogueService: $slug
    under: $under
    asOf: $asOf
    submittedOn: $submittedOn
  ) {
    offices
    offered
    stated
    minWorkingDays
    medianWorkingDays
    p90WorkingDays
    maxWorkingDays
    outliers {
      slug
    }
    ranking(first: 1000) {
      totalCount
      nodes {
        rank
        dueOn
        office {
          slug
          name
          nameEn
          synthetic
          area {
            slug
            name
            nameEn
            level
            parent {
              slug
              name
              nameEn
            }
          }
        }
        service {
          id
          key
        }
        deadline {
          ...DeadlineParts
        }
      }
    }
  }
}
    fragment DeadlineParts on Deadline {
  text
  kind
  immediate
  conditional
  min
  max
  unit
  maxWorkingDays
  maxCalendarDays
  cases {
    label
    min
    max
    unit
  }
}`) as unknown as TypedDocumentString<ServiceDeadlinesQuery, ServiceDeadlinesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String, $charters: String) {
  sources(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SourceParts
    }
  }
  offices(
    filter: {hasCharter: true}
    orderBy: {field: SIGNED_ON, direction: ASC}
    first: 50
    after: $charters
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CharterAgeParts
    }
  }
}
    fragment SourceParts on Source {
  id
  name
  kind
  uri
  authority
  status
  everyMinutes
  lastAttemptAt
  lastSuccessAt
  nextDueAt
  consecutiveFailures
  lastError
  lastErrorEn
  heldReason
  heldReasonEn
  office {
    slug
    name
    nameEn
    synthetic
  }
  harvests(first: 10) {
    totalCount
    nodes {
      ...HarvestParts
    }
  }
}
fragment HarvestParts on Harvest {
  id
  startedAt
  endedAt
  outcome
  dryRun
  charters
  withdrawn
  added
  changed
  unchanged
  removed
  held
  refused
  error
  errorEn
}
fragment CharterAgeParts on Office {
  slug
  name
  nameEn
  synthetic
  charter {
    id
    version
    signedOn
    effectiveFrom
    effectiveFromBasis
    provenance {
      uri
      format
      importedAt
      source {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      __typename
      ... on Area {
        id
        slug
        level
        areaName: name
        areaNameEn: nameEn
        parent {
          slug
          name
          nameEn
        }
      }
      ... on Office {
        id
        slug
        officeName: name
        officeNameEn: nameEn
        synthetic
        area {
          name
          nameEn
          parent {
            name
            nameEn
          }
        }
      }
      ... on CatalogueService {
        id
        slug
        catalogueName: name
        catalogueNameEn: nameEn
        organisation {
          name
          nameEn
        }
      }
      ... on Service {
        id
        key
        serviceName: name
        deadline {
          text
        }
        office {
          slug
          name
          nameEn
        }
      }
      ... on Officer {
        id
        officerName: name
        officerNameEn: nameEn
        posts {
          designation
          designationEn
          office {
            slug
            name
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  dataset {
    synthetic
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;