import { nodeReference } from '../federation/node-reference.ts';

/** Officers as entities of a supergraph. */
export const officerReference = nodeReference('Officer', ({ loaders }) => loaders.post.officer);
