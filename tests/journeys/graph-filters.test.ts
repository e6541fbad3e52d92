import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/graph/errors.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

interface Page<Row> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Row[];
}

/** Every row of a root connection, page by page. */
async function rowsOf<Row>(field: string, args: string, wanted: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; ) {
    const { page } = await graph.ask<{ page: Page<Row> }>(
      `{ page: ${field}(first: 100${after}${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${wanted} } } }`,
    );
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(rows.length);
      return rows;
    }
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

async function refusalOf(query: string) {
  const [error] = (await graph.execute(query)).errors ?? [];
  if (error === undefined) throw new Error('it was answered');
  return formatError(error.toJSON(), error).extensions;
}

const refused = (...argument: string[]) => ({
  code: 'BAD_USER_INPUT',
  messageBn: expect.stringMatching(/[ঀ-৿]/),
  argument,
});

describe('under', () => {
  it.each([
    ['bangladesh', { offices: 560, services: 42, areas: 568 }],
    ['rangpurdiv', { offices: 66, services: 23, areas: 67 }],
    ['lalmonirhat', { offices: 6, services: 23, areas: 6 }],
    ['lalmonirhat/kaliganj', { offices: 1, services: 23, areas: 1 }],
    ['rajbari', { offices: 6, services: 19, areas: 6 }],
    ['khulnadiv', { offices: 69, services: 0, areas: 70 }],
    ['doict', { offices: 560, services: 42, areas: 568 }],
    ['doict/lalmonirhat', { offices: 6, services: 23, areas: 6 }],
    [KALIGANJ, { offices: 1, services: 23, areas: 1 }],
  ])('%s has what lies at or below it', async (under, counts) => {
    const found = await graph.ask<Record<string, { totalCount: number }>>(
      `query ($under: String!) {
        offices(filter: { under: $under }) { totalCount }
        services(filter: { under: $under }) { totalCount }
        areas(under: $under) { totalCount }
      }`,
      { under },
    );
    expect(found).toEqual({
      offices: { totalCount: counts.offices },
      services: { totalCount: counts.services },
      areas: { totalCount: counts.areas },
    });
  });

  it.each([
    ['offices(filter: { under: "kaliganj" }) { totalCount }', ['filter', 'under']],
    ['services(filter: { under: "doict/kaliganj" }) { totalCount }', ['filter', 'under']],
    ['findings(filter: { under: "" }) { totalCount }', ['filter', 'under']],
    ['areas(under: "Lalmonirhat") { totalCount }', ['under']],
    ['catalogue(first: 1) { nodes { services(under: "nowhere") { totalCount } } }', ['under']],
  ])('refuses an unknown slug: %s', async (field, place) => {
    expect(await refusalOf(`{ ${field} }`)).toEqual(refused(...place));
  });
});

describe('OfficeFilter', () => {
  const slugs = async (filter: string) =>
    (await rowsOf<{ slug: string }>('offices', `, filter: { ${filter} }`, 'slug')).map(({ slug }) => slug);

  it.each([
    ['organisation: "doict"', 560],
    ['organisation: "nobody"', 0],
    ['level: COUNTRY', 1],
    ['level: DIVISION', 0],
    ['level: DISTRICT', 64],
    ['level: UPAZILA', 495],
    ['hasCharter: false', 558],
    ['text: ""', 560],
    ['organisation: null, under: null, level: null, hasCharter: null, text: null', 560],
  ])('%s: %i offices', async (filter, count) => {
    const { offices } = await graph.ask<{ offices: { totalCount: number } }>(
      `{ offices(filter: { ${filter} }) { totalCount } }`,
    );
    expect(offices.totalCount).toBe(count);
  });

  it('hasCharter: true has the two', async () => {
    expect(await slugs('hasCharter: true')).toEqual([KALIGANJ, KALUKHALI]);
    expect(await slugs('hasCharter: false, under: "rajbari"')).not.toContain(KALUKHALI);
  });

  it('finds a name in whatever spelling it is sought', async () => {
    const all = await rowsOf<{ slug: string; name: string }>('offices', '', 'slug name');
    const expected = all.filter(({ name }) => /কাল[িী]গঞ্জ/.test(name)).map(({ slug }) => slug);
    expect(expected).toContain(KALIGANJ);
    expect(expected.length).toBeGreaterThanOrEqual(4);
    for (const text of ['কালীগঞ্জ', 'কালিগঞ্জ', ' কালিগঞ্জ ', 'কালি\u200cগঞ্জ']) {
      expect(await slugs(`text: ${JSON.stringify(text)}`), text).toEqual(expected);
    }
    expect(await slugs('text: "রাজবাড়ি", level: DISTRICT')).toEqual(['doict/rajbari']);
    expect(await slugs('text: "রাজবাড়ী", level: DISTRICT')).toEqual(['doict/rajbari']);
    expect(await slugs('text: "%"')).toHaveLength(560);
    expect(await slugs('text: "নেইএমন"')).toEqual([]);
  });

  it('meets every condition at once', async () => {
    expect(await slugs(`organisation: "doict", under: "rangpurdiv", level: UPAZILA, hasCharter: true`)).toEqual([
      KALIGANJ,
    ]);
  });
});

describe('OfficeOrder', () => {
  const ordered = (field: string, direction: string, filter = '') =>
    rowsOf<{ slug: string; name: string }>(
      'offices',
      `, orderBy: { field: ${field}, direction: ${direction} }${filter}`,
      'slug name',
    );

  it('SLUG is the order of the code points, and where none is given', async () => {
    const slugs = (await ordered('SLUG', 'ASC')).map(({ slug }) => slug);
    expect(slugs).toEqual(slugs.toSorted());
    expect((await ordered('SLUG', 'DESC')).map(({ slug }) => slug)).toEqual(slugs.toReversed());
    expect((await rowsOf<{ slug: string }>('offices', '', 'slug')).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('NAME is the order of a Bangla dictionary', async () => {
    const names = (await ordered('NAME', 'ASC')).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('bn-BD').compare));
    expect((await ordered('NAME', 'DESC')).map(({ name }) => name)).toEqual(names.toReversed());
  });

  it('SIGNED_ON goes by the charter in force; offices without a date come before all days', async () => {
    const filter = ', filter: { under: "lalmonirhat" }';
    const first = (await ordered('SIGNED_ON', 'ASC', filter)).map(({ slug }) => slug);
    expect(first).toHaveLength(6);
    expect(first.at(-1)).toBe(KALIGANJ);
    expect((await ordered('SIGNED_ON', 'DESC', filter)).map(({ slug }) => slug)).toEqual(first.toReversed());
  });
});

interface FoundService {
  id: string;
  name: string;
  category: string;
  office: { slug: string };
  charter: { effectiveFrom: string };
  fee: { kind: string };
  deadline: { kind: string; maxWorkingDays: number | null };
  catalogueService: { slug: string };
}

const SERVICE =
  'id name category office { slug } charter { effectiveFrom } fee { kind } deadline { kind maxWorkingDays } catalogueService { slug }';
const servicesOf = (filter: string) => rowsOf<FoundService>('services', `, filter: { ${filter} }`, SERVICE);

describe('ServiceFilter', () => {
  const within = (least: number, most: number) => (service: FoundService) => {
    const days = service.deadline.maxWorkingDays;
    return days !== null && days >= least && days <= most;
  };

  it.each<[filter: string, count: number, meets: (service: FoundService) => boolean]>([
    ['organisation: "doict"', 42, () => true],
    ['organisation: "nobody"', 0, () => false],
    [`under: "${KALUKHALI}"`, 19, ({ office }) => office.slug === KALUKHALI],
    ['category: CITIZEN', 12, ({ category }) => category === 'CITIZEN'],
    ['category: INSTITUTIONAL', 22, ({ category }) => category === 'INSTITUTIONAL'],
    ['category: INTERNAL', 8, ({ category }) => category === 'INTERNAL'],
    ['category: UNSPECIFIED', 0, () => false],
    ['catalogueService: "lab-inspection"', 2, ({ catalogueService }) => catalogueService.slug === 'lab-inspection'],
    ['catalogueService: "no-such-entry"', 0, () => false],
    ['deadlineKind: FIXED', 21, ({ deadline }) => deadline.kind === 'FIXED'],
    ['deadlineKind: UNSPECIFIED', 17, ({ deadline }) => deadline.kind === 'UNSPECIFIED'],
    ['deadlineKind: AS_DIRECTED', 4, ({ deadline }) => deadline.kind === 'AS_DIRECTED'],
    ['deadlineKind: SCHEDULED', 0, () => false],
    ['maxWorkingDays: 2', 7, within(0, 2)],
    ['maxWorkingDays: 1.9', 0, () => false],
    ['minWorkingDays: 3', 14, within(3, 1e9)],
    ['minWorkingDays: 2.5, maxWorkingDays: 4', 5, within(2.5, 4)],
    ['minWorkingDays: 5, maxWorkingDays: 3', 0, () => false],
    ['free: true', 35, ({ fee }) => fee.kind === 'FREE'],
    ['free: false', 7, ({ fee }) => fee.kind !== 'FREE'],
    ['text: "পরিদর্শন"', 4, ({ name }) => name.includes('পরিদর্শন')],
    ['text: "প্রশিক্ষন"', 9, ({ name }) => name.includes('প্রশিক্ষণ')],
    ['text: "ict বিষয়ক"', 4, ({ name }) => name.includes('ICT বিষয়ক'.normalize('NFC'))],
    ['asOf: "2026-11-21"', 23, ({ office }) => office.slug === KALIGANJ],
    ['asOf: "2026-11-22"', 42, () => true],
    ['asOf: "2025-09-01"', 23, ({ charter }) => charter.effectiveFrom === '2025-09-01'],
    ['asOf: "2025-08-31"', 0, () => false],
  ])('%s: %i services', async (filter, count, meets) => {
    const expected = (await servicesOf('')).filter(meets).map(({ id }) => id);
    const found = (await servicesOf(filter)).map(({ id }) => id);
    expect(found).toEqual(expected);
    expect(found).toHaveLength(count);
  });

  it.each(['2026-02-30', '0000-01-01', '2026-1-1', 'today'])('refuses asOf: "%s"', async (asOf) => {
    const { errors } = await graph.execute(
      'query ($asOf: Date!) { services(filter: { asOf: $asOf }) { totalCount } }',
      {
        asOf,
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('ServiceOrder', () => {
  const ordered = (field: string, direction: string) =>
    rowsOf<FoundService>('services', `, orderBy: { field: ${field}, direction: ${direction} }`, SERVICE);

  it.each(['NAME', 'DEADLINE', 'OFFICE'])('%s runs both ways', async (field) => {
    const ascending = (await ordered(field, 'ASC')).map(({ id }) => id);
    expect(new Set(ascending).size).toBe(42);
    expect((await ordered(field, 'DESC')).map(({ id }) => id)).toEqual(ascending.toReversed());
  });

  it('NAME is the order of a Bangla dictionary', async () => {
    const names = (await ordered('NAME', 'ASC')).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('bn-BD').compare));
  });

  it('DEADLINE has the shortest first and those without a bound after all others', async () => {
    const days = (await ordered('DEADLINE', 'ASC')).map(({ deadline }) => deadline.maxWorkingDays ?? 1e9);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.filter((value) => value === 1e9)).toHaveLength(21);
  });

  it('OFFICE has the services of an office together, in the order of its document, also where none is given', async () => {
    const found = await ordered('OFFICE', 'ASC');
    expect(await servicesOf('')).toEqual(found);
    const { a, b } = await graph.ask<Record<'a' | 'b', { services: { nodes: Array<{ id: string }> } }>>(`{
      a: office(slug: "${KALIGANJ}") { services(first: 100) { nodes { id } } }
      b: office(slug: "${KALUKHALI}") { services(first: 100) { nodes { id } } }
    }`);
    expect(found.map(({ id }) => id)).toEqual([...a.services.nodes, ...b.services.nodes].map(({ id }) => id));
  });
});

describe('FindingFilter', () => {
  const findingsOf = (filter: string) =>
    rowsOf<{ id: string; code: string; severity: string; office: { slug: string } }>(
      'findings',
      `, filter: { ${filter} }`,
      'id code severity office { slug }',
    );

  it('divides the findings by code, by severity and by office', async () => {
    const all = await findingsOf('');
    const ids = all.map(({ id }) => id);
    for (const by of ['code', 'severity'] as const) {
      for (const value of new Set(all.map((finding) => finding[by]))) {
        const found = await findingsOf(`${by}: ${by === 'code' ? `"${value}"` : value}`);
        expect(found).toEqual(all.filter((finding) => finding[by] === value));
      }
    }
    const [kaliganj, rajbari] = [await findingsOf('under: "lalmonirhat"'), await findingsOf('under: "doict/rajbari"')];
    expect(new Set(kaliganj.map(({ office }) => office.slug))).toEqual(new Set([KALIGANJ]));
    expect(new Set(rajbari.map(({ office }) => office.slug))).toEqual(new Set([KALUKHALI]));
    expect([...kaliganj, ...rajbari].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await findingsOf('under: "khulnadiv"')).toEqual([]);
  });

  it('answers a code that no charter has with nothing, and refuses one that does not exist', async () => {
    expect(await findingsOf('code: "ESCALATION_CYCLE"')).toEqual([]);
    expect(await refusalOf('{ findings(filter: { code: "NO_SUCH_CODE" }) { totalCount } }')).toEqual(
      refused('filter', 'code'),
    );
    expect(await refusalOf('{ findings(filter: { code: "" }) { totalCount } }')).toEqual(refused('filter', 'code'));
  });
});
