import type { Entity, Representation } from '../../../src/graph/federation/entity.ts';
import { DEPRECATED_PRODUCT, INVENTORY, PRODUCTS, RESEARCH, USER } from './data.ts';

/** What a thing is to have, as far as a representation says; fields within fields too. */
function matches(thing: object, wanted: object): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    if (name === '__typename') return true;
    const own = (thing as Record<string, unknown>)[name];
    const isObject = typeof value === 'object' && value !== null;
    return isObject ? typeof own === 'object' && own !== null && matches(own, value) : own === value;
  });
}

const among = (type: string, things: readonly object[], ...keys: string[]): Entity<object> => ({
  type,
  keys,
  find: (representation) => things.find((thing) => matches(thing, representation)),
});

export const PRODUCT_ENTITIES = [
  among('Product', PRODUCTS, 'id', 'sku package', 'sku variation { id }'),
  among('DeprecatedProduct', [DEPRECATED_PRODUCT], 'sku package'),
  among('ProductResearch', RESEARCH, 'study { caseNumber }'),
  among('Inventory', [INVENTORY], 'id'),
  {
    type: 'User',
    keys: ['email'],
    // What the other subgraph knows comes with the representation where a field requires it.
    find: (user: Representation) => (user.email === USER.email ? { ...USER, ...user } : null),
  },
];
