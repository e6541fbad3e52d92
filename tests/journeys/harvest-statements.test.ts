import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeRowId } from '../../src/graph/node/global-id.ts';
import { FEED_QUERY } from '../../src/harvest/sources/peer/feed-query.ts';
import { runHarvest } from '../../src/operations/run-harvest.ts';
import { withdrawCharter } from '../../src/operations/withdraw-charter.ts';
import { insertHarvest } from '../../src/storage/harvest/harvest.write.ts';
import { NOW } from '../support/graph.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { openScriptedPeer, storedEntry } from '../support/scripted-peer.ts';
import { importSmallCharter, smallCharter } from '../support/small-charter.ts';

const ROWS = [{ name: 'তথ্য প্রদান', deadline: '২ কার্যদিবস' }];

/** What a harvest sends for each entry of a peer with one service: what decides on it, and its import. */
const FOR_AN_ENTRY = 37;

/** What it sends beside: the run, its offices, its progress and its end. */
const FOR_A_RUN = 13;

let node: TestNode;
let offices: string[];
beforeAll(async () => {
  node = await openTestNode('here.example');
  // Nobody else asks the database while statements are counted.
  await node.stopWorking();
  const found = await node.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 100) { nodes { slug } } }',
  );
  offices = found.offices.nodes.map(({ slug }) => slug);
});
afterAll(() => node.close());

const count = async (query: string, variables: Record<string, unknown> = {}) => {
  const { value, statements } = await node.database.statementsOf(() =>
    node.ask<Record<string, { edges?: unknown[]; nodes?: unknown[] }>>(query, variables),
  );
  const [connection] = Object.values(value);
  return { entries: (connection?.edges ?? connection?.nodes ?? []).length, statements: statements.length };
};

describe('the number of SQL statements', () => {
  it('is the same for 5 sources and for 50', async () => {
    const { sql } = node.database;
    await sql`insert into sources (name, kind, uri, office_id, every_minutes, added_at, next_due_at)
      select 'source', 'FILE', 'charters/' || n, (select min(id) + n from offices), 60, now(), now() from generate_series(1, 50) n`;
    await sql`insert into harvests (source_id, dry_run, started_at, ended_at, outcome)
      select id, false, now(), now(), 'HELD' from sources, generate_series(1, 7)`;
    await sql`insert into held_documents (harvest_id, source_id, office_id, sha256, original, uri, chain, first_seen_on, reasons, detail, held_at)
      select min(h.id), source_id, (select min(id) from offices), '', '', '', '{}', '2026-01-01', '{SERVICES_VANISH}', '{}', now() from harvests h group by source_id`;
    const query =
      'query ($first: Int) { sources(first: $first) { nodes { status heldReason heldReasonEn office { slug } harvests(first: 5) { nodes { outcome source { name } } totalCount } } } }';
    const five = await count(query, { first: 5 });
    const fifty = await count(query, { first: 50 });
    expect([five.entries, fifty.entries]).toEqual([5, 50]);
    if (node.database.kind === 'embedded') expect(fifty.statements).toBe(five.statements);
    expect(Math.max(five.statements, fifty.statements)).toBeLessThanOrEqual(6);
  });

  it('is the same for 5 entries of the feed and for 50, with all that a follower asks for', async () => {
    for (const slug of offices.splice(0, 50)) {
      const { charter } = await importSmallCharter(node, slug, ROWS);
      if (charter !== null && charter.id % 10 === 0) {
        await withdrawCharter(node.database.db, { charterId: charter.id, reason: 'ভুল', now: NOW.toString() });
      }
    }
    const five = await count(FEED_QUERY, { first: 5 });
    const fifty = await count(FEED_QUERY, { first: 50 });
    expect([five.entries, fifty.entries]).toEqual([5, 50]);
    if (node.database.kind === 'embedded') expect(fifty.statements).toBe(five.statements);
    expect(Math.max(five.statements, fifty.statements)).toBeLessThanOrEqual(9);
  }, 60_000);

  it('is the same for the sources of 2 charters and of 50', async () => {
    const query =
      'query ($first: Int) { offices(filter: { hasCharter: true }, first: $first) { nodes { charter { provenance { source { name } } } } } }';
    const two = await count(query, { first: 2 });
    await node.database.sql`update provenances set source_id = (select min(id) from sources) + charter_id % 50`;
    const fifty = await count(query, { first: 50 });
    expect(fifty.entries).toBeGreaterThan(40);
    // Several connections answer in any order, which may split a batch once.
    expect(fifty.statements - two.statements).toBeLessThanOrEqual(node.database.kind === 'embedded' ? 1 : 2);
  });

  it('of a harvest grows by the same for each entry, and by none for the page', async () => {
    const peer = await openScriptedPeer();
    try {
      const id = await node.addSource({ kind: 'PEER', uri: peer.url });
      const sourceId = decodeRowId(id, 'Source') ?? 0;
      const harvest = async (entries: number) => {
        for (const slug of offices.splice(0, entries)) peer.entries.push(storedEntry(slug, smallCharter(ROWS)));
        const run = await insertHarvest(node.database.db, { sourceId, dryRun: false, startedAt: NOW.toString() });
        const attempt = { last: true, signal: new AbortController().signal };
        const { statements } = await node.database.statementsOf(() =>
          runHarvest(node.harvesting.ports, run?.id ?? 0, attempt),
        );
        return statements.length;
      };
      await harvest(1);
      const [one, five, ten] = [await harvest(1), await harvest(5), await harvest(10)];
      expect([one, five, ten]).toEqual([1, 5, 10].map((entries) => FOR_A_RUN + entries * FOR_AN_ENTRY));
    } finally {
      await peer.close();
    }
  });
});
