import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeRowId } from '../../src/graph/node/global-id.ts';
import { updateSource } from '../../src/storage/source/source.write.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const ROWS = [{ name: 'তথ্য প্রদান', deadline: '২ কার্যদিবস' }];

let node: TestNode;
let origin: TestNode;
beforeAll(async () => {
  node = await openTestNode('here.example');
  origin = await openTestNode('origin.example');
}, 60_000);
afterAll(async () => {
  await node.close();
  await origin.close();
});

describe('a node whose database is another one than it was', () => {
  it('is followed anew from its beginning', async () => {
    const id = await node.addSource({ kind: 'PEER', uri: origin.url });
    await node.harvest(id);
    // As if its feed had been longer before.
    const [{ position } = { position: 0 }] = await origin.database.sql<
      Array<{ position: number }>
    >`select max(position) + 50 as position from charter_feed`;
    const cursor = Buffer.from(JSON.stringify(['charter_feed integer', position])).toString('base64url');
    await updateSource(node.database.db, decodeRowId(id, 'Source') ?? 0, { feedCursor: cursor });
    await importSmallCharter(origin, 'doict/rangpur/pirgacha', ROWS);
    expect(await node.harvest(id)).toMatchObject({ outcome: 'STORED', charters: 1 });
    expect(await node.harvest(id)).toMatchObject({ outcome: 'NOT_MODIFIED' });
  });
});

it('a harvest that nobody works on is answered as it is', async () => {
  await node.stopWorking();
  const id = await node.addSource({ kind: 'PEER', uri: `${origin.url}/graphql?idle` });
  expect(await node.harvest(id)).toMatchObject({ outcome: 'QUEUED', charters: 0 });
  expect(await node.harvest(id)).toMatchObject({ outcome: 'QUEUED', charters: 0 });
});
