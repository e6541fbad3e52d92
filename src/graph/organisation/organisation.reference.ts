import { nodeReference } from '../federation/node-reference.ts';

/** Organisations as entities of a supergraph. */
export const organisationReference = nodeReference('Organisation', ({ loaders }) => loaders.organisation.byId, {
  slug: (slug, { loaders }) => loaders.organisation.bySlug.load(slug),
});
