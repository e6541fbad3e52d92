import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { containsSupergraphSpec } from '@theguild/federation-composition';
import { afterAll, expect, inject, it } from 'vitest';
import { CompositionFailed, composeSupergraph } from '../src/compose-supergraph.ts';
import { fetchSdl } from '../src/fetch-sdl.ts';
import { askBothComposers } from '../src/second-opinion.ts';
import { temporaryDirectory } from './support/start-sanad.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const subgraph = (name: string, sdl: string) => ({ name, url: `http://${name}.invalid/graphql`, sdl });

const SANAD = subgraph('sanad', read('../../schema/schema.graphql'));
const GRIEVANCES = subgraph('grievances', read('../grievances/schema.graphql'));
const HEAD =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires"])\n';
const other = (sdl: string) => subgraph('other', HEAD + sdl);

const directory = temporaryDirectory();
afterAll(() => directory.remove());

it('joins both subgraphs with both composers, into the same public schema', () => {
  expect(askBothComposers([SANAD, GRIEVANCES])).toEqual({ first: [], second: [], hints: [], differences: [] });
});

it('joins what the running server says of itself, which is what lies in schema/', async () => {
  const sdl = await fetchSdl({ name: 'sanad', urls: [`${inject('sanadUrl')}/graphql`] }, 10_000);
  expect(SANAD.sdl).toContain(sdl.trim());
});

it('refuses a field that two subgraphs promise in different ways', () => {
  const office = other('type Query { x: Int } type Office @key(fields: "slug") { slug: String! name: Int! }');
  const { first, second } = askBothComposers([SANAD, office]);
  expect(first.join()).toContain('Office.name');
  expect(second.join()).toContain('Office.name');
  expect(() => composeSupergraph([SANAD, office])).toThrow(CompositionFailed);
});

// The reason for a second opinion: `since` may be left out in Sanad, and must be given in the other's declaration of it.
const MISMATCH = other(`
  type Query { x: Int }
  type Charter @key(fields: "id") {
    id: ID!
    changes(since: Int!): [ServiceChange!]! @external
    worst: String @requires(fields: "changes(since: 1) { explanation }")
  }
  type ServiceChange { explanation: String! @external }
`);

it('learns from the second composer of a nullability that the first one lets pass', () => {
  const { first, second } = askBothComposers([SANAD, MISMATCH]);
  expect(first).toEqual([]);
  expect(second).toEqual([expect.stringContaining('"Charter.changes(since:)" is incompatible across subgraphs')]);
});

it('says where the public schema would become weaker, though it composes', () => {
  const weaker = other('type Query { x: Int } type Office @key(fields: "slug") { slug: String y: Int }');
  expect(askBothComposers([SANAD, weaker])).toEqual({
    first: [],
    second: [],
    hints: [expect.stringContaining('"Office.slug" is inconsistent but compatible')],
    differences: [],
  });
});

/** One of the programs of the gateway, as its npm scripts run it. */
function run(program: string, more: readonly string[] = [], env: Record<string, string> = {}) {
  const cwd = fileURLToPath(new URL('../', import.meta.url));
  return new Promise<{ code: number; out: string }>((resolve) => {
    execFile(
      process.execPath,
      [`src/${program}`, ...more],
      { cwd, env: { ...process.env, ...env }, maxBuffer: 10_000_000 },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
    );
  });
}

it('checks from the command line, what lies here and what is added', async () => {
  const fits = await run('check-composition.ts');
  expect(fits.code).toBe(0);
  expect(fits.out.match(/: nothing/g)).toHaveLength(4);

  const file = join(directory.path, 'other.graphql');
  writeFileSync(file, MISMATCH.sdl);
  const fitsNot = await run('check-composition.ts', [`other=${file}`]);
  expect(fitsNot.code).toBe(1);
  expect(fitsNot.out).toContain('Charter.changes(since:)');
});

it('writes the supergraph of what runs, for a router that wants it as a file', async () => {
  const { code, out } = await run('print-supergraph.ts', [], {
    SANAD_URLS: inject('sanadUrl'),
    GRIEVANCES_URL: 'none',
  });
  expect(code).toBe(0);
  expect(containsSupergraphSpec(out)).toBe(true);
  expect(out).toContain(`SANAD @join__graph(name: "sanad", url: "${inject('sanadUrl')}/graphql")`);

  const away = await run('print-supergraph.ts', [], { SANAD_URLS: 'http://127.0.0.1:1', GRIEVANCES_URL: 'none' });
  expect(away.code).toBe(1);
  expect(away.out).toContain('sanad does not say what it offers');
});
