// What a question costs Sanad, the gateway and the example subgraph: milliseconds of a core each, and requests a second on
// this machine, which the client shares. The milliseconds and the ratios (×) may be compared.
//   npm run bench --prefix gateway -- 5     seconds for each line; on DATABASE_URL, else on the embedded database
import { type Child, startChild } from '../src/child.ts';
import { cpuMs } from './cpu.ts';
import { load } from './load.ts';

const ROOT = new URL('../../', import.meta.url);
const CONNECTIONS = 16;

const OFFICES = '(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"])';
const SMALL = '{ office(slug: "doict/lalmonirhat/kaliganj") { name } }';
const LARGE = `{ office(slug: "doict/lalmonirhat/kaliganj") { name services(first: 100) { nodes {
  serial name deadline { text kind maxWorkingDays } fee { kind } } } } }`;
const COMPARISON = `{ compareOffices${OFFICES} { rows { verdict explanation cells { service { deadline { text } } } } } }`;
const BOTH = '{ office(slug: "doict/lalmonirhat/kaliganj") { name complaints { lodged } } }';
const BOTH_LARGE = `{ compareOffices${OFFICES} { rows { verdict explanation cells { service { deadline { text }
  complaints { lodged } averageOverrunWorkingDays } } } } }`;

const ms = (value: number | undefined) => (value ?? Number.NaN).toFixed(1);
const seconds = Number(process.argv[2] ?? 5);
const children: Child[] = [];
const start = async (name: string, run: string[], env: Record<string, string>) => {
  const child = await startChild({ name, run, cwd: ROOT, env });
  children.unshift(child);
  return child;
};

try {
  const sanad = await start('Sanad', ['dist/cli/main.js', 'serve'], {
    PORT: '0',
    SANAD_DATA_DIR: ':memory:',
    LOG_LEVEL: 'error',
  });
  const grievances = await start('grievances', ['gateway/grievances/main.ts'], { GRIEVANCES_PORT: '0' });
  const gateway = await start('gateway', ['gateway/src/main.ts'], {
    GATEWAY_PORT: '0',
    SANAD_URLS: sanad.url,
    GRIEVANCES_URL: grievances.url,
    LOG_LEVEL: 'error',
  });

  console.log('| question | direct: Sanad | through: Sanad | gateway | grievances | direct /s | through /s | × |');
  console.log('|---|---|---|---|---|---|---|---|');
  await line('name of an office', SMALL, SMALL);
  await line('an office with its 23 services', LARGE, LARGE);
  await line('comparison of two offices, row by row', COMPARISON, COMPARISON);
  await line('name of an office, complaints of the other subgraph', SMALL, BOTH);
  await line('comparison, each service with complaints and overrun', COMPARISON, BOTH_LARGE);

  /** The same question, or one that asks the other subgraph too, without and with the gateway. */
  async function line(what: string, direct: string, joined: string): Promise<void> {
    const [without, through] = [await measure(sanad.url, direct), await measure(gateway.url, joined)];
    const cells = [
      what,
      ms(without.cpuMs[0]),
      ...through.cpuMs.map(ms),
      Math.round(without.perSecond),
      Math.round(through.perSecond),
      (through.perSecond / without.perSecond).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }

  /** Requests a second, and what each costs each of the processes. */
  async function measure(url: string, query: string) {
    const processes = [sanad, gateway, grievances];
    await load(`${url}/graphql`, query, { connections: CONNECTIONS, seconds: 1 });
    const before = processes.map(({ pid }) => cpuMs(pid));
    const { requests, perSecond } = await load(`${url}/graphql`, query, { connections: CONNECTIONS, seconds });
    const used = processes.map(({ pid }, i) => (cpuMs(pid) - (before[i] ?? 0)) / requests);
    return { perSecond, cpuMs: used };
  }
} finally {
  for (const child of children) await child.stop();
}
