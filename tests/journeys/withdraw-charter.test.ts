import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadData } from '../../src/operations/load-data.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter, smallCharter } from '../support/small-charter.ts';

const OFFICE = 'doict/rangpur/pirgacha';
const offering = (deadline: string) => [{ name: 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান', deadline }];
const WITHDRAW = `mutation ($id: ID!, $reason: String!) { withdrawCharter(id: $id, reason: $reason) {
  charter { id version withdrawnAt withdrawnReason effectiveUntil } errors { code path message messageEn } } }`;
const VERSIONS = `query ($slug: String!) { dataset { revision charters } office(slug: $slug) {
  charter { version } charters { nodes { id version effectiveFrom effectiveUntil withdrawnReason services { key history { charter { version } } } changes { kind before { charter { version } } } } } } }`;

interface Versions {
  dataset: { revision: string; charters: number };
  office: {
    charter: { version: number } | null;
    charters: {
      nodes: Array<{
        id: string;
        version: number;
        effectiveUntil: string | null;
        withdrawnReason: string | null;
        services: Array<{ key: string; history: Array<{ charter: { version: number } }> }>;
        changes: Array<{ kind: string; before: { charter: { version: number } } | null }>;
      }>;
    };
  };
}
interface Payload {
  charter: { id: string; version: number; withdrawnAt: string; withdrawnReason: string } | null;
  errors: Array<{ code: string; path: string[] }>;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await importSmallCharter(graph, OFFICE, offering('২ কার্যদিবস'), '2024-01-01');
  await importSmallCharter(graph, OFFICE, offering('৩ কার্যদিবস'), '2025-01-01');
  await importSmallCharter(graph, OFFICE, offering('৫ কার্যদিবস'), '2026-01-01');
});
afterAll(() => graph.close());

const withdraw = async (id: string, reason: string) =>
  (await graph.ask<{ withdrawCharter: Payload }>(WITHDRAW, { id, reason })).withdrawCharter;
const versions = (slug: string = OFFICE) => graph.ask<Versions>(VERSIONS, { slug });
const idOf = async (version: number) =>
  (await versions()).office.charters.nodes.find((charter) => charter.version === version)?.id ?? '';
const inForceOn = async (asOf: string) => {
  const { office } = await graph.ask<{ office: { charter: { version: number } | null } }>(
    `query ($slug: String!, $asOf: Date) { office(slug: $slug) { charter(asOf: $asOf) { version } } }`,
    { slug: OFFICE, asOf },
  );
  return office.charter?.version ?? null;
};

describe('withdrawing is refused', () => {
  it.each([
    ['without a reason', ' \n', ['reason'], 'BAD_USER_INPUT'],
    ['with a reason that is too long', 'ক'.repeat(501), ['reason'], 'BAD_USER_INPUT'],
  ])('%s', async (_what, reason, path, code) => {
    const { charter, errors } = await withdraw(await idOf(2), reason);
    expect({ charter, errors }).toMatchObject({ charter: null, errors: [{ code, path }] });
  });

  it('of what is no charter, and to somebody without a token', async () => {
    const office = await graph.ask<{ office: { id: string } }>(`{ office(slug: "${OFFICE}") { id } }`);
    for (const id of ['nonsense', office.office.id, Buffer.from('Charter:999999').toString('base64url')]) {
      expect((await withdraw(id, 'ভুল')).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
    const id = await idOf(2);
    const { data } = await graph.executeAs({ authorization: null }, WITHDRAW, { id, reason: 'ভুল' });
    expect(data).toMatchObject({ withdrawCharter: { charter: null, errors: [{ code: 'FORBIDDEN' }] } });
    expect(await inForceOn('2025-06-01')).toBe(2);
  });
});

describe('a version that was withdrawn', () => {
  it('is in force on no day, and the versions around it close up', async () => {
    const before = await versions();
    const { charter, errors } = await withdraw(await idOf(2), '  অন্য অফিসের সনদ  ');
    expect(errors).toEqual([]);
    expect(charter).toMatchObject({
      version: 2,
      withdrawnReason: 'অন্য অফিসের সনদ',
      withdrawnAt: '2026-12-01T06:00:00Z',
    });
    expect(await inForceOn('2024-06-01')).toBe(1);
    expect(await inForceOn('2025-06-01')).toBe(1);
    expect(await inForceOn('2026-06-01')).toBe(3);
    const { dataset, office } = await versions();
    expect(Number(dataset.revision)).toBe(Number(before.dataset.revision) + 1);
    expect(dataset.charters).toBe(before.dataset.charters);
    expect(office.charters.nodes.map(({ version, effectiveUntil }) => [version, effectiveUntil])).toEqual([
      [3, null],
      [2, null],
      [1, '2026-01-01'],
    ]);
  });

  it('stays readable by its id, among the versions and in the history of its services', async () => {
    const id = await idOf(2);
    const { node } = await graph.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on Charter { version withdrawnReason services { deadline { max } } } } }`,
      { id },
    );
    expect(node).toEqual({ version: 2, withdrawnReason: 'অন্য অফিসের সনদ', services: [{ deadline: { max: 3 } }] });
    const { office } = await versions();
    const history = office.charters.nodes[0]?.services[0]?.history.map(({ charter }) => charter.version);
    expect(history).toEqual([3, 2, 1]);
  });

  it('is passed over by changes', async () => {
    const { office } = await versions();
    expect(office.charters.nodes[0]?.changes).toEqual([
      { kind: 'DEADLINE_LONGER', before: { charter: { version: 1 } } },
    ]);
  });

  it('keeps its first reason when it is withdrawn again, and nothing changes', async () => {
    const before = await versions();
    const { charter, errors } = await withdraw(await idOf(2), 'আরেক কারণ');
    expect({ reason: charter?.withdrawnReason, errors }).toEqual({ reason: 'অন্য অফিসের সনদ', errors: [] });
    expect(await versions()).toEqual(before);
  });

  it('is stored anew when its bytes are imported again, and the services keep their keys', async () => {
    const text = smallCharter(offering('৩ কার্যদিবস'));
    const { importCharter } = await graph.ask<{ importCharter: unknown }>(
      `mutation ($input: CharterInput!) { importCharter(input: $input, effectiveFrom: "2025-01-01") { unchanged charter { version effectiveUntil withdrawnReason } errors { code } } }`,
      { input: { format: 'TEXT', office: OFFICE, text } },
    );
    expect(importCharter).toEqual({
      unchanged: false,
      charter: { version: 4, effectiveUntil: '2026-01-01', withdrawnReason: null },
      errors: [],
    });
    const { office } = await versions();
    expect(new Set(office.charters.nodes.flatMap(({ services }) => services.map(({ key }) => key))).size).toBe(1);
    expect(await inForceOn('2025-06-01')).toBe(4);
  });

  it('the last one withdrawn leaves the office without a charter, and nobody in its posts', async () => {
    for (const version of [1, 3, 4]) await withdraw(await idOf(version), 'পরীক্ষা');
    const { office } = await versions();
    expect(office.charter).toBeNull();
    const { offices, findings } = await graph.ask<{
      offices: { totalCount: number };
      findings: { totalCount: number };
    }>(
      `{ offices(filter: { under: "${OFFICE}", hasCharter: true }) { totalCount } findings(filter: { under: "${OFFICE}" }) { totalCount } }`,
    );
    expect({ offices: offices.totalCount, findings: findings.totalCount }).toEqual({ offices: 0, findings: 0 });
  });
});

describe('a charter of data/ that was withdrawn', () => {
  it('does not come back when data/ is loaded anew, and its officers hold their posts no more', async () => {
    const slug = 'doict/rajbari/kalukhali';
    const holders = async () => {
      const { office } = await graph.ask<{ office: { posts: Array<{ holder: object | null }> } }>(
        `{ office(slug: "${slug}") { posts { holder { name posts { designation } } } } }`,
      );
      return office.posts.filter(({ holder }) => holder !== null).length;
    };
    expect(await holders()).toBe(1);
    const { office } = await versions(slug);
    await withdraw(office.charters.nodes[0]?.id ?? '', 'স্বাক্ষর নেই');
    expect(await holders()).toBe(0);
    await graph.database.sql.unsafe(`delete from loaded_files where name like 'charters/%'`);
    expect(await loadData(graph.database.db, { now: '2026-12-02T00:00:00Z' })).toHaveLength(1);
    const after = await versions(slug);
    expect(after.office.charter).toBeNull();
    expect(after.office.charters.nodes).toHaveLength(1);
  });
});
