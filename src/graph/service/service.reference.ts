import { nodeReference } from '../federation/node-reference.ts';
import { findServiceInForce } from './find-service-in-force.ts';

/** Services as entities of a supergraph: an id names one version, a key the version in force today. */
export const serviceReference = nodeReference('Service', ({ loaders }) => loaders.service.byId, {
  key: (key, context) => findServiceInForce(key, context.today, context),
});
