import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import type { BulkDocument } from '../../src/operations/bulk-import/read-ahead.ts';
import { bulkImport } from '../../src/operations/bulk-import.ts';
import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { openReadingPool, type ReadingPool } from '../../src/operations/reading-pool/reading-pool.ts';
import { listenToDataset } from '../../src/storage/dataset/dataset-changes.ts';
import type { DatasetNotice } from '../../src/storage/dataset/dataset-notice.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { namelessCharter } from '../support/nameless-charter.ts';
import { smallCharter } from '../support/small-charter.ts';

const TODAY = '2026-11-01';

/** Everything that imports store, by names that are the same in every database. */
const EVERYTHING = `query ($after: String) {
  offices(filter: { hasCharter: true }, first: 100, after: $after) {
    nodes {
      slug posts { designation holder { name posts { designation office { slug } } } acting reportsTo { designation office { slug } } }
      charters(first: 10) { nodes {
        version signedOn signedBy effectiveFrom effectiveFromBasis effectiveUntil vision expectations provenance { sha256 uri text }
        quality { total } findings { code severity message line cell service { key } } changes { kind after { key } }
        services { key name serial category deadline { text kind max unit } fee { text kind amountsBdt } documentsText at { line row }
          catalogueService { slug reviewed } responsible { text acting officer { name } post { designation office { slug } } }
          superior { text officer { name } post { designation office { slug } } } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
  catalogue(first: 100) { nodes { slug name category reviewed } }
}`;

let oneByOne: TestGraph;
let inBulk: TestGraph;
let pool: ReadingPool;
let documents: BulkDocument[];

beforeAll(async () => {
  [oneByOne, inBulk] = await Promise.all([openTestGraph(), openTestGraph()]);
  pool = openReadingPool({ areas: [], organisations: [] }, 2);
  const { offices } = await inBulk.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 7) { nodes { slug } } }',
  );
  documents = offices.nodes.flatMap(({ slug }, i) => documentsOf(slug, i));
});
afterAll(async () => {
  await pool.close();
  await Promise.all([oneByOne.close(), inBulk.close()]);
});

/** Two versions of a charter like Kaliganj's with another superior, or of services that no catalogue has. */
function documentsOf(officeSlug: string, i: number): BulkDocument[] {
  const document = (text: string, effectiveFrom: string): BulkDocument => {
    return { bytes: Buffer.from(text), format: 'AUTO', officeSlug, effectiveFrom, uri: `made/${officeSlug}` };
  };
  if (i % 3 === 0) {
    const text = namelessCharter().replaceAll('নাজনীন নাহার', `নাজনীন নাহার ${'কখগঘ'[i % 4]}`);
    return [document(text, '2026-01-01'), document(text.replaceAll('২ কার্যদিবস', '৩ কার্যদিবস'), '2026-06-01')];
  }
  const rows = [
    { name: i % 2 === 0 ? 'ভ্রাম্যমাণ কম্পিউটার বাস সেবা প্রদান' : 'ভ্রাম্যমান কম্পিউটার বাসের সেবা প্রদান', deadline: '৫ কার্যদিবস' },
    { name: `হারানো ল্যাপটপের সনদ ${i}`, deadline: '৭ দিন', officer: 'রহিমা খাতুন সহকারী প্রোগ্রামার মোবাইল: ০১৭০০০০০০০১' },
  ];
  return [document(smallCharter(rows), '2026-02-01'), document(smallCharter(rows.slice(1)), '2026-03-01')];
}

async function everythingIn(graph: TestGraph): Promise<unknown> {
  const { offices, catalogue } = await graph.ask<{
    offices: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } };
    catalogue: { nodes: Array<{ slug: string }> };
  }>(EVERYTHING);
  expect(offices.pageInfo.hasNextPage).toBe(false);
  return { offices, catalogue: catalogue.nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)) };
}

describe('a bulk import', () => {
  it('stores what importing one document after another stores', async () => {
    const gazetteer = await loadGazetteer(oneByOne.database.db);
    for (const document of documents) {
      const run = { today: TODAY, now: NOW.toString(), dryRun: false };
      await importCharter(oneByOne.database.db, { ...document, ...run }, gazetteer);
    }
    const [newest] = await inBulk.database.sql<Array<{ id: number }>>`select max(id) as id from charters`;
    const before = newest?.id ?? 0;
    const told: DatasetNotice[] = [];
    const stop = await listenToDataset(inBulk.database, (notice) => told.push(notice));
    const progress: number[] = [];
    const done = await bulkImport(
      inBulk.database,
      {
        documents,
        gazetteer,
        today: TODAY,
        now: NOW.toString(),
        onProgress: ({ charters }) => progress.push(charters),
      },
      pool,
    );
    expect(done).toMatchObject({ charters: 14, unchanged: 0, refused: [] });
    expect(progress).toEqual([14]);
    expect(await everythingIn(inBulk)).toEqual(await everythingIn(oneByOne));
    // A batch is told of once: every version, each with its office.
    await expect.poll(() => told.map(({ changed }) => changed.length)).toEqual([14]);
    const stored = await inBulk.database.sql`
      select office_id as "officeId", id as "charterId" from charters where id > ${before} order by id`;
    expect(told[0]?.changed.toSorted((a, b) => Number(a.charterId) - Number(b.charterId))).toEqual([...stored]);
    await stop();
  });

  it('passes over what is stored, so that it may be run again', async () => {
    const gazetteer = await loadGazetteer(inBulk.database.db);
    const before = await everythingIn(inBulk);
    const run = { documents, gazetteer, today: TODAY, now: NOW.toString() };
    expect(await bulkImport(inBulk.database, run, pool)).toEqual({
      charters: 0,
      services: 0,
      unchanged: 14,
      refused: [],
    });
    expect(await everythingIn(inBulk)).toEqual(before);
  });

  it('stores a document once that comes twice in a batch', async () => {
    const text = smallCharter([{ name: 'তথ্য', deadline: '১ দিন' }]);
    const twice = { bytes: Buffer.from(text), format: 'AUTO' as const, effectiveFrom: '2026-01-01', uri: null };
    const document: BulkDocument = { ...twice, officeSlug: 'doict/satkhira/kaliganj' };
    const gazetteer = await loadGazetteer(inBulk.database.db);
    const run = { documents: [document, document], gazetteer, today: TODAY, now: NOW.toString() };
    expect(await bulkImport(inBulk.database, run, pool)).toMatchObject({ charters: 1, unchanged: 1 });
  });

  it('refuses documents of unknown offices, without services or that cannot be read, and stores the others', async () => {
    const [known] = documents;
    const gazetteer = await loadGazetteer(inBulk.database.db);
    const text = (words: string) => ({
      ...known,
      bytes: Buffer.from(words),
      format: 'AUTO' as const,
      effectiveFrom: null,
      uri: null,
    });
    const office = 'doict/gazipur/kaliganj';
    const bad: BulkDocument[] = [
      { ...text(smallCharter([{ name: 'তথ্য', deadline: '১ দিন' }])), officeSlug: 'doict/nowhere' },
      { ...text('সিটিজেন চার্টার\n'), officeSlug: office },
      { ...text('%PDF-1.7\nnothing'), officeSlug: office },
      { ...text(smallCharter([{ name: 'তথ্য', deadline: '১ দিন' }])), officeSlug: office },
    ];
    const run = { documents: bad, gazetteer, today: TODAY, now: NOW.toString() };
    const { refused, charters } = await bulkImport(inBulk.database, run, pool);
    expect(charters).toBe(1);
    expect(refused.map(({ error }) => error.code).sort()).toEqual([
      'DOCUMENT_DAMAGED',
      'NO_SERVICES_FOUND',
      'OFFICE_UNKNOWN',
    ]);
    for (const { error } of refused) expect(error).toBeInstanceOf(DomainError);
  });

  it('sends as many statements for many offices as for one', async () => {
    const gazetteer = await loadGazetteer(inBulk.database.db);
    const { offices } = await inBulk.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
      '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 60) { nodes { slug } } }',
    );
    const statements = async (slugs: readonly string[]) => {
      const text = smallCharter([{ name: 'ইউনিয়ন ডিজিটাল সেন্টারগুলোকে সহায়তা প্রদান', deadline: '১ দিন' }]);
      const wanted = slugs.map((officeSlug): BulkDocument => {
        return { bytes: Buffer.from(text), format: 'AUTO', officeSlug, effectiveFrom: '2026-01-01', uri: null };
      });
      const run = { documents: wanted, gazetteer, today: TODAY, now: NOW.toString() };
      return (await inBulk.database.statementsOf(() => bulkImport(inBulk.database, run, pool))).statements.length;
    };
    const [one, ...others] = offices.nodes.map((office) => office.slug);
    expect(await statements(others)).toBe(await statements([one ?? '']));
  });
});
