import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createSourceLoaders } from './source.loader.ts';

const MISSING = 999_999;
const page = { limit: 2, fromEnd: false, after: null, before: null };

type Loaders = ReturnType<typeof createSourceLoaders>;

let database: TestDatabase;
let sources: number[];
let harvests: number[];
beforeAll(async () => {
  database = await openTestDatabase();
  await giveSources();
  sources = (await database.sql`select id from sources order by uri`).map(({ id }) => id);
  harvests = (await database.sql`select id from harvests order by id desc`).map(({ id }) => id);
});
afterAll(() => database.close());

/** Three sources: one with three harvests and two documents that wait, one with one of each that was decided on, one with none. */
async function giveSources(): Promise<void> {
  await database.sql`insert into sources (name, kind, uri, every_minutes, added_at, next_due_at)
    select 'source', 'FILE', name, 60, now(), now() from unnest(array['a', 'b', 'c']) as name`;
  await database.sql`insert into harvests (source_id, dry_run, started_at, ended_at, outcome)
    select id, false, now(), now(), 'HELD' from sources, generate_series(1, 3) as run where uri = 'a' or (uri = 'b' and run = 1)`;
  await database.sql`insert into held_documents (harvest_id, source_id, office_id, sha256, original, uri, chain, first_seen_on, reasons, detail, held_at, accepted)
    select min(h.id), h.source_id, (select min(id) from offices), document::text, '', '', '{}', '2026-01-01', '{SERVICES_VANISH}',
      jsonb_build_object('removed', document::text), now(), case s.uri when 'b' then false end
    from harvests h join sources s on s.id = h.source_id, generate_series(2, 1, -1) as document
    where s.uri = 'a' or document = 1 group by h.source_id, s.uri, document`;
}

/** What fresh loaders answer to all keys at once, in one statement. */
async function answersOf<Answer>(
  load: (loaders: Loaders, key: number) => Promise<Answer>,
  keys: readonly number[],
): Promise<Answer[]> {
  const loaders = createSourceLoaders(database.db);
  const { value, statements } = await database.statementsOf(() => Promise.all(keys.map((key) => load(loaders, key))));
  expect(statements).toHaveLength(1);
  return value;
}

describe('the loaders of sources and harvests', () => {
  it('answer in the order of the keys, null where there is none', async () => {
    const found = await answersOf((l, id) => l.byId.load(id), [MISSING, ...sources.toReversed(), ...sources]);
    expect(found.map((row) => row?.id ?? null)).toEqual([null, ...sources.toReversed(), ...sources]);
    const runs = await answersOf((l, id) => l.harvest.load(id), [...harvests, MISSING]);
    expect(runs.map((row) => row?.id ?? null)).toEqual([...harvests, null]);
  });

  it('answer each source with what waits for a decision, none where all is decided', async () => {
    const held = await answersOf((l, id) => l.held.load(id), [MISSING, ...sources]);
    const rows =
      await database.sql`select source_id as "sourceId", reasons, detail from held_documents where accepted is null order by id`;
    expect(rows).toHaveLength(2);
    expect(held).toEqual([[], [...rows], [], []]);
  });

  it('answer each source with its page of runs, newest first, and how many there are', async () => {
    const pages = await answersOf((l, id) => l.harvests(page).load(id), [MISSING, ...sources]);
    const counts = await answersOf((l, id) => l.countHarvests.load(id), [MISSING, ...sources]);
    expect(counts).toEqual([0, 3, 1, 0]);
    const ofFirst = (
      await database.sql`select id from harvests where source_id = ${sources[0] ?? 0} order by id desc`
    ).map(({ id }) => id);
    expect(pages.map(({ rows }) => rows.map(({ row }) => row.id)).slice(0, 2)).toEqual([[], ofFirst.slice(0, 2)]);
    expect(pages.map(({ rows, hasNextPage }) => [rows.length, hasNextPage])).toEqual([
      [0, false],
      [2, true],
      [1, false],
      [0, false],
    ]);
  });
});
