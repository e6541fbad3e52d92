import type { TestGraph } from './graph.ts';

export interface UserError {
  code: string;
  path: string[];
  message: string;
  messageEn: string;
}

/** An office with the offices above it, nearest first. */
export interface EnteredOffice {
  slug: string;
  parent: { slug: string } | null;
  ancestors: Array<{ slug: string }>;
}

export interface EnteredOffices {
  organisations: Array<{ slug: string }>;
  offices: Array<{ slug: string; parent: { slug: string } }>;
  unchanged: number;
  errors: UserError[];
}

const ERRORS = 'errors { code path message messageEn }';
export const ADD_ORGANISATION = `mutation ($input: OrganisationInput!) {
  addOrganisation(input: $input) { organisation { slug name nameEn website root { slug name level area { slug } parent { slug } posts { designation } } } ${ERRORS} }
}`;
export const ADD_OFFICE = `mutation ($input: OfficeInput!) {
  addOffice(input: $input) { office { slug name nameEn level website synthetic organisation { slug } area { slug } parent { slug } ancestors { slug } posts { designation } } ${ERRORS} }
}`;
export const ADD_OFFICES = `mutation ($organisations: [OrganisationInput!], $offices: [OfficeInput!]!, $dryRun: Boolean) {
  addOffices(organisations: $organisations, offices: $offices, dryRun: $dryRun) { organisations { slug } offices { slug parent { slug } } unchanged ${ERRORS} }
}`;

/** An organisation to enter, with names of its own. */
export const organisation = (slug: string) => ({ slug, name: `${slug} অধিদপ্তর`, nameEn: `Department ${slug}` });

/** An office to enter. */
export const office = (slug: string, area: string, parent?: string) => {
  return { organisation: slug, area, name: `কার্যালয়, ${area}`, nameEn: `Office, ${area}`, ...(parent && { parent }) };
};

/** The mutations that enter organisations and offices, as a user's questions to a graph. */
export function enterInto(graph: () => TestGraph) {
  return {
    addOrganisation: async (input: object) => {
      type Answer = { addOrganisation: { organisation: object | null; errors: UserError[] } };
      return (await graph().ask<Answer>(ADD_ORGANISATION, { input })).addOrganisation;
    },
    addOffice: async (input: object) => {
      type Answer = { addOffice: { office: EnteredOffice | null; errors: UserError[] } };
      return (await graph().ask<Answer>(ADD_OFFICE, { input })).addOffice;
    },
    addOffices: async (rows: { organisations?: object[]; offices: object[]; dryRun?: boolean }) =>
      (await graph().ask<{ addOffices: EnteredOffices }>(ADD_OFFICES, rows)).addOffices,
    revision: async () =>
      (await graph().ask<{ dataset: { revision: string } }>('{ dataset { revision } }')).dataset.revision,
    /** The slugs of the offices above each office of an organisation, nearest first. */
    treeOf: async (slug: string): Promise<Record<string, string[]>> => {
      const { offices } = await graph().ask<{ offices: { nodes: EnteredOffice[] } }>(
        'query ($slug: String) { offices(filter: { organisation: $slug }, first: 100) { nodes { slug ancestors { slug } } } }',
        { slug },
      );
      return Object.fromEntries(
        offices.nodes.map(({ slug, ancestors }) => [slug, ancestors.map((above) => above.slug)]),
      );
    },
  };
}
