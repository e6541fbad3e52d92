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