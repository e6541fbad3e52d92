// Writes the supergraph of the running subgraphs to the standard output, for routers that want it as a file. The settings
// say where they are, as for the gateway.
import { CompositionFailed, composeSupergraph } from './compose-supergraph.ts';
import { readConfig, SettingInvalid } from './config.ts';
import { fetchSdl } from './fetch-sdl.ts';

const LIMIT_MS = 10_000;

try {
  const { subgraphs } = readConfig();
  const parts = subgraphs.map(async (subgraph) => ({
    name: subgraph.name,
    url: subgraph.urls[0],
    sdl: await fetchSdl(subgraph, LIMIT_MS),
  }));
  console.log(composeSupergraph(await Promise.all(parts)).trim());
} catch (error) {
  const known = error instanceof SettingInvalid || error instanceof CompositionFailed;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
