import { nodeReference } from '../federation/node-reference.ts';

/** Offices as entities of a supergraph. */
export const officeReference = nodeReference('Office', ({ loaders }) => loaders.office.byId, {
  slug: (slug, { loaders }) => loaders.office.bySlug.load(slug),
});
