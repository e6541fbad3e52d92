import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { buildProductsSchema } from './products/products-schema.ts';
import { serve } from './support/serve.ts';
import { serveReference } from './support/serve-reference.ts';
import { gatewaySchema } from './support/supergraph.ts';

// Apollo's tests of subgraphs, as they are published, against a subgraph made by our federation. Beside it stand the two
// subgraphs that come with the tests, and in front of all three a gateway. The tests were compiled for Jest and find
// here what they use of it; their own runner, for Docker or a process manager, is left out.

const require = createRequire(import.meta.url);
const suite = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests'));
const reference = (name: string, ...path: string[]) => join(suite, 'subgraphs', name, ...path);
const textOf = (name: string) => readFileSync(reference(name, `${name}.graphql`), 'utf8');

const [products, users, inventory] = await Promise.all([
  serve(buildProductsSchema()),
  serveReference(reference('users'), 'USERS_PORT'),
  serveReference(reference('inventory'), 'INVENTORY_PORT'),
]);
const gateway = await serve(
  gatewaySchema([
    { name: 'products', url: products.url, sdl: await askForText(products.url) },
    { name: 'users', url: users.url, sdl: textOf('users') },
    { name: 'inventory', url: inventory.url, sdl: textOf('inventory') },
  ]),
);
afterAll(() => Promise.all([gateway, products, users, inventory].map((served) => served.close())));

async function askForText(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const { data } = (await response.json()) as { data: { _service: { sdl: string } } };
  return data._service.sdl;
}

Object.assign(globalThis, { describe, expect, it, test });
process.env.PRODUCTS_URL = products.url;
// Where the gateway listens is written into the tests; ours has taken a free port.
require(join(suite, 'utils', 'client.js')).ROUTER_URL = gateway.url;

for (const file of readdirSync(join(suite, 'tests')).filter((name) => name.endsWith('.test.js'))) {
  require(join(suite, 'tests', file));
}
