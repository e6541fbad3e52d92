// `npm run gateway`: Sanad, the example subgraph and the gateway on this machine, until Ctrl-C. Settings that name other
// addresses are heeded: what is served elsewhere already is not started here.
import { type Child, ChildEnded, startChild } from './child.ts';
import { CompositionFailed } from './compose-supergraph.ts';
import { readConfig, SettingInvalid } from './config.ts';
import { createLog } from './log.ts';
import { PortTaken, portTaken } from './port-taken.ts';
import { serveGateway } from './serve.ts';
import { untilSignal } from './until-signal.ts';

const ROOT = new URL('../../', import.meta.url);

const EXAMPLE =
  '{ compareOffices(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"]) { offices { name complaints { lodged upheld averageWaitedWorkingDays synthetic } } } }';

const children: Child[] = [];
let closing = false;
try {
  const env = { ...process.env };
  // Read before anything starts, so that a wrong setting costs no time.
  readConfig();
  const start = async (options: Parameters<typeof startChild>[0]) => {
    const child = await startChild(options);
    children.unshift(child);
    return child.url;
  };
  const sanad =
    env.SANAD_URLS ||
    (await start({
      name: 'Sanad',
      run: ['dist/cli/main.js', 'serve'],
      cwd: ROOT,
      env: { LOG_LEVEL: env.LOG_LEVEL || 'warn' },
    }));
  const grievances =
    env.GRIEVANCES_URL ||
    (await start({ name: 'grievances', run: ['gateway/grievances/main.ts'], cwd: ROOT, env: {} }));

  const config = readConfig({ LOG_LEVEL: 'warn', ...env, SANAD_URLS: sanad, GRIEVANCES_URL: grievances });
  const gateway = await serveGateway(config, createLog(config.logLevel)).catch((error: unknown) => {
    throw portTaken(error, config) ?? error;
  });
  console.log(
    [
      `গেটওয়ে চালু / The gateway is up: ${gateway.url}/graphql`,
      ...config.subgraphs.map(({ name, urls }) => `  ${name}: ${urls.join(', ')}`),
      '',
      `curl ${gateway.url}/graphql -H 'content-type: application/json' \\`,
      `  -d '${JSON.stringify({ query: EXAMPLE })}'`,
    ].join('\n'),
  );
  await Promise.race([untilSignal(), ...children.map(saysWhenItEnds)]);
  closing = true;
  await gateway.close();
} catch (error) {
  const known = [SettingInvalid, CompositionFailed, PortTaken, ChildEnded].some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const child of children) await child.stop();
}

/** The gateway goes on without a subgraph; that is what it is for. */
async function saysWhenItEnds({ name, ended }: Child): Promise<never> {
  await ended;
  if (closing) return new Promise(() => {});
  console.error(`${name} has ended; the gateway goes on without it.\n${name} থেমে গেছে; গেটওয়ে সেটি ছাড়াই চলছে।`);
  return new Promise(() => {});
}
