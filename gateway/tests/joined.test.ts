import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Child } from '../src/child.ts';
import type { RunningGateway } from '../src/serve.ts';
import { ask, serve } from './support/serve.ts';
import { startGrievances } from './support/start-sanad.ts';

let grievances: Child;
let gateway: RunningGateway;

beforeAll(async () => {
  grievances = await startGrievances();
  gateway = await serve({ GRIEVANCES_URL: grievances.url });
});

afterAll(async () => {
  await gateway.close();
  await grievances.stop();
});

it('answers one question from both subgraphs', async () => {
  const { status, data, errors } = await ask(
    gateway.url,
    `{ compareOffices(offices: ["doict/lalmonirhat/kaliganj", "doict/rajbari/kalukhali"]) {
         summary { shared } offices { slug name complaints { lodged settled upheld synthetic source } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  expect(data.compareOffices.summary).toEqual({ shared: 18 });
  expect(data.compareOffices.offices).toEqual([
    {
      slug: 'doict/lalmonirhat/kaliganj',
      name: expect.stringContaining('কালীগঞ্জ'),
      complaints: { lodged: 20, settled: 14, upheld: 9, synthetic: true, source: expect.stringContaining('made-up') },
    },
    {
      slug: 'doict/rajbari/kalukhali',
      name: expect.stringContaining('কালুখালী'),
      complaints: { lodged: 27, settled: 16, upheld: 12, synthetic: true, source: expect.stringContaining('made-up') },
    },
  ]);
});

it('goes from the second subgraph into the first', async () => {
  const { data, errors } = await ask(
    gateway.url,
    '{ mostComplainedOffices(first: 1) { slug area { nameEn } complaints { lodged } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.mostComplainedOffices).toEqual([
    { slug: 'doict/rajbari/kalukhali', area: { nameEn: 'Kalukhali' }, complaints: { lodged: 27 } },
  ]);
});

const OVERRUN = (office: string) => `{ office(slug: "${office}") { services(first: 100) { nodes {
  serial category deadline { kind maxWorkingDays } complaints { averageWaitedWorkingDays } averageOverrunWorkingDays } } } }`;

it('computes in one subgraph what requires a number of the other', async () => {
  const { data, errors } = await ask(gateway.url, OVERRUN('doict/lalmonirhat/kaliganj'));
  expect(errors).toBeUndefined();
  const [information, , , , security, training] = data.office.services.nodes;
  expect(information).toMatchObject({
    deadline: { maxWorkingDays: 2 },
    complaints: { averageWaitedWorkingDays: 4 },
    averageOverrunWorkingDays: 2,
  });
  expect(security).toMatchObject({ deadline: { maxWorkingDays: 2 }, averageOverrunWorkingDays: 0 });
  expect(training).toMatchObject({
    deadline: { kind: 'AS_DIRECTED', maxWorkingDays: null },
    complaints: { averageWaitedWorkingDays: 30 },
    averageOverrunWorkingDays: null,
  });
});

it('invents no number where the charter promises none', async () => {
  const { data } = await ask(gateway.url, OVERRUN('doict/rajbari/kalukhali'));
  const services: { complaints: unknown; averageOverrunWorkingDays: unknown }[] = data.office.services.nodes;
  expect(services.filter(({ complaints }) => complaints !== null)).toHaveLength(3);
  expect(services.map(({ averageOverrunWorkingDays }) => averageOverrunWorkingDays)).toEqual(services.map(() => null));
});

it('has errors of a subgraph as they are: code, place, both languages', async () => {
  const ours = await ask(gateway.url, '{ offices(first: 3000) { totalCount nodes { slug } } }');
  expect(ours.errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('first must be from 1 to 100'),
      extensions: expect.objectContaining({
        code: 'BAD_USER_INPUT',
        messageBn: expect.stringMatching(/first/),
        argument: ['first'],
      }),
    }),
  ]);
  const theirs = await ask(gateway.url, '{ mostComplainedOffices(first: 0) { slug } dataset { offices } }');
  expect(theirs.errors).toMatchObject([{ path: ['mostComplainedOffices'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(theirs.data).toMatchObject({ mostComplainedOffices: null, dataset: { offices: 560 } });
});

it('says of a failed mutation what the subgraph says', async () => {
  const { data, errors } = await ask(
    gateway.url,
    'mutation { withdrawCharter(id: "x", reason: "y") { errors { code messageEn path } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.withdrawCharter.errors).toMatchObject([{ code: 'FORBIDDEN', path: ['authorization'] }]);
});
