import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALUKHALI = 'doict/rajbari/kalukhali';
const OFFICES = ['doict/lalmonirhat/kaliganj', KALUKHALI];
const version = (name: string): string =>
  readFileSync(new URL(`fixtures/kalukhali-versions/${name}.txt`, import.meta.url), 'utf8');

interface Changes {
  charter: { version: number; changes: Array<Change> };
}
interface FirstVersion {
  version: number;
  effectiveUntil: string | null;
  services: Array<{ deadline: { max: number | null } }>;
}
interface Change {
  kind: string;
  regression: boolean;
  explanation: string;
  explanationEn: string;
  before: { key: string; name: string } | null;
  after: { key: string; name: string; charter: { version: number } } | null;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const importText = async (text: string) => {
  const { importCharter } = await graph.ask<{ importCharter: { charter: unknown; errors: unknown[] } }>(
    `mutation ($text: String!) { importCharter(input: { format: TEXT, text: $text }) {
      charter { version effectiveFrom effectiveFromBasis effectiveUntil } errors { messageEn } } }`,
    { text },
  );
  expect(importCharter.errors).toEqual([]);
  return importCharter.charter;
};
const summary = async (asOf?: string) => {
  const { compareOffices } = await graph.ask<{ compareOffices: { summary: unknown } }>(
    `query ($offices: [String!]!, $asOf: Date) { compareOffices(offices: $offices, asOf: $asOf) {
      summary { shared same different notStated notComparable notShared } } }`,
    { offices: OFFICES, asOf },
  );
  return compareOffices.summary;
};
const changes = async (since?: number) => {
  const { office } = await graph.ask<{ office: Changes }>(
    `query ($slug: String!, $since: Int) { office(slug: $slug) { charter { version changes(since: $since) {
      kind regression explanation explanationEn before { key name } after { key name charter { version } } } } } }`,
    { slug: KALUKHALI, since },
  );
  return office.charter;
};
const keys = async (asOf: string) => {
  const { office } = await graph.ask<{ office: { charter: { services: Array<{ key: string }> } } }>(
    `query ($slug: String!, $asOf: Date) { office(slug: $slug) { charter(asOf: $asOf) { services { key } } } }`,
    { slug: KALUKHALI, asOf },
  );
  return office.charter.services.map((service) => service.key);
};

const UNSTATED = { shared: 18, same: 2, different: 0, notStated: 16, notComparable: 0, notShared: 6 };
const STATED = { shared: 18, same: 13, different: 5, notStated: 0, notComparable: 0, notShared: 6 };

describe('before a second version of Kalukhali’s charter', () => {
  it('16 rows are not stated and the first version has no changes', async () => {
    expect(await summary()).toEqual(UNSTATED);
    expect(await changes()).toEqual({ version: 1, changes: [] });
  });
});

describe('after a version with the numbers filled in', () => {
  let former: string[];
  beforeAll(async () => {
    former = await keys('2026-11-22');
    expect(await importText(version('made-up-version-2'))).toEqual({
      version: 2,
      effectiveFrom: '2026-11-25',
      effectiveFromBasis: 'SIGNED',
      effectiveUntil: null,
    });
  });

  it('the 16 rows are the same or different, and before its day nothing has changed', async () => {
    expect(await summary()).toEqual(STATED);
    expect(await summary('2026-11-25')).toEqual(STATED);
    expect(await summary('2026-11-24')).toEqual(UNSTATED);
  });

  it('17 deadlines are clearer, none is a loss, and every service keeps its key', async () => {
    const { version: number, changes: found } = await changes();
    expect(number).toBe(2);
    expect(found.map(({ kind, regression }) => [kind, regression])).toEqual(
      Array.from({ length: 17 }, () => ['DEADLINE_CLEARER', false]),
    );
    expect(found.every(({ before, after }) => before?.key === after?.key)).toBe(true);
    expect(await keys('2026-12-01')).toEqual(former);
    expect(found[0]).toMatchObject({
      explanation:
        'প্রতিশ্রুত সময় আগের চেয়ে স্পষ্ট। আগে: সময় উল্লেখ নেই (“তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”); এখন: সর্বোচ্চ ২ কার্যদিবস (“তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”)।',
      explanationEn:
        'The promised time is clearer. Before: no time stated (“তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”); now: at most 2 working days (“তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”).',
    });
  });

  it('the first version is still there to read', async () => {
    const { office } = await graph.ask<{ office: { charters: { nodes: FirstVersion[] } } }>(
      `{ office(slug: "${KALUKHALI}") { charters { nodes { version effectiveUntil services { deadline { max } } } } } }`,
    );
    const first = office.charters.nodes.find((charter) => charter.version === 1);
    expect(first?.effectiveUntil).toBe('2026-11-25');
    expect(first?.services.filter(({ deadline }) => deadline.max === null)).toHaveLength(19);
  });
});

describe('after a version that is worse', () => {
  beforeAll(async () => {
    await importText(version('made-up-version-3-worse'));
  });

  it('what a citizen loses is a regression, in the order of the document', async () => {
    const { changes: found } = await changes();
    expect(
      found.map(({ kind, regression, before, after }) => [kind, regression, before !== null, after !== null]),
    ).toEqual([
      ['DEADLINE_LONGER', true, true, true],
      ['DEADLINE_VAGUER', true, true, true],
      ['FEE_HIGHER', true, true, true],
      ['DOCUMENTS_CHANGED', true, true, true],
      ['REMOVED', true, true, false],
      ['OFFICER_CHANGED', true, true, true],
      ['DEADLINE_SHORTER', false, true, true],
    ]);
    expect(found[2]?.explanationEn).toBe('The fee is higher. Before: “বিনামূল্যে”; now: “৫০ টাকা”.');
  });

  it('can be set against any version of the office', async () => {
    const against = await changes(1);
    expect(Map.groupBy(against.changes, ({ kind }) => kind).get('DEADLINE_CLEARER')).toHaveLength(15);
    expect((await changes(3)).changes).toEqual([]);
  });

  it('says which argument is at fault where the office has no such version', async () => {
    const { errors } = await graph.execute(
      `{ office(slug: "${KALUKHALI}") { charter { changes(since: 9) { kind } } } }`,
    );
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: ['since'],
      message: expect.stringContaining('no version 9'),
      messageBn: expect.stringContaining('৯ নম্বর সংস্করণ নেই'),
    });
  });
});
