import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeRowId } from '../../src/graph/node/global-id.ts';
import { decideHarvest } from '../../src/operations/decide-harvest.ts';
import { giveUpHarvest } from '../../src/operations/give-up-harvest.ts';
import { removeSource } from '../../src/operations/remove-source.ts';
import { requestHarvest } from '../../src/operations/request-harvest.ts';
import type { HarvestPorts } from '../../src/operations/run-harvest/harvest-ports.ts';
import { runHarvest } from '../../src/operations/run-harvest.ts';
import { findOpenHarvest, readHarvests, type StoredHarvest } from '../../src/storage/harvest/harvest.read.ts';
import { insertHarvest } from '../../src/storage/harvest/harvest.write.ts';
import { readSources } from '../../src/storage/source/source.read.ts';
import { NOW } from '../support/graph.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { openScriptedPeer, type ScriptedPeer, storedEntry, withdrawnEntry } from '../support/scripted-peer.ts';
import { smallCharter } from '../support/small-charter.ts';

const NAMES = ['ট্রেড লাইসেন্স', 'মৃত্যু সনদ', 'খতিয়ানের নকল', 'প্রশিক্ষণ', 'পুকুর খনন', 'বৃত্তি'];
const rows = (count: number) => NAMES.slice(0, count).map((name) => ({ name, deadline: '২ কার্যদিবস' }));
const now = NOW.toString();
const never = new AbortController().signal;

let node: TestNode;
let peer: ScriptedPeer;
let source: number;
let offices: string[];
beforeAll(async () => {
  node = await openTestNode('here.example');
  const found = await node.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 100) { nodes { slug } } }',
  );
  offices = found.offices.nodes.map((office) => office.slug);
});
afterAll(() => node.close());
beforeEach(async () => {
  peer = await openScriptedPeer();
  source = decodeRowId(await node.addSource({ kind: 'PEER', uri: peer.url }), 'Source') ?? 0;
});
afterEach(() => peer.close());

/** The node's ports with what a test puts in their place, and the errors of the program that they were told of. */
function portsWith(over: Partial<HarvestPorts> = {}): HarvestPorts & { errors: unknown[] } {
  const errors: unknown[] = [];
  return { ...node.harvesting.ports, onError: (error) => void errors.push(error), ...over, errors };
}

/** A harvest of the source that no worker takes. */
async function open(dryRun = false): Promise<number> {
  const harvest = await insertHarvest(node.database.db, { sourceId: source, dryRun, startedAt: now });
  if (harvest === null) throw new Error('another is open');
  return harvest.id;
}

async function read(id: number): Promise<StoredHarvest> {
  const [harvest] = await readHarvests(node.database.db, [id]);
  if (harvest === undefined) throw new Error(`harvest ${id} is gone`);
  return harvest;
}

const sourceNow = async () => (await readSources(node.database.db, [source]))[0];
const fill = (count: number): string[] =>
  Array.from({ length: count }, () => {
    const slug = offices.pop() ?? '';
    peer.entries.push(storedEntry(slug, smallCharter(rows(3))));
    return slug;
  });

/** Ports whose program fails once, at the document of that number. */
function failingAt(document: number) {
  let asked = 0;
  return portsWith({
    gazetteer: () => {
      asked += 1;
      if (asked === document) throw new TypeError('the program is wrong');
      return node.harvesting.ports.gazetteer();
    },
  });
}

describe('a harvest that breaks off', () => {
  it('amid a page goes on behind what was settled, and counts nothing twice', async () => {
    fill(5);
    const id = await open();
    const ports = failingAt(4);
    await expect(runHarvest(ports, id, { last: false, signal: never })).rejects.toThrow('the program is wrong');
    expect(await read(id)).toMatchObject({ outcome: 'QUEUED', charters: 3, endedAt: null });
    expect((await sourceNow())?.feedCursor).toBe('3');
    expect(ports.errors).toHaveLength(1);
    await runHarvest(ports, id, { last: false, signal: never });
    expect(await read(id)).toMatchObject({ outcome: 'STORED', charters: 5, added: 15, unchanged: 0, error: null });
    expect(await sourceNow()).toMatchObject({ feedCursor: '5', consecutiveFailures: 0, lastError: null });
  });

  it('for good has failed, with where to look, and the next one goes on from there', async () => {
    fill(3);
    const first = await open();
    await runHarvest(failingAt(3), first, { last: true, signal: never });
    expect(await read(first)).toMatchObject({
      outcome: 'FAILED',
      charters: 2,
      errorEn: expect.stringContaining('log'),
    });
    expect(await sourceNow()).toMatchObject({ feedCursor: '2', consecutiveFailures: 1 });
    const second = await open();
    await runHarvest(portsWith(), second, { last: true, signal: never });
    expect(await read(second)).toMatchObject({ outcome: 'STORED', charters: 1, unchanged: 0 });
  });

  it('because its worker stops waits for another, which goes on', async () => {
    fill(45);
    const id = await open();
    const stop = new AbortController();
    peer.onAsked = async ({ after }) => {
      if (after === '20') stop.abort(new Error('the worker stopped'));
    };
    await expect(runHarvest(portsWith(), id, { last: false, signal: stop.signal })).rejects.toThrow();
    expect(await read(id)).toMatchObject({ outcome: 'QUEUED', charters: 20, endedAt: null });
    expect(await sourceNow()).toMatchObject({ consecutiveFailures: 0 });
    await runHarvest(portsWith(), id, { last: true, signal: never });
    expect(await read(id)).toMatchObject({ outcome: 'STORED', charters: 45, added: 135, unchanged: 0 });
  }, 60_000);
});

describe('a harvest that was ended', () => {
  it('stays as it is, whatever a worker that comes late says of it', async () => {
    fill(1);
    const id = await open();
    const late = new AbortController();
    peer.onAsked = async () => {
      await giveUpHarvest(portsWith(), id);
      late.abort(new Error('another worker has the job'));
    };
    await expect(runHarvest(portsWith(), id, { last: false, signal: late.signal })).rejects.toThrow();
    expect(await read(id)).toMatchObject({ outcome: 'FAILED', endedAt: expect.any(String) });
  });

  it('is not ended once more by a worker that did not hear of it', async () => {
    fill(1);
    const id = await open();
    peer.onAsked = () => giveUpHarvest(portsWith(), id);
    await runHarvest(portsWith(), id, { last: true, signal: never });
    expect(await read(id)).toMatchObject({ outcome: 'FAILED', errorEn: expect.stringContaining('broken off') });
  });
});

describe('a source that is removed while it is harvested', () => {
  it('is no error of the program, and nothing more is stored', async () => {
    const [slug = ''] = fill(1);
    const id = await open();
    peer.onAsked = () => removeSource(node.database.db, source);
    const ports = portsWith();
    await runHarvest(ports, id, { last: false, signal: never });
    expect(ports.errors).toEqual([]);
    expect(await node.ask('query ($slug: String!) { office(slug: $slug) { charter { id } } }', { slug })).toEqual({
      office: { charter: null },
    });
  });

  it('is told to whoever waits for the harvest', async () => {
    fill(1);
    peer.onAsked = () => removeSource(node.database.db, source);
    const id = await node.ask<{ sources: { nodes: Array<{ id: string }> } }>('{ sources(last: 1) { nodes { id } } }');
    expect(
      await node.ask('mutation ($id: ID!) { runHarvest(source: $id) { harvest { id } errors { code path } } }', {
        id: id.sources.nodes[0]?.id,
      }),
    ).toEqual({ runHarvest: { harvest: null, errors: [{ code: 'NOT_FOUND', path: ['source'] }] } });
  });
});

it('a harvest that is asked for while the one before is being put away is queued', async () => {
  const queue = await node.harvesting.queue();
  const request = () => requestHarvest(node.database.db, queue, { sourceId: source, dryRun: false, now });
  let second = 0;
  const worked: number[] = [];
  const done = Promise.withResolvers<void>();
  peer.onAsked = async () => {
    const id = (await findOpenHarvest(node.database.db, source))?.id ?? 0;
    worked.push(id);
    if (worked.length === 1) {
      // The row has ended; its job has not.
      await giveUpHarvest(portsWith(), id);
      second = (await request()).id;
    } else done.resolve();
  };
  const first = await request();
  await done.promise;
  expect(worked).toEqual([first.id, second]);
});

it('what a harvest holds is decided on when it has ended', async () => {
  const slug = offices.pop() ?? '';
  peer.entries.push(
    storedEntry(slug, smallCharter(rows(6))),
    storedEntry(slug, smallCharter(rows(2)), { effectiveFrom: '2026-02-01' }),
  );
  fill(19);
  const harvestId = await open();
  const stop = new AbortController();
  peer.onAsked = async ({ after }) => {
    if (after !== null) stop.abort(new Error('the worker stopped'));
  };
  await expect(runHarvest(portsWith(), harvestId, { last: false, signal: stop.signal })).rejects.toThrow();
  expect(await read(harvestId)).toMatchObject({ outcome: 'QUEUED', held: 1 });
  const decision = { harvestId, accept: true, reason: 'ঠিক আছে' };
  await expect(decideHarvest(portsWith(), decision)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', place: ['id'] });
  await runHarvest(portsWith(), harvestId, { last: true, signal: never });
  expect(await read(harvestId)).toMatchObject({ outcome: 'HELD', held: 1 });
  expect(await decideHarvest(portsWith(), decision)).toMatchObject({ outcome: 'RELEASED', charters: 21 });
}, 60_000);

describe('two who decide at once', () => {
  it('one does, the other is told that nothing waits, and the harvest says what was done', async () => {
    for (let round = 0; round < 5; round += 1) {
      const slug = offices.pop() ?? '';
      peer.entries.push(
        storedEntry(slug, smallCharter(rows(6))),
        storedEntry(slug, smallCharter(rows(2)), { effectiveFrom: '2026-02-01' }),
      );
      const harvest = await open();
      await runHarvest(portsWith(), harvest, { last: true, signal: never });
      const id = Buffer.from(`Harvest:${harvest}`).toString('base64url');
      const decide = (accept: boolean) =>
        node.ask<{ decideHarvest: { harvest: { outcome: string } | null; errors: Array<{ code: string }> } }>(
          'mutation ($id: ID!, $accept: Boolean!) { decideHarvest(id: $id, accept: $accept, reason: "দেখা হয়েছে") { harvest { outcome } errors { code } } }',
          { id, accept },
        );
      const answers = (await Promise.all([decide(true), decide(false)])).map(({ decideHarvest }) => decideHarvest);
      const [done, ...others] = answers.filter(({ errors }) => errors.length === 0);
      expect([others, answers.flatMap(({ errors }) => errors)]).toEqual([[], [{ code: 'BAD_USER_INPUT' }]]);
      const versions = await node.ask<{ office: { charters: { totalCount: number } } }>(
        'query ($slug: String!) { office(slug: $slug) { charters { totalCount } } }',
        { slug },
      );
      expect(versions.office.charters.totalCount).toBe(done?.harvest?.outcome === 'RELEASED' ? 2 : 1);
      expect((await read(harvest)).outcome).toBe(done?.harvest?.outcome);
    }
  });
});

it('a dry run changes nothing but its own row', async () => {
  const [slug = ''] = fill(2);
  const text = smallCharter(rows(3));
  await runHarvest(portsWith(), await open(), { last: true, signal: never });
  peer.entries.push(
    storedEntry(slug, smallCharter(rows(1)), { effectiveFrom: '2026-02-01' }),
    withdrawnEntry(slug, text, 'ভুল'),
  );
  fill(1);
  const tables = [
    'sources',
    'charters',
    'charter_feed',
    'held_documents',
    'offices',
    'organisations',
    'dataset_revision',
    'findings',
    'services',
  ];
  const state = async () => {
    const all = await Promise.all(
      tables.map((table) =>
        node.database.sql.unsafe(`select md5(string_agg(t::text, '|' order by t::text)) as hash from ${table} t`),
      ),
    );
    return all.map(([row], i) => `${tables[i]} ${row?.hash}`);
  };
  const before = await state();
  const id = await open(true);
  await runHarvest(portsWith(), id, { last: true, signal: never });
  expect(await read(id)).toMatchObject({ outcome: 'HELD', held: 1, withdrawn: 1, charters: 1, dryRun: true });
  expect(await state()).toEqual(before);
});
