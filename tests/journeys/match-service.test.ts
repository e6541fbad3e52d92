import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCharter } from '../../src/operations/import-charter.ts';
import { loadData } from '../../src/operations/load-data.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { saveCatalogueServices } from '../../src/storage/catalogue/catalogue.write.ts';
import { saveOrganisation } from '../../src/storage/organisation/organisation.write.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const [SAVAR, DHAMRAI, DOHAR] = ['doict/dhaka/savar', 'doict/dhaka/dhamrai', 'doict/dhaka/dohar'];

/** Means an entry in other words; means none, though one looks like it; the same in other words. */
const REWORDED = 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর বিষয়ক তথ্য';
const INSPECTION = 'ইউনিয়ন ডিজিটাল সেন্টারসমূহ পরিদর্শন';
const SAME_INSPECTION = 'ইউডিসি পরিদর্শন করা';

const deadline = '২ কার্যদিবস';

interface Shown {
  id: string;
  key: string;
  name: string;
  catalogueService: { slug: string; name: string };
  matchCandidates: Array<{ score: number; catalogueService: { slug: string } }>;
  history: Array<{ catalogueService: { slug: string } }>;
}

const FIELDS =
  'id key name catalogueService { slug name } matchCandidates { score catalogueService { slug } } history { catalogueService { slug } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const servicesOf = async (office: string) => {
  const found = await graph.ask<{ office: { charter: { services: Shown[] } } }>(
    `query ($slug: String!) { office(slug: $slug) { charter { services { ${FIELDS} } } } }`,
    { slug: office },
  );
  return found.office.charter.services;
};

const serviceOf = async (office: string, name: string): Promise<Shown> => {
  const found = (await servicesOf(office)).find((service) => service.name === name);
  if (found === undefined) throw new Error(`${office} offers no ${name}`);
  return found;
};

const MATCH = `mutation ($service: ID!, $entry: String!) { matchService(service: $service, catalogueService: $entry) {
  service { ${FIELDS} } errors { code path message messageEn }
} }`;

interface Matched {
  service: Shown | null;
  errors: Array<{ code: string; path: string[] }>;
}

const match = async (service: string, entry: string) =>
  (await graph.ask<{ matchService: Matched }>(MATCH, { service, entry })).matchService;

const pendingNames = async (pending = true) => {
  const { services } = await graph.ask<{ services: { nodes: Array<{ name: string; office: { slug: string } }> } }>(
    `{ services(filter: { under: "dhaka", matchPending: ${pending} }, first: 100) { nodes { name office { slug } } } }`,
  );
  return services.nodes.map(({ name, office }) => [office.slug, name]);
};

describe('importing a charter', () => {
  it('finds the entry of a reworded name; what looks like one and is not waits for review', async () => {
    await importSmallCharter(graph, SAVAR, [
      { name: REWORDED, deadline },
      { name: INSPECTION, deadline },
    ]);
    const reworded = await serviceOf(SAVAR, REWORDED);
    expect(reworded.catalogueService.slug).toBe('ict-department-information');
    expect(reworded.matchCandidates).toEqual([]);

    const inspection = await serviceOf(SAVAR, INSPECTION);
    expect(inspection.catalogueService).toEqual({ slug: expect.stringMatching(/^uncatalogued-/), name: INSPECTION });
    expect(inspection.matchCandidates).toEqual([
      { score: expect.any(Number), catalogueService: { slug: 'union-digital-centre-support' } },
    ]);
    expect(inspection.matchCandidates[0]?.score).toBeLessThan(0.85);
    expect(await pendingNames()).toEqual([[SAVAR, INSPECTION]]);
    expect(await pendingNames(false)).toEqual([[SAVAR, REWORDED]]);
  });

  it('gives two offices one entry for what the catalogue does not have, however they word it', async () => {
    await importSmallCharter(graph, DHAMRAI, [{ name: SAME_INSPECTION, deadline }]);
    const [there, here] = [await serviceOf(SAVAR, INSPECTION), await serviceOf(DHAMRAI, SAME_INSPECTION)];
    expect(here.catalogueService).toEqual(there.catalogueService);
    expect(here.key).not.toBe(there.key);
  });

  it('keeps the key and entry of a service that is reworded', async () => {
    const before = await serviceOf(SAVAR, INSPECTION);
    await importSmallCharter(graph, SAVAR, [{ name: SAME_INSPECTION, deadline }], '2026-02-01');
    const after = await serviceOf(SAVAR, SAME_INSPECTION);
    expect(after.key).toBe(before.key);
    expect(after.catalogueService).toEqual(before.catalogueService);
    expect(after.history).toHaveLength(2);
  });

  it('does not give the key of a service to another one in its place', async () => {
    await importSmallCharter(graph, DOHAR, [{ name: 'ফ্রিল্যান্সার আইডি কার্ড প্রদান', deadline }]);
    await importSmallCharter(graph, DOHAR, [{ name: 'ফ্রিল্যান্সার আইডি কার্ড নবায়ন', deadline }], '2026-02-01');
    const { office } = await graph.ask<{ office: { charters: { nodes: Array<{ services: Shown[] }> } } }>(
      `{ office(slug: "${DOHAR}") { charters { nodes { services { key catalogueService { slug } } } } } }`,
    );
    const [renewal, issue] = office.charters.nodes.map(({ services }) => services[0]);
    expect(renewal?.key).not.toBe(issue?.key);
    expect(renewal?.catalogueService).not.toEqual(issue?.catalogueService);
  });

  it('finds the entry of a service whose document has no sections', async () => {
    const text =
      'সেবার তালিকা\n\nক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা\n1\tইউডিসিগুলোকে সহায়তা\t3 কার্যদিবস\n2\tকারিগরি সহায়তা\t3 কার্যদিবস\n';
    const source = { bytes: Buffer.from(text), format: 'AUTO', officeSlug: 'doict/dhaka/keraniganj' } as const;
    const run = { effectiveFrom: '2026-01-01', uri: null, today: '2026-01-01', now: NOW.toString(), dryRun: false };
    await importCharter(graph.database.db, { ...source, ...run }, await loadGazetteer(graph.database.db));
    const found = await servicesOf('doict/dhaka/keraniganj');
    expect(found.map(({ catalogueService }) => catalogueService.slug)).toEqual([
      'union-digital-centre-support',
      expect.stringMatching(/^uncatalogued-/),
    ]);
  });
});

describe('matchService', () => {
  const dataset = async () =>
    (
      await graph.ask<{ dataset: { revision: string; catalogueServices: number } }>(
        '{ dataset { revision catalogueServices } }',
      )
    ).dataset;

  it('decides for every version of the one service, and for those still to come', async () => {
    const { id, key, catalogueService } = await serviceOf(SAVAR, SAME_INSPECTION);
    const before = await dataset();
    const { service, errors } = await match(id, 'union-digital-centre-support');
    expect(errors).toEqual([]);
    const entry = { catalogueService: { slug: 'union-digital-centre-support' } };
    expect(service).toMatchObject({ id, key, ...entry, matchCandidates: [], history: [entry, entry] });
    expect((await dataset()).revision).not.toBe(before.revision);

    await importSmallCharter(graph, SAVAR, [{ name: INSPECTION, deadline: '৫ কার্যদিবস' }], '2026-03-01');
    expect(await serviceOf(SAVAR, INSPECTION)).toMatchObject({ key, ...entry, history: [entry, entry, entry] });

    const elsewhere = await serviceOf(DHAMRAI, SAME_INSPECTION);
    expect(elsewhere.catalogueService).toEqual(catalogueService);
    expect((await dataset()).catalogueServices).toBe(before.catalogueServices);
  });

  it('confirms a service as an entry of its own', async () => {
    const { id, catalogueService } = await serviceOf(DHAMRAI, SAME_INSPECTION);
    const { service, errors } = await match(id, catalogueService.slug);
    expect(errors).toEqual([]);
    expect(service).toMatchObject({ catalogueService, matchCandidates: [] });
    expect(await pendingNames()).not.toContainEqual([DHAMRAI, SAME_INSPECTION]);

    await importSmallCharter(graph, 'doict/dhaka/nawabganj', [{ name: INSPECTION, deadline }]);
    expect((await serviceOf('doict/dhaka/nawabganj', INSPECTION)).catalogueService).toEqual(catalogueService);
  });

  it('deletes an entry that waited for review when no service is left of it', async () => {
    const [renewal] = await servicesOf(DOHAR);
    const before = await dataset();
    await match(renewal?.id ?? '', 'field-ict-advice');
    expect((await dataset()).catalogueServices).toBe(before.catalogueServices - 1);
    const slug = renewal?.catalogueService.slug;
    expect(await graph.ask('query ($slug: String!) { catalogueService(slug: $slug) { id } }', { slug })).toEqual({
      catalogueService: null,
    });
  });

  it('changes its mind, also within one request', async () => {
    const { id } = await serviceOf(SAVAR, INSPECTION);
    const decide = (slug: string) =>
      `matchService(service: "${id}", catalogueService: "${slug}") { service { history { catalogueService { slug reviewed } } } }`;
    const decided = await graph.ask<Record<'first' | 'second', { service: Pick<Shown, 'history'> }>>(
      `mutation { first: ${decide('union-digital-centre-support')} second: ${decide('field-ict-advice')} }`,
    );
    const entry = { catalogueService: { slug: 'field-ict-advice', reviewed: true } };
    expect(decided.second.service.history).toEqual([entry, entry, entry]);
    expect((await serviceOf(SAVAR, INSPECTION)).catalogueService.slug).toBe('field-ict-advice');
  });

  it('refuses what it does not know, an entry of another organisation, and a stranger', async () => {
    const { id } = await serviceOf(SAVAR, INSPECTION);
    const fisheries = { slug: 'fisheries', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' };
    const { id: organisationId } = await saveOrganisation(graph.database.db, fisheries);
    const entry = { slug: 'pond-visit', name: INSPECTION, nameEn: null, category: 'CITIZEN' } as const;
    await saveCatalogueServices(graph.database.db, [{ ...entry, aliases: [], organisationId }]);
    const before = await dataset();

    const inBoth = { message: expect.stringMatching(/[ঀ-৿]/), messageEn: expect.stringMatching(/\w.*\./) };
    const refused = (code: string, path: string) => ({ service: null, errors: [{ code, path: [path], ...inBoth }] });
    expect(await match('nonsense', 'field-ict-advice')).toEqual(refused('NOT_FOUND', 'service'));
    expect(await match(id, 'no-such-entry')).toEqual(refused('NOT_FOUND', 'catalogueService'));
    expect(await match(id, 'pond-visit')).toEqual(refused('BAD_USER_INPUT', 'catalogueService'));
    const { data } = await graph.executeAs({ authorization: null }, MATCH, { service: id, entry: 'field-ict-advice' });
    expect(data?.matchService).toMatchObject(refused('FORBIDDEN', 'authorization'));
    expect(await dataset()).toEqual(before);
  });
});

describe('a database of a version without matching', () => {
  it('gets the names and what was reviewed at the next start', async () => {
    const { sql, db } = graph.database;
    const stored = () => sql`select name, name_key from catalogue_names order by name`;
    const reviewed = () =>
      sql`select slug from catalogue_services where reviewed and slug not like 'uncatalogued-%' order by slug`;
    const before = { names: await stored(), reviewed: await reviewed() };
    await sql`delete from catalogue_names`;
    await sql`update catalogue_services set reviewed = false where organisation_id = (select id from organisations where slug = 'doict') and slug not like 'uncatalogued-%'`;
    await sql`delete from loaded_files where name = 'catalogue name keys'`;
    await sql`update loaded_files set sha256 = 'as that version had it' where name like 'catalogue/%'`;
    expect(await loadData(db, { now: '2026-12-02T00:00:00Z' })).toEqual(['catalogue/doict.json']);
    expect({ names: await stored(), reviewed: await reviewed() }).toEqual(before);
  });
});

describe('the number of SQL statements', () => {
  it('does not grow with the services that wait for review', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `নতুন ধরনের ${i + 1}টি ডিজিটাল সেন্টার সহায়তা`);
    await importSmallCharter(
      graph,
      'doict/gazipur/kapasia',
      names.map((name) => ({ name, deadline })),
    );
    const statements = async (first: number) => {
      const query = `{ services(filter: { under: "gazipur", matchPending: true }, first: ${first}) {
        nodes { catalogueService { slug } matchCandidates { score catalogueService { slug organisation { slug } } } } } }`;
      const { value, statements: sent } = await graph.database.statementsOf(() =>
        graph.ask<{ services: { nodes: Shown[] } }>(query),
      );
      expect(value.services.nodes).toHaveLength(first);
      expect(value.services.nodes.every(({ matchCandidates }) => matchCandidates.length > 0)).toBe(true);
      return sent.length;
    };
    expect(await statements(30)).toBe(await statements(2));
  });
});
