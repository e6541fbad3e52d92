import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadData } from '../../src/operations/load-data.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { namelessCharter } from '../support/nameless-charter.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const KALUKHALI_TEXT = readFileSync(
  new URL('../../data/charters/doict-rajbari-kalukhali.txt', import.meta.url),
  'utf8',
);
const KALIGANJ_TEXT = readFileSync(
  new URL('../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url),
  'utf8',
);

const IMPORT = `mutation ($input: CharterInput!, $dryRun: Boolean, $effectiveFrom: Date) {
  importCharter(input: $input, dryRun: $dryRun, effectiveFrom: $effectiveFrom) {
    unchanged charter { id version effectiveFrom effectiveFromBasis office { slug } } reading { services { name } office { slug } }
    errors { code path message messageEn }
  }
}`;

interface Imported {
  unchanged: boolean;
  charter: { id: string; version: number; effectiveFrom: string; effectiveFromBasis: string } | null;
  reading: { services: unknown[]; office: { slug: string } } | null;
  errors: Array<{ code: string; path: string[] }>;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const importText = async (input: { text: string; office?: string }, more: Record<string, unknown> = {}) =>
  (await graph.ask<{ importCharter: Imported }>(IMPORT, { input: { format: 'TEXT', ...input }, ...more }))
    .importCharter;
const dataset = async () =>
  (
    await graph.ask<{ dataset: Record<string, unknown> }>(
      '{ dataset { revision charters services findings updatedAt } }',
    )
  ).dataset;

describe('loading data/', () => {
  it('changes nothing the second time', async () => {
    const before = await dataset();
    expect(await loadData(graph.database.db, { now: '2026-12-02T00:00:00Z' })).toEqual([]);
    expect(await dataset()).toEqual(before);
  });
});

describe('importing a charter', () => {
  it('says that the same bytes are there already, and changes nothing', async () => {
    const before = await dataset();
    const { unchanged, charter, errors } = await importText({ text: KALUKHALI_TEXT });
    expect({ unchanged, errors, version: charter?.version }).toEqual({ unchanged: true, errors: [], version: 1 });
    expect(await dataset()).toEqual(before);
  });

  it('reads but does not store on a dry run', async () => {
    const before = await dataset();
    const text = KALUKHALI_TEXT.replace('তাৎক্ষণিক/কার্যদিবস', 'তাৎক্ষণিক/২ কার্যদিবস');
    const { charter, reading } = await importText({ text }, { dryRun: true });
    expect(charter).toBeNull();
    expect(reading).toMatchObject({ services: { length: 19 }, office: { slug: 'doict/rajbari/kalukhali' } });
    expect(await dataset()).toEqual(before);
  });

  it.each([
    ['no office is named', { text: namelessCharter() }, 'OFFICE_NOT_NAMED', ['input', 'office']],
    [
      'the office is unknown',
      { text: namelessCharter(), office: 'doict/nowhere' },
      'OFFICE_UNKNOWN',
      ['input', 'office'],
    ],
    [
      'the document is another office’s',
      { text: KALIGANJ_TEXT, office: 'doict/dhaka' },
      'BAD_USER_INPUT',
      ['input', 'office'],
    ],
    [
      'there is no table of services',
      { text: 'সিটিজেন চার্টার', office: 'doict/dhaka' },
      'NO_SERVICES_FOUND',
      ['input', 'text'],
    ],
  ])('refuses with a remedy in both languages where %s', async (_what, input, code, path) => {
    const before = await dataset();
    const { errors, charter } = await importText(input);
    expect(charter).toBeNull();
    expect(errors).toEqual([
      { code, path, message: expect.stringMatching(/[ঀ-৿]/), messageEn: expect.stringMatching(/\w.*\./) },
    ]);
    expect(await dataset()).toEqual(before);
  });

  it('refuses a stranger', async () => {
    const { importCharter } = (
      await graph.executeAs({ authorization: 'Bearer guessed-token' }, IMPORT, {
        input: { format: 'TEXT', text: KALUKHALI_TEXT },
      })
    ).data as unknown as { importCharter: Imported };
    expect(importCharter.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('makes a changed charter the next version, keeps the former one and the keys of its services', async () => {
    const renamed = KALUKHALI_TEXT.replaceAll('আইসিটি ডিজিটাল ল্যাব', 'শেখ রাসেল ডিজিটাল ল্যাব').replaceAll(
      'তাৎক্ষণিক/কার্যদিবস',
      'তাৎক্ষণিক/৩ কার্যদিবস',
    );
    const { charter, errors } = await importText({ text: renamed }, { effectiveFrom: '2026-11-25' });
    expect(errors).toEqual([]);
    expect(charter).toMatchObject({ version: 2, effectiveFrom: '2026-11-25', effectiveFromBasis: 'GIVEN' });

    const { office } = await graph.ask<{ office: Versions }>(`{ office(slug: "doict/rajbari/kalukhali") {
      charters { totalCount nodes { version effectiveUntil } }
      before: charter(asOf: "2026-11-24") { version services { key deadline { max } history { charter { version } } } }
      now: charter { version services { key deadline { max } } }
    } }`);
    expect(office.charters).toEqual({
      totalCount: 2,
      nodes: [
        { version: 2, effectiveUntil: null },
        { version: 1, effectiveUntil: '2026-11-25' },
      ],
    });
    expect([office.before.version, office.now.version]).toEqual([1, 2]);
    expect(office.now.services.map(({ key }) => key)).toEqual(office.before.services.map(({ key }) => key));
    expect(new Set(office.now.services.map(({ key }) => key)).size).toBe(19);
    expect(office.before.services.every(({ deadline }) => deadline.max === null)).toBe(true);
    expect(office.now.services.filter(({ deadline }) => deadline.max === 3)).toHaveLength(15);
    expect(office.before.services[0]?.history).toEqual([{ charter: { version: 2 } }, { charter: { version: 1 } }]);
  });

  it('finds a service by its key in the version of a day', async () => {
    const { office } = await graph.ask<{ office: { charter: { services: [{ key: string }] } } }>(
      '{ office(slug: "doict/rajbari/kalukhali") { charter { services { key } } } }',
    );
    const found = await graph.ask(
      `query ($key: String!) {
        now: serviceByKey(key: $key) { charter { version } }
        before: serviceByKey(key: $key, asOf: "2026-11-24") { charter { version } }
        never: serviceByKey(key: $key, asOf: "2020-01-01") { charter { version } }
        unknown: serviceByKey(key: "no such key") { id }
      }`,
      { key: office.charter.services[0].key },
    );
    expect(found).toEqual({
      now: { charter: { version: 2 } },
      before: { charter: { version: 1 } },
      never: null,
      unknown: null,
    });
  });

  it('takes a charter that came late as a former version', async () => {
    const late = KALUKHALI_TEXT.replace('সিটিজেন চার্টার', 'সিটিজেন চার্টার (পুরাতন)');
    await importText({ text: late }, { effectiveFrom: '2024-01-01' });
    const { office } = await graph.ask<{ office: Record<string, unknown> }>(`{ office(slug: "doict/rajbari/kalukhali") {
      charter { version } old: charter(asOf: "2024-06-01") { version effectiveUntil }
    } }`);
    expect(office).toEqual({ charter: { version: 2 }, old: { version: 3, effectiveUntil: '2026-11-22' } });
  });
});

describe('names longer than an index can hold', () => {
  it('are stored whole, and found again by the next version', async () => {
    const long = Array.from({ length: 700 }, (_, i) => `শব্দ${i}`).join(' ');
    const rows = [{ name: `তথ্য ${long}`, deadline: '৩ কার্যদিবস', officer: `${long} কর্মকর্তা` }];
    const office = 'doict/gazipur/kaliganj';
    const { charter } = await importSmallCharter(graph, office, rows, '2026-01-01');
    const later = [{ ...rows[0], name: rows[0]?.name ?? '', deadline: '৪ কার্যদিবস' }];
    await importSmallCharter(graph, office, later, '2026-02-01');
    expect(charter).not.toBeNull();
    const { office: found } = await graph.ask<{
      office: { charter: { services: Array<{ name: string; history: Array<{ deadline: { max: number } }> }> } };
    }>(`{ office(slug: "${office}") { charter { services { name history { deadline { max } } } } } }`);
    expect(found.charter.services).toEqual([
      { name: rows[0]?.name.normalize('NFC'), history: [{ deadline: { max: 4 } }, { deadline: { max: 3 } }] },
    ]);
  });
});

describe('officers', () => {
  it('are one with the same name and the same post, two with a namesake elsewhere', async () => {
    const ofDistrict = (slug: string) =>
      graph.ask<{ office: { posts: [{ holder: { id: string; name: string } }] } }>(
        `{ office(slug: "${slug}") { posts { holder { id name } } } }`,
      );
    const lalmonirhat = await ofDistrict('doict/lalmonirhat');
    await importText(
      { text: namelessCharter(), office: 'doict/lalmonirhat/aditmari' },
      { effectiveFrom: '2026-01-01' },
    );
    expect(await ofDistrict('doict/lalmonirhat')).toEqual(lalmonirhat);

    const namesake = namelessCharter().replaceAll('০২৫৮৭৭১৪০৮৬', '০২৫৮৮৮০০০০০');
    await importText({ text: namesake, office: 'doict/rangpur/gangachara' }, { effectiveFrom: '2026-01-01' });
    const rangpur = await ofDistrict('doict/rangpur');
    expect(rangpur.office.posts[0].holder.name).toBe(lalmonirhat.office.posts[0].holder.name);
    expect(rangpur.office.posts[0].holder.id).not.toBe(lalmonirhat.office.posts[0].holder.id);
  });

  it('of whom charters disagree: the latest wins, with a finding', async () => {
    const text = namelessCharter().replaceAll('আরাবী মোহাম্মদ', 'করিম উদ্দিন');
    await importText({ text, office: 'doict/lalmonirhat/hatibandha' }, { effectiveFrom: '2026-06-01' });
    const found = await graph.ask(`{
      office(slug: "doict/lalmonirhat") { posts { holder { name } } }
      findings(filter: { under: "doict/lalmonirhat/hatibandha", code: "HOLDER_CONFLICT" }) { nodes { cell message line } }
    }`);
    expect(found).toMatchObject({
      office: { posts: [{ holder: { name: 'করিম উদ্দিন' } }] },
      findings: {
        nodes: [
          {
            cell: expect.stringContaining('করিম উদ্দিন'),
            message: expect.stringContaining('আরাবী মোহাম্মদ'),
            line: expect.any(Number),
          },
        ],
      },
    });
  });

  it('named by a version of another time are no conflict with those of today', async () => {
    const office = 'doict/lalmonirhat/hatibandha';
    const text = namelessCharter().replaceAll('আরাবী মোহাম্মদ', 'সালমা বেগম');
    await importText({ text, office }, { effectiveFrom: '2018-01-01' });
    const late = await graph.ask<{ office: { charter: { effectiveFrom: string; findings: Array<{ code: string }> } } }>(
      `{ office(slug: "${office}") { charter(asOf: "2019-01-01") { effectiveFrom findings { code } } } }`,
    );
    expect(late.office.charter.effectiveFrom).toBe('2018-01-01');
    expect(late.office.charter.findings.map(({ code }) => code)).not.toContain('HOLDER_CONFLICT');
  });
});

describe('a failure in the middle of an import', () => {
  it('leaves nothing of it behind', async () => {
    const before = await dataset();
    await graph.database
      .sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''refused''; end'`;
    await graph.database.sql`create trigger refuse before insert on findings execute function refuse()`;
    const text = namelessCharter();
    await expect(
      importText({ text, office: 'doict/dhaka/savar' }, { effectiveFrom: NOW.toString().slice(0, 10) }),
    ).rejects.toThrow();
    await graph.database.sql`drop trigger refuse on findings`;
    expect(await dataset()).toEqual(before);
    const { office } = await graph.ask<{ office: unknown }>(
      '{ office(slug: "doict/dhaka/savar") { charters { totalCount } posts { designation } } }',
    );
    expect(office).toEqual({ charters: { totalCount: 0 }, posts: [{ designation: 'সহকারী প্রোগ্রামার' }] });
  });
});

interface VersionOf {
  version: number;
  services: Array<{ key: string; deadline: { max: number | null }; history?: unknown }>;
}

interface Versions {
  charters: unknown;
  before: VersionOf;
  now: VersionOf;
}
