import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { createLoaders } from './context.ts';

const TODAY = '2026-12-01';
const MISSING = 999_999;
const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const page = { limit: 2, fromEnd: false, after: null, before: null };

type Loaders = ReturnType<typeof createLoaders>;
type Load = (loaders: Loaders, key: never) => Promise<unknown>;

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await giveComplaintTables();
});
afterAll(() => database.close());

/** Neither charter of the data has a complaint table; each is given one here, of three and two rows, last row first. */
async function giveComplaintTables(): Promise<void> {
  await database.sql`insert into grievance_steps (charter_id, ordinal, role, at)
    select id, ordinal, 'APPEAL_OFFICER', '{}' from charters, generate_series(3, 1, -1) as ordinal
    where ordinal < 3 or id = (select min(id) from charters)`;
}

/** Row ids by SQL, so that no loader is judged by another. */
async function idsOf(query: string): Promise<number[]> {
  const rows = await database.sql.unsafe(`select id from (${query}) found order by id`);
  return rows.map((row) => Number(row.id));
}

/** What a fresh loader answers to all keys at once, and how many statements that took. */
async function answersOf(load: Load, keys: readonly unknown[]): Promise<{ answers: unknown[]; statements: number }> {
  const loaders = createLoaders(database.db, TODAY);
  const { value, statements } = await database.statementsOf(() =>
    Promise.all(keys.map((key) => load(loaders, key as never))),
  );
  return { answers: value, statements: statements.length };
}

const ofOffices = (slugs: readonly string[]) =>
  `select id from offices where slug in (${slugs.map((slug) => `'${slug}'`).join(', ')})`;
const BOTH = ofOffices([KALIGANJ, KALUKHALI]);
const CHARTERS = 'select id from charters';
const HELD_POSTS = 'select distinct post_id as id from holdings where officer_id is not null';

/** Loaders of one row a key; `keyOf` says which field of a row is its key. */
const ONE: ReadonlyArray<readonly [name: string, load: Load, keys: string, keyOf: string]> = [
  ['area.byId', (l, id) => l.area.byId.load(id), 'select id from areas limit 40', 'id'],
  [
    'area.coverage',
    (l, id) => l.area.coverage({ organisation: null, day: TODAY }).load(id),
    'select id from areas limit 40',
    'ownerId',
  ],
  ['organisation.byId', (l, id) => l.organisation.byId.load(id), 'select id from organisations', 'id'],
  [
    'organisation.coverage',
    (l, id) => l.organisation.coverage({ day: TODAY }).load(id),
    'select id from organisations',
    'ownerId',
  ],
  ['office.byId', (l, id) => l.office.byId.load(id), 'select id from offices limit 40', 'id'],
  ['post.byId', (l, id) => l.post.byId.load(id), 'select id from posts limit 40', 'id'],
  ['post.officer', (l, id) => l.post.officer.load(id), 'select id from officers', 'id'],
  ['post.holding', (l, id) => l.post.holding.load(id), 'select id from holdings', 'id'],
  ['post.currentHolding', (l, id) => l.post.currentHolding.load(id), HELD_POSTS, 'postId'],
  ['charter.byId', (l, id) => l.charter.byId.load(id), CHARTERS, 'id'],
  ['charter.inForce', (l, id) => l.charter.inForce(TODAY).load(id), BOTH, 'officeId'],
  ['charter.provenance', (l, id) => l.charter.provenance.load(id), CHARTERS, 'charterId'],
  ['quality.measures', (l, id) => l.quality.measures.load(id), CHARTERS, 'charterId'],
  ['charter.numbered', (l, id) => l.charter.numbered(1).load(id), CHARTERS, 'charterId'],
  ['service.officerCells', (l, id) => l.service.officerCells.load(id), 'select id from services', 'serviceId'],
  ['service.byId', (l, id) => l.service.byId.load(id), 'select id from services', 'id'],
  ['catalogue.byId', (l, id) => l.catalogue.byId.load(id), 'select id from catalogue_services', 'id'],
  ['charter.original', (l, id) => l.charter.original.load(id), CHARTERS, 'charterId'],
  ['finding.byId', (l, id) => l.finding.byId.load(id), 'select id from findings', 'id'],
];

describe.each(ONE)('%s', (_name, load, query, keyOf) => {
  it('answers in the order of the keys, null where there is none, in one statement', async () => {
    const ids = (await idsOf(query)).toReversed();
    const keys = [ids[0], MISSING, ...ids];
    const { answers, statements } = await answersOf(load, keys);
    expect(answers.map((row) => (row as Record<string, unknown> | null)?.[keyOf] ?? null)).toEqual([
      ids[0],
      null,
      ...ids,
    ]);
    expect(statements).toBe(1);
  });
});

/** The same of loaders whose keys are texts. */
const BY_TEXT: ReadonlyArray<readonly [name: string, load: Load, keys: readonly string[]]> = [
  ['area.bySlug', (l, slug) => l.area.bySlug.load(slug), ['rajbari', 'bangladesh', 'lalmonirhat/kaliganj']],
  ['organisation.bySlug', (l, slug) => l.organisation.bySlug.load(slug), ['doict']],
  ['office.bySlug', (l, slug) => l.office.bySlug.load(slug), [KALUKHALI, 'doict', KALIGANJ]],
  ['catalogue.bySlug', (l, slug) => l.catalogue.bySlug.load(slug), ['lab-inspection', 'cyber-security-advice']],
  ['scope', (l, slug) => l.scope.load(slug), [KALUKHALI, 'rajbari', 'doict', 'bangladesh']],
];

describe.each(BY_TEXT)('%s', (_name, load, slugs) => {
  it('answers in the order of the keys, null where there is none, in one statement', async () => {
    const keys = ['no such slug', ...slugs, '', ...slugs];
    const { answers, statements } = await answersOf(load, keys);
    const found = answers.map((row) => (row as { slug: string } | null)?.slug ?? null);
    expect(found).toEqual([null, ...slugs, null, ...slugs]);
    expect(statements).toBe(1);
  });
});

/** Loaders of many rows a key, each with the rows that SQL has under the key, in order. */
const MANY: ReadonlyArray<readonly [name: string, load: Load, keys: string, rows: string]> = [
  [
    'area.below',
    (l, id) => l.area.below.load(id),
    "select id from areas where level <> 'UPAZILA'",
    'areas where parent_id = $1 order by slug',
  ],
  [
    'post.ofOffice',
    (l, id) => l.post.ofOffice.load(id),
    'select id from offices limit 40',
    'posts where office_id = $1 order by is_head desc, id',
  ],
  [
    'service.ofCharter',
    (l, id) => l.service.ofCharter.load(id),
    CHARTERS,
    'services where charter_id = $1 order by ordinal',
  ],
  [
    'service.inForce',
    (l, id) => l.service.inForce(TODAY).load(id),
    `${BOTH} or slug = 'doict'`,
    'services where office_id = $1 order by ordinal',
  ],
  [
    'grievance.ofCharter',
    (l, id) => l.grievance.ofCharter.load(id),
    CHARTERS,
    'grievance_steps where charter_id = $1 order by ordinal',
  ],
  [
    'finding.ofCharter',
    (l, id) => l.finding.ofCharter.load(id),
    CHARTERS,
    'findings where charter_id = $1 order by id',
  ],
  [
    'finding.ofService',
    (l, id) => l.finding.ofService.load(id),
    'select id from services',
    'findings where service_id = $1 order by id',
  ],
];

describe.each(MANY)('%s', (_name, load, query, rows) => {
  it('answers each key with its own rows in their order, none where there are none, in one statement', async () => {
    const ids = (await idsOf(query)).toReversed();
    const { answers, statements } = await answersOf(load, [MISSING, ...ids]);
    expect(statements).toBe(1);
    expect(answers[0]).toEqual([]);
    for (const [i, id] of ids.entries()) {
      const expected = await database.sql.unsafe(`select id from ${rows}`, [id]);
      expect((answers[i + 1] as Array<{ id: number }>).map((row) => row.id)).toEqual(expected.map((row) => row.id));
    }
  });
});

describe('service.versions', () => {
  it('answers each key with its own versions, none where there are none, in one statement', async () => {
    const found = await database.sql<Array<{ id: number; key: string }>>`select id, key from services order by id desc`;
    const { answers, statements } = await answersOf(
      (l, key) => l.service.versions.load(key),
      ['no such key', ...found.map(({ key }) => key)],
    );
    expect(statements).toBe(1);
    const ids = (answers as Array<Array<{ id: number }>>).map((versions) => versions.map(({ id }) => id));
    expect(ids).toEqual([[], ...found.map(({ id }) => [id])]);
  });
});

describe('post.heldBy', () => {
  it('answers each officer with the posts he holds, none for one unknown, in one statement', async () => {
    const ids = (await idsOf('select id from officers')).toReversed();
    const { answers, statements } = await answersOf((l, id) => l.post.heldBy.load(id), [MISSING, ...ids]);
    expect(statements).toBe(1);
    const held = answers as Array<Array<{ officerId: number; post: { id: number } }>>;
    expect(held.map((posts) => posts.map(({ officerId }) => officerId))).toEqual([[], ...ids.map((id) => [id])]);
  });
});

const inDhaka = { category: null, day: TODAY };

/** Loaders of a page a key, with the loader of the count beside it, and the field that leads back to the key. */
const PAGES: ReadonlyArray<readonly [name: string, load: Load, count: Load, keys: string, counted: string]> = [
  [
    'office.linked CHILDREN',
    (l, id) => l.office.linked({ link: { kind: 'CHILDREN' }, page }).load(id),
    (l, id) => l.office.countLinked({ kind: 'CHILDREN' }).load(id),
    "select id from offices where level = 'DISTRICT'",
    'offices where parent_id = $1',
  ],
  [
    'office.linked DESCENDANTS',
    (l, id) => l.office.linked({ link: { kind: 'DESCENDANTS' }, page }).load(id),
    (l, id) => l.office.countLinked({ kind: 'DESCENDANTS' }).load(id),
    "select id from offices where level <> 'UPAZILA'",
    'offices where $1 = any(ancestor_ids)',
  ],
  [
    'office.linked IN_AREA',
    (l, id) => l.office.linked({ link: { kind: 'IN_AREA' }, page }).load(id),
    (l, id) => l.office.countLinked({ kind: 'IN_AREA' }).load(id),
    "select id from areas where level in ('DIVISION', 'COUNTRY')",
    'offices join areas on areas.id = area_id where areas.id = $1 or $1 = any(areas.ancestor_ids)',
  ],
  [
    'charter.versions',
    (l, id) => l.charter.versions(page).load(id),
    (l, id) => l.charter.countVersions.load(id),
    BOTH,
    'charters where office_id = $1',
  ],
  [
    'service.linked OF_OFFICE',
    (l, id) => l.service.linked({ link: { kind: 'OF_OFFICE', filter: inDhaka }, page }).load(id),
    (l, id) => l.service.countLinked({ kind: 'OF_OFFICE', filter: inDhaka }).load(id),
    BOTH,
    'services where office_id = $1',
  ],
  [
    'service.linked OF_CATALOGUE_SERVICE',
    (l, id) => l.service.linked({ link: { kind: 'OF_CATALOGUE_SERVICE', filter: inDhaka }, page }).load(id),
    (l, id) => l.service.countLinked({ kind: 'OF_CATALOGUE_SERVICE', filter: inDhaka }).load(id),
    'select id from catalogue_services',
    'services where catalogue_service_id = $1',
  ],
];

describe.each(PAGES)('%s', (_name, load, count, query, counted) => {
  it('answers each key with its own page and count, empty where there is none, in one statement each', async () => {
    const ids = (await idsOf(query)).toReversed();
    const pages = await answersOf(load, [MISSING, ...ids]);
    const counts = await answersOf(count, [MISSING, ...ids]);
    expect([pages.statements, counts.statements]).toEqual([1, 1]);
    expect(pages.answers[0]).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: false });
    expect(counts.answers[0]).toBe(0);
    for (const [i, id] of ids.entries()) {
      const [row] = await database.sql.unsafe(`select count(*)::int as count from ${counted}`, [id]);
      const { rows, hasNextPage } = pages.answers[i + 1] as { rows: unknown[]; hasNextPage: boolean };
      expect(counts.answers[i + 1]).toBe(row?.count);
      expect(rows).toHaveLength(Math.min(2, Number(row?.count)));
      expect(hasNextPage).toBe(Number(row?.count) > 2);
    }
  });
});

describe('loaders with arguments', () => {
  it('take one statement for each set of arguments, however often it is asked for', async () => {
    const offices = [...(await idsOf(ofOffices([KALIGANJ]))), ...(await idsOf(ofOffices([KALUKHALI])))];
    const days = ['2026-12-01', '2026-11-21', '2020-01-01'];
    const loaders = createLoaders(database.db, TODAY);
    const { value, statements } = await database.statementsOf(() =>
      Promise.all(days.flatMap((day) => offices.map((id) => loaders.charter.inForce(day).load(id)))),
    );
    expect(statements).toHaveLength(days.length);
    expect(value.map((charter) => charter !== null)).toEqual([true, true, true, false, false, false]);
  });
});

it('every loader is tested here', () => {
  const named = (loaders: object, path: string): string[] =>
    Object.entries(loaders).flatMap(([name, value]) =>
      typeof value === 'function' || 'load' in value ? [`${path}${name}`] : named(value, `${path}${name}.`),
    );
  const pages = PAGES.map(([name]) => name.split(' ')[0] ?? '');
  const counts = ['office.countLinked', 'charter.countVersions', 'service.countLinked'];
  const ofSources = ['byId', 'held', 'harvest', 'harvests', 'countHarvests'].map((name) => `source.${name}`);
  // These by the tests beside their loaders.
  const beside = ['charter.former', 'catalogue.candidates', 'grievance.limitsOf', 'calendar.knownOn', ...ofSources];
  const others = ['service.versions', 'post.heldBy', ...beside];
  const tested = [...[...ONE, ...BY_TEXT, ...MANY].map(([name]) => name), ...pages, ...counts, ...others];
  expect(new Set(named(createLoaders(database.db, TODAY), ''))).toEqual(new Set(tested));
});
