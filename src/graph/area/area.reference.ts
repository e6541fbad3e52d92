import { nodeReference } from '../federation/node-reference.ts';

/** Areas as entities of a supergraph. */
export const areaReference = nodeReference('Area', ({ loaders }) => loaders.area.byId, {
  slug: (slug, { loaders }) => loaders.area.bySlug.load(slug),
});
