import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/graph/errors.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor }
    nodes {
      kind: __typename
      ... on Node { id }
      ... on Area { slug name parent { slug } }
      ... on Office { slug name synthetic area { slug } }
      ... on CatalogueService { slug name }
      ... on Service { name office { slug } catalogueService { slug } }
      ... on Officer { name }
    }
  }
}`;

interface Node {
  kind: string;
  id: string;
  name: string;
  slug?: string;
  parent?: { slug: string };
  office?: { slug: string };
  catalogueService?: { slug: string };
}

interface Answer {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    edges: Array<{ cursor: string }>;
    nodes: Node[];
  };
}

async function find(text: string, page: { first?: number; after?: string } = {}): Promise<Answer['search']> {
  return (await graph.ask<Answer>(SEARCH, { text, ...page })).search;
}

/** A result in a word: `Area lalmonirhat/kaliganj`, `Officer নাজনীন নাহার`. */
function tell({ kind, slug, name, office, catalogueService }: Node): string {
  return `${kind} ${slug ?? (office ? `${catalogueService?.slug} of ${office.slug}` : name)}`;
}

const LALMONIRHAT = 'Area lalmonirhat/kaliganj';
const OFFICE = 'Office doict/lalmonirhat/kaliganj';
const CYBER = 'CatalogueService cyber-security-advice';
const CYBER_OF_KALIGANJ = 'Service cyber-security-advice of doict/lalmonirhat/kaliganj';
const NAHAR = 'Officer নাজনীন নাহার';

/** What is searched for, in both scripts and as people spell it, and what must come first. */
const FIRST_HITS: ReadonlyArray<readonly [text: string, first: string]> = [
  ['kaligonj lalmonirhat', LALMONIRHAT],
  ['Kaliganj, Lalmonirhat', LALMONIRHAT],
  ['lalmonirhat kaligunj', LALMONIRHAT],
  ['KALEEGANJ LALMANIRHAT', LALMONIRHAT],
  ['kaliganz lalmonirhut', LALMONIRHAT],
  ['কালীগঞ্জ লালমনিরহাট', LALMONIRHAT],
  ['কালিগঞ্জ, লালমনিরহাট', LALMONIRHAT],
  ['কালিগন্জ লালমনিরহাট', LALMONIRHAT],
  ['লালমনিরহাটের কালীগঞ্জ', LALMONIRHAT],
  ['কালীগঞ্জ lalmonirhat', LALMONIRHAT],
  ['kaliganj satkhira', 'Area satkhira/kaliganj'],
  ['কালীগঞ্জ গাজীপুর', 'Area gazipur/kaliganj'],
  ['কালিগঞ্জ ঝিনাইদাহ', 'Area jhenaidah/kaliganj'],
  ['kaligonj jhinaidah', 'Area jhenaidah/kaliganj'],
  ['upazila office kaliganj lalmonirhat', OFFICE],
  ['উপজেলা কার্যালয় কালিগঞ্জ লালমনিরহাট', OFFICE],
  ['doict/lalmonirhat/kaliganj', OFFICE],
  ['lalmonirhat', 'Area lalmonirhat'],
  ['lalmon', 'Area lalmonirhat'],
  ['district office rangpur', 'Office doict/rangpur'],
  ['জেলা কার্যালয়, রংপুর', 'Office doict/rangpur'],
  ['rongpur', 'Area rangpurdiv'],
  ['Chittagong', 'Area chittagongdiv'],
  ['চট্রগ্রাম', 'Area chittagongdiv'],
  ['chottogram district office', 'Office doict/chittagong'],
  ['comilla', 'Area comilla'],
  ['কুমিল্যা', 'Area comilla'],
  ["Cox's Bazar", 'Area coxsbazar'],
  ['coxs bazar sadar', 'Area coxsbazar/sadar'],
  ['কক্স বাজার', 'Area coxsbazar'],
  ['brahmonbaria', 'Area brahmanbaria'],
  ['ব্রাম্মনবাড়িয়া', 'Area brahmanbaria'],
  ['চাদপুর', 'Area chandpur'],
  ['moulovibazar', 'Area moulvibazar'],
  ['bogra', 'Area bogra'],
  ['ফুলবাড়ী কুড়িগ্রাম', 'Area kurigram/phulbari'],
  ['fulbari dinajpur', 'Area dinajpur/fulbari'],
  ['rangpur sadar', 'Area rangpur/rangpursadar'],
  ['সদর লালমনিরহাট', 'Area lalmonirhat/sadar'],
  ['kalukhali rajbari', 'Area rajbari/kalukhali'],
  ['Nazneen Nahar', NAHAR],
  ['নাজনিন নাহার', NAHAR],
  ['najnin nahar', NAHAR],
  ['nazneen nahar kaligonj', NAHAR],
  ['Arabi Mohammad', 'Officer আরাবী মোহাম্মদ'],
  ['আরাবি মোহাম্মাদ', 'Officer আরাবী মোহাম্মদ'],
  ['cyber security', CYBER],
  ['সাইবার নিরাপত্তা', CYBER],
  ['saiber nirapotta', CYBER],
  ['kaliganj cyber security', CYBER_OF_KALIGANJ],
  ['কালিগঞ্জ সাইবার নিরাপত্তা', CYBER_OF_KALIGANJ],
  ['cyber security kalukhali', 'Service cyber-security-advice of doict/rajbari/kalukhali'],
  ['ই-নথি প্রশিক্ষণ', 'CatalogueService officials-ict-training'],
  ['outsourcing training', 'CatalogueService youth-outsourcing-training'],
  ['আউট সোর্সিং প্রশিক্ষন', 'CatalogueService youth-outsourcing-training'],
  ['শেখ রাসেল ডিজিটাল ল্যাব পরিদর্শন', 'CatalogueService lab-inspection'],
  ['kaliganj nowhereland', 'Area gazipur/kaliganj'],
];

describe('the first result of', () => {
  it.each(FIRST_HITS)('%s', async (text, first) => {
    const { nodes } = await find(text, { first: 3 });
    expect(nodes.map(tell)[0]).toBe(first);
  });
});

describe('a search', () => {
  it('tells the four Kaliganj apart, and lists their offices after them', async () => {
    const { nodes } = await find('kaliganj');
    expect(nodes.slice(0, 4).map(({ parent }) => parent?.slug)).toEqual([
      'gazipur',
      'jhenaidah',
      'satkhira',
      'lalmonirhat',
    ]);
    expect(nodes.slice(4, 8).map(tell)).toEqual(
      ['gazipur', 'jhenaidah', 'satkhira', 'lalmonirhat'].map((district) => `Office doict/${district}/kaliganj`),
    );
    expect(nodes.slice(8).map(tell)).toEqual([NAHAR]);
  });

  it('finds the same in either script', async () => {
    const [bangla, english] = [await find('কালীগঞ্জ লালমনিরহাট'), await find('Kaliganj Lalmonirhat')];
    expect(bangla.nodes).toEqual(english.nodes);
  });

  it('finds services by their catalogue entry, without a place those of several offices', async () => {
    const { nodes } = await find('সাইবার নিরাপত্তা');
    expect(nodes.slice(0, 3).map(tell)).toEqual([
      CYBER,
      CYBER_OF_KALIGANJ,
      'Service cyber-security-advice of doict/rajbari/kalukhali',
    ]);
  });

  it('finds nothing where no word is known, and what it can where one is', async () => {
    expect(await find('xyzzy qwfp')).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await find('kaliganj xyzzy')).totalCount).toBeGreaterThan(0);
    expect((await find('kaliganj xyzzy qwfp zzyx')).totalCount).toBe(0);
  });

  it('pages through every result once, in the order of the whole', async () => {
    const whole = await find('lalmonirhat', { first: 100 });
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await find('lalmonirhat', { first: 4, ...(after !== undefined && { after }) });
      paged.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.edges.at(-1)?.cursor).toBe(page.pageInfo.endCursor);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? '';
    }
    expect(paged).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(paged).size).toBe(whole.totalCount);
  });

  it('shows at most 200 results', async () => {
    expect((await find('chittagong', { first: 1 })).totalCount).toBe(200);
  });

  it.each([
    [{ text: '' }, 'text'],
    [{ text: ' !? ' }, 'text'],
    [{ text: 'ক'.repeat(201) }, 'text'],
    [{ text: Array.from({ length: 21 }, (_, i) => `w${i}`).join(' ') }, 'text'],
    [{ text: 'kaliganj', first: 0 }, 'first'],
    [{ text: 'kaliganj', first: 101 }, 'first'],
    [{ text: 'kaliganj', after: 'কালীগঞ্জ' }, 'after'],
  ])('refuses %j', async (variables, argument) => {
    const [error] = (await graph.execute(SEARCH, variables)).errors ?? [];
    if (error === undefined) throw new Error('it was answered');
    expect(formatError(error.toJSON(), error)).toMatchObject({
      message: expect.stringMatching(/\w/),
      extensions: { code: 'BAD_USER_INPUT', messageBn: expect.stringMatching(/[ঀ-৿]/), argument: [argument] },
    });
  });

  it('refuses the cursor of another search', async () => {
    const { pageInfo } = await find('lalmonirhat', { first: 1 });
    const { errors } = await graph.execute(SEARCH, { text: 'rangpur', after: pageInfo.endCursor });
    expect(errors?.[0]?.message).toContain('is not a cursor of this connection');
  });
});

describe('the number of SQL statements', () => {
  /** Those that find, without the one that reads each kind of result. */
  const count = async (text: string, first: number) => {
    const query = 'query ($text: String!, $first: Int) { search(text: $text, first: $first) { nodes { __typename } } }';
    const { value, statements } = await graph.database.statementsOf(() =>
      graph.ask<{ search: { nodes: Array<{ __typename: string }> } }>(query, { text, first }),
    );
    return statements.length - new Set(value.search.nodes.map(({ __typename }) => __typename)).size;
  };

  it('does not grow with the results', async () => {
    for (const text of ['lalmonirhat', 'rangpur']) {
      expect(await count(text, 1)).toBe(4);
      expect(await count(text, 100)).toBe(4);
    }
  });

  it('is eight where the services of a place are sought', async () => {
    expect(await count('kaliganj cyber security', 100)).toBe(8);
  });
});
