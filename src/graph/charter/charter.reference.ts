import { nodeReference } from '../federation/node-reference.ts';

/** Charters as entities of a supergraph; each id names one version. */
export const charterReference = nodeReference('Charter', ({ loaders }) => loaders.charter.byId);
