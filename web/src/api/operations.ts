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

/** Whose word a charter is, the weightiest first: the office's own, its district's, somebody else's. */
export type Authority =
  | 'DISTRICT'
  | 'OFFICE'
  | 'THIRD_PARTY';

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

export type EffectiveBasis =
  | 'FIRST_SEEN'
  | 'GIVEN'
  | 'SIGNED';

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

export type CountryCoverageFragment = { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null };

export type CountryQueryVariables = Exact<{
  area: string;
  under?: string | null | undefined;
  organisation?: string | null | undefined;
}>;


export type CountryQuery = { readonly area: { readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null }, readonly children: ReadonlyArray<{ readonly slug: string, readonly level: AreaLevel, readonly name: string, readonly nameEn: string, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null } }> } | null, readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly latitude: number | null, readonly longitude: number | null, readonly parent: { readonly slug: string, readonly name: string, readonly nameEn: string } | null, readonly coverage: { readonly offices: number, readonly withCharter: number, readonly services: number, readonly deadlinesStated: number, readonly deadlinesMissing: number, readonly superiorsStated: number, readonly meanQuality: number | null, readonly oldestCharterSignedOn: string | null } }> } };

export type CountryFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryFiltersQuery = { readonly area: { readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> } | null, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string }> } };

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