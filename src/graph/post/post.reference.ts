import { nodeReference } from '../federation/node-reference.ts';

/** Posts as entities of a supergraph. */
export const postReference = nodeReference('Post', ({ loaders }) => loaders.post.byId);
