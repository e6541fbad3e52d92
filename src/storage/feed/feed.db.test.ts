import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { smallCharter } from '../../../tests/support/small-charter.ts';
import { importCharter } from '../../operations/import-charter.ts';
import { loadGazetteer } from '../../operations/load-gazetteer.ts';
import { withdrawCharter } from '../../operations/withdraw-charter.ts';
import { isFeedEnd, pageFeed, readOriginals } from './feed.read.ts';
import { keepNodeName } from './feed.write.ts';

const NOW = '2026-12-01T06:00:00Z';

let database: TestDatabase;
let slugs: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await database.sql<Array<{ slug: string }>>`select slug from offices o where level = 'UPAZILA'
    and not exists (select from charters c where c.office_id = o.id) order by slug limit 60`;
  slugs = rows.map(({ slug }) => slug);
});
afterAll(() => database.close());

async function store(slug: string, deadline: string): Promise<number> {
  const bytes = Buffer.from(smallCharter([{ name: 'তথ্য প্রদান', deadline }]));
  const document = { bytes, format: 'AUTO', officeSlug: slug } as const;
  const run = { effectiveFrom: '2026-01-01', uri: null, today: '2026-12-01', now: NOW, dryRun: false };
  const { charter } = await importCharter(database.db, { ...document, ...run }, await loadGazetteer(database.db));
  return charter?.id ?? 0;
}

const withdraw = (charterId: number) => withdrawCharter(database.db, { charterId, reason: 'ভুল', now: NOW });
const entries = () =>
  database.sql<
    Array<{ charter_id: number; event: string; stored_at: string }>
  >`select charter_id, event, stored_at::text from charter_feed order by position`;

/** What lies behind a place, page after page, and the place at its end. */
async function readOn(after: string | null, limit: number) {
  const found: string[] = [];
  let cursor = after;
  for (;;) {
    const { rows, hasNextPage } = await pageFeed(database.db, { limit, fromEnd: false, after: cursor, before: null });
    found.push(...rows.map(({ row }) => `${row.event} ${row.charterId}`));
    cursor = rows.at(-1)?.cursor ?? cursor;
    if (!hasNextPage) return { found, cursor };
  }
}

describe('the feed', () => {
  it('has every version and withdrawal once, in order, whoever reads while others write', async () => {
    const start = (await readOn(null, 100)).cursor;
    let cursor = start;
    const seen: string[] = [];
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (const slug of slugs.slice(writer * 5, writer * 5 + 5)) {
        const id = await store(slug, `${writer + 1} কার্যদিবস`);
        if (writer % 2 === 0) await withdraw(id);
      }
    });
    let writing = true;
    const written = Promise.all(writers).finally(() => {
      writing = false;
    });
    const readOnce = async () => {
      const page = await readOn(cursor, 3);
      seen.push(...page.found);
      cursor = page.cursor;
    };
    while (writing) await readOnce();
    await written;
    await readOnce();
    expect(seen).toHaveLength(30 + 15);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await readOn(start, 100)).found);
    for (const [i, entry] of seen.entries()) {
      if (entry.startsWith('WITHDRAWN')) expect(seen.indexOf(entry.replace('WITHDRAWN', 'STORED'))).toBeLessThan(i);
    }
  }, 60_000);

  it('has nothing of what was rolled back or found stored already', async () => {
    const slug = slugs[40] ?? '';
    const id = await store(slug, '৭ কার্যদিবস');
    const { length } = await entries();
    expect(await store(slug, '৭ কার্যদিবস')).toBe(id);
    await expect(
      database.db.transaction(async (tx) => {
        await withdrawCharter(tx, { charterId: id, reason: 'ভুল', now: NOW });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await withdraw(id);
    await withdraw(id);
    expect((await entries()).slice(length)).toMatchObject([{ charter_id: id, event: 'WITHDRAWN' }]);
  });

  it('knows its end', async () => {
    const { rows } = await pageFeed(database.db, { limit: 2, fromEnd: true, after: null, before: null });
    expect(await Promise.all(rows.map(({ cursor }) => isFeedEnd(database.db, cursor)))).toEqual([false, true]);
  });
});

describe('drizzle/0007_fill_feed.sql', () => {
  it('fills the feed of a database of before as the feed would be: versions, then withdrawals', async () => {
    const before = await entries();
    await database.sql`truncate charter_feed restart identity`;
    const file = readFileSync(new URL('../../../drizzle/0007_fill_feed.sql', import.meta.url), 'utf8');
    for (const statement of file.split('--> statement-breakpoint')) await database.sql.unsafe(statement);
    const after = await entries();
    const text = (rows: Iterable<object>) => [...rows].map((row) => JSON.stringify(row)).sort();
    expect(text(after)).toEqual(text(before));
    const events = after.map(({ event }) => event);
    expect(events).toEqual(events.toSorted());
    const stored = after.filter(({ event }) => event === 'STORED').map(({ charter_id }) => charter_id);
    expect(stored).toEqual(stored.toSorted((a, b) => a - b));
    expect(await store(slugs[41] ?? '', '৮ কার্যদিবস')).toBe((await entries()).at(-1)?.charter_id);
  });
});

it('originals come as they were handed in, one statement for all', async () => {
  const ids = (await entries()).map(({ charter_id }) => charter_id);
  const { value, statements } = await database.statementsOf(() => readOriginals(database.db, [...ids, 999_999]));
  expect(statements).toHaveLength(1);
  expect(new Set(value.map(({ charterId }) => charterId))).toEqual(new Set(ids));
  expect(value.some(({ original }) => new TextDecoder().decode(original).startsWith('সিটিজেন চার্টার'))).toBe(true);
});

it('a node keeps the name that it was given first, whoever asks at the same time', async () => {
  const names = await Promise.all(['a', 'b', 'c', 'd'].map((name) => keepNodeName(database.db, name)));
  expect(new Set(names).size).toBe(1);
  expect(await keepNodeName(database.db, 'later')).toBe(names[0]);
});
