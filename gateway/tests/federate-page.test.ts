import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { startChild } from '../src/child.ts';
import { fetchSdl } from '../src/fetch-sdl.ts';
import { askBothComposers } from '../src/second-opinion.ts';
import { ask, serve } from './support/serve.ts';
import { startGrievances, temporaryDirectory } from './support/start-sanad.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const PAGE = read('../../docs/federate.md');

/** The first block of that language on the page. */
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(PAGE)?.[1] ?? '';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it('shows a subgraph in about forty lines that runs as pasted, fits, and answers as the page says', async () => {
  const program = block('js');
  expect(program.trimEnd().split('\n').length).toBeLessThan(50);

  const { path, remove } = temporaryDirectory();
  closing.push(remove);
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(path, 'node_modules'), 'junction');
  writeFileSync(join(path, 'budget.mjs'), program);
  const { url, stop } = await startChild({
    name: 'budget',
    run: ['budget.mjs'],
    cwd: pathToFileURL(`${path}/`),
    env: { PORT: '0' },
  });
  closing.push(stop);
  const grievances = await startGrievances();
  closing.push(() => grievances.stop());

  const sdl = await fetchSdl({ name: 'budget', urls: [`${url}/graphql`] }, 10_000);
  const ours = ['../../schema/schema.graphql', '../grievances/schema.graphql'].map((file) => ({
    name: file.split('/').at(-2) ?? '',
    url: 'http://127.0.0.1/graphql',
    sdl: read(file),
  }));
  expect(askBothComposers([...ours, { name: 'budget', url, sdl }])).toEqual({
    first: [],
    second: [],
    hints: [],
    differences: [],
  });

  const gateway = await serve({ GRIEVANCES_URL: grievances.url, GATEWAY_SUBGRAPHS: `budget=${url}` });
  closing.push(() => gateway.close());
  const { data, errors } = await ask(gateway.url, block('graphql'));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(block('json')));
});

it('shows the fields with `@requires` as the example has them', () => {
  const shown = [...PAGE.matchAll(/```graphql\n(.*?)```/gs)][1]?.[1] ?? '';
  const example = read('../grievances/schema.graphql');
  const lines = shown.split('\n').filter((line) => line.includes('@'));
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(0, 3)) expect(example).toContain(line);
});
