import { nodeReference } from '../federation/node-reference.ts';

/** The services of the catalogue as entities of a supergraph. */
export const catalogueServiceReference = nodeReference('CatalogueService', ({ loaders }) => loaders.catalogue.byId, {
  slug: (slug, { loaders }) => loaders.catalogue.bySlug.load(slug),
});
