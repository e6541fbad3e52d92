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

/** UNSPECIFIED: the document has no sections */
export type ServiceCategory =
  | 'CITIZEN'
  | 'INSTITUTIONAL'
  | 'INTERNAL'
  | 'UNSPECIFIED';

export type TimeUnit =
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'MONTH'
  | 'WEEK'
  | 'WORKING_DAY'
  | 'YEAR';

export type DeadlinePartsFragment = { readonly text: string, readonly kind: DeadlineKind, readonly immediate: boolean, readonly conditional: boolean, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null, readonly maxWorkingDays: number | null, readonly maxCalendarDays: number | null, readonly cases: ReadonlyArray<{ readonly label: string, readonly min: number | null, readonly max: number | null, readonly unit: TimeUnit | null }> };

export type CountryQueryVariables = Exact<{
  organisation?: string | null | undefined;
}>;


export type CountryQuery = { readonly dataset: { readonly synthetic: boolean, readonly offices: number, readonly charters: number, readonly services: number }, readonly area: { readonly coverage: { readonly offices: number, readonly withCharter: number } } | null };

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
export const CountryDocument = new TypedDocumentString(`
    query Country($organisation: String) {
  dataset {
    synthetic
    offices
    charters
    services
  }
  area(slug: "bangladesh") {
    coverage(organisation: $organisation) {
      offices
      withCharter
    }
  }
}
    `) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
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