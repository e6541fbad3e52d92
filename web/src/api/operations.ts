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
export const ChosenPartsFragmentDoc = new TypedDocumentString(`
    fragment ChosenParts on Office {
  id
  slug
  name
  nameEn
  synthetic
}
    `, {"fragmentName":"ChosenParts"}) as unknown as TypedDocumentString<ChosenPartsFragment, unknown>;
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