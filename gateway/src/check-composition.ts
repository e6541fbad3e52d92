// Joins the subgraphs with two composers and prints what they say. Exit code 1 where one refuses, or where they differ.
//   node src/check-composition.ts                                   Sanad and grievances, as they lie here
//   node src/check-composition.ts budget=http://127.0.0.1:4201 …    with those as well, by address or by file
import { readFile } from 'node:fs/promises';
import type { SubgraphSdl } from './compose-supergraph.ts';
import { fetchSdl } from './fetch-sdl.ts';
import { askBothComposers } from './second-opinion.ts';
import { subgraphsFrom } from './subgraph.ts';

const OURS = {
  sanad: new URL('../../schema/schema.graphql', import.meta.url),
  grievances: new URL('../grievances/schema.graphql', import.meta.url),
};
const LIMIT_MS = 10_000;

const opinions = askBothComposers([
  ...(await Promise.all(Object.entries(OURS).map(([name, file]) => read(name, file)))),
  ...(await Promise.all(process.argv.slice(2).map(readArgument))),
]);

print('@theguild/federation-composition, which the gateway runs with', opinions.first);
print('@apollo/composition, the second opinion', opinions.second);
print('its hints', opinions.hints);
print('differences between the two public schemas', opinions.differences);
process.exitCode = opinions.first.length + opinions.second.length + opinions.differences.length === 0 ? 0 : 1;

async function readArgument(argument: string): Promise<SubgraphSdl> {
  const [subgraph] = subgraphsFrom(argument) ?? [];
  if (subgraph !== undefined) {
    return { name: subgraph.name, url: subgraph.urls[0], sdl: await fetchSdl(subgraph, LIMIT_MS) };
  }
  const [, name, path] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
  if (name === undefined || path === undefined) throw new Error(`${argument}: expected name=address or name=file`);
  return read(name, path);
}

async function read(name: string, file: URL | string): Promise<SubgraphSdl> {
  return { name, url: `http://${name}.invalid/graphql`, sdl: await readFile(file, 'utf8') };
}

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length === 0 ? 'nothing' : ''}`);
  for (const line of lines) console.log(`  ${line.replaceAll('\n', '\n  ')}`);
}
