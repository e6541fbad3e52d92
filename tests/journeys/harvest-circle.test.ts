import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const ROWS = [{ name: 'তথ্য প্রদান', deadline: '২ কার্যদিবস' }];
const [PIRGACHA, KAUNIA] = ['doict/rangpur/pirgacha', 'doict/rangpur/kaunia'];

/** Each follows the one before it, the first the last: what one has comes back to it. */
let nodes: TestNode[];
const sources = new Map<TestNode, string>();
beforeAll(async () => {
  nodes = await Promise.all(['a', 'b', 'c'].map((name) => openTestNode(`${name}.example`)));
  for (const [i, node] of nodes.entries()) {
    sources.set(node, await node.addSource({ kind: 'PEER', uri: nodes.at(i - 1)?.url ?? '' }));
  }
}, 60_000);
afterAll(() => Promise.all(nodes.map((node) => node.close())));

interface Version {
  id: string;
  withdrawnReason: string | null;
  provenance: { chain: string[] };
}

const versionsOf = async (node: TestNode, slug: string) =>
  (
    await node.ask<{ office: { charters: { nodes: Version[] } } }>(
      'query ($slug: String!) { office(slug: $slug) { charters { nodes { id withdrawnReason provenance { chain } } } } }',
      { slug },
    )
  ).office.charters.nodes;
const lengths = () =>
  Promise.all(
    nodes.map(
      async (node) =>
        (await node.ask<{ charterFeed: { totalCount: number } }>('{ charterFeed { totalCount } }')).charterFeed
          .totalCount,
    ),
  );
/** Twice around, so that all that can come back has come back. */
const goAround = async () => {
  for (const node of [...nodes, ...nodes]) await node.harvest(sources.get(node) ?? '');
};
const withdraw = async (node: TestNode, slug: string, reason: string) => {
  const [version] = await versionsOf(node, slug);
  await node.ask(
    'mutation ($id: ID!, $reason: String!) { withdrawCharter(id: $id, reason: $reason) { errors { code } } }',
    { id: version?.id, reason },
  );
};
const [a, b, c] = [0, 1, 2].map((i) => () => nodes[i] as TestNode) as [() => TestNode, () => TestNode, () => TestNode];

describe('three nodes in a circle', () => {
  it('each have a version once, and know the way it took', async () => {
    const [before = 0] = await lengths();
    await importSmallCharter(a(), PIRGACHA, ROWS, '2026-01-01');
    await goAround();
    const chains = [[], ['a.example'], ['a.example', 'b.example']];
    for (const [i, node] of nodes.entries()) {
      expect(await versionsOf(node, PIRGACHA)).toMatchObject([
        { withdrawnReason: null, provenance: { chain: chains[i] } },
      ]);
    }
    expect(await lengths()).toEqual([before + 1, before + 1, before + 1]);
  }, 60_000);

  it('pass a withdrawal on around the circle once', async () => {
    const [before = 0] = await lengths();
    await withdraw(a(), PIRGACHA, 'ভুল অফিস');
    await goAround();
    for (const node of nodes) expect(await versionsOf(node, PIRGACHA)).toMatchObject([{ withdrawnReason: 'ভুল অফিস' }]);
    expect(await lengths()).toEqual([before + 1, before + 1, before + 1]);
  }, 60_000);

  it('leave the first alone when the second withdraws what it has from there; the third follows', async () => {
    await importSmallCharter(a(), KAUNIA, ROWS, '2026-01-01');
    await goAround();
    await withdraw(b(), KAUNIA, 'এখানে নয়');
    await goAround();
    const reasons = await Promise.all(
      [a(), b(), c()].map(async (node) =>
        (await versionsOf(node, KAUNIA)).map(({ withdrawnReason }) => withdrawnReason),
      ),
    );
    expect(reasons).toEqual([[null], ['এখানে নয়'], ['এখানে নয়']]);
  }, 60_000);
});
