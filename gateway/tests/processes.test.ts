import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, inject, it } from 'vitest';
import { freePort } from './support/free-port.ts';
import { ask, until } from './support/serve.ts';
import { temporaryDirectory } from './support/start-sanad.ts';

const ROOT = new URL('../../', import.meta.url);
/** What the shell of who runs the tests may have set. */
const NOTHING_SET = { DATABASE_URL: '', SANAD_URLS: '', GRIEVANCES_URL: '', GATEWAY_SUBGRAPHS: '' };
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts one of the gateway's programs; `said` is what it wrote to either output so far. */
function run(program: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [`gateway/src/${program}`], {
    cwd: ROOT,
    env: { ...process.env, ...NOTHING_SET, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  const said = (pattern: RegExp) =>
    until(
      async () => pattern.exec(text),
      (match) => match !== null || child.exitCode !== null,
    );
  return { child, said, all: () => text };
}

const HTTP = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/;

it('starts everything on this machine, and stops all of it in order', async () => {
  const { path, remove } = temporaryDirectory();
  const port = await freePort();
  const { child, said, all } = run('start-all.ts', {
    PORT: String(port),
    SANAD_DATA_DIR: path,
    GRIEVANCES_PORT: '0',
    GATEWAY_PORT: '0',
    LOG_LEVEL: 'info',
  });
  const command = await said(/curl (http:\S+)\/graphql [^\n]*\n +-d '(.*)'/);
  const [, url = '', body = '{}'] = command ?? [];
  const grievances = /grievances: (http:\S+)/.exec(all())?.[1] ?? '';
  const { query } = JSON.parse(body) as { query: string };
  const { data, errors } = await ask(url, query);
  expect(errors).toBeUndefined();
  expect(data.compareOffices.offices).toMatchObject([{ complaints: { lodged: 20 } }, { complaints: { lodged: 27 } }]);

  child.kill('SIGINT');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  for (const address of [url, grievances, `http://127.0.0.1:${port}`]) await expect(fetch(address)).rejects.toThrow();
  remove();
});

it('takes its children along when it is killed', async () => {
  const { child, said, all } = run('start-all.ts', {
    SANAD_URLS: inject('sanadUrl'),
    GRIEVANCES_PORT: '0',
    GATEWAY_PORT: '0',
  });
  await said(/curl/);
  const grievances = /grievances: (http:\S+)/.exec(all())?.[1] ?? '';
  expect((await fetch(`${new URL('/readyz', grievances)}`)).status).toBe(200);
  child.kill('SIGKILL');
  await until(
    () =>
      fetch(grievances).then(
        () => false,
        () => true,
      ),
    (gone) => gone,
  );
});

it.each(['SIGTERM', 'SIGINT'] as const)('the gateway alone prints its address, and ends well at %s', async (signal) => {
  const { child, said } = run('main.ts', { SANAD_URLS: inject('sanadUrl'), GRIEVANCES_URL: 'none', GATEWAY_PORT: '0' });
  const [url = ''] = (await said(HTTP)) ?? [];
  expect((await ask(url, '{ dataset { offices } }')).data).toEqual({ dataset: { offices: 560 } });
  child.kill(signal);
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
});

it.each(['main.ts', 'start-all.ts'])('%s says which setting is wrong, without a stack', async (program) => {
  const { child, all } = run(program, { GATEWAY_PORT: 'x' });
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(all()).toMatch(/^GATEWAY_PORT is "x"; allowed is .*\.\nGATEWAY_PORT এর মান "x" ঠিক নেই; .*।\n$/);
});

it('says what to do where Sanad cannot be started', async () => {
  const { child, all } = run('start-all.ts', { PORT: new URL(inject('sanadUrl')).port, SANAD_DATA_DIR: ':memory:' });
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(all()).toContain('Sanad did not start. Where it runs already, give its address');
  expect(all()).toContain('Sanad চালু হয়নি');
});

it('says why subgraphs do not fit together, and does not start', async () => {
  const { child, all } = run('main.ts', {
    SANAD_URLS: inject('sanadUrl'),
    GRIEVANCES_URL: 'none',
    GATEWAY_SUBGRAPHS: `copy=${inject('sanadUrl')}`,
    GATEWAY_PORT: '0',
    LOG_LEVEL: 'silent',
  });
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(all()).toMatch(/^The subgraphs do not fit together:\n {2}\S/);
});
