import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOver } from '../../src/graph/open-graph.ts';
import { enterInto } from '../support/enter-offices.ts';
import { NOW, openTestGraph, SETTINGS, type TestGraph } from '../support/graph.ts';

const IMPORT = `mutation ($input: CharterInput!) {
  importCharter(input: $input) { charter { office { slug } } errors { code message } }
}`;
const SERVICES = `query ($slug: String!) {
  office(slug: $slug) { charter { signedOn vision services {
    category serial name documentsText documentsPlace
    deadline { kind min max unit conditional cases { label max unit } maxWorkingDays }
    fee { kind amountsBdt method }
    responsible { acting officer { name } post { designation office { slug } } contact { phones } }
    superior { officer { name } post { designation office { slug } } }
  } } }
}`;

interface Imported {
  importCharter: { charter: { office: { slug: string } } | null; errors: Array<{ code: string }> };
}
interface Service {
  name: string;
  deadline: object;
  fee: object;
  responsible: {
    acting: boolean;
    officer: { name: string } | null;
    post: { designation: string; office: { slug: string } };
  };
  superior: { post: { designation: string; office: { slug: string } } };
}

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const office = (organisation: string, area: string, name: string, nameEn: string) => ({
  organisation,
  area,
  name,
  nameEn,
});

let graph: TestGraph;
const { addOrganisation, addOffices } = enterInto(() => graph);
const importFile = async (name: string, input: { office?: string } = {}) =>
  (await graph.ask<Imported>(IMPORT, { input: { format: 'AUTO', text: fixture(name), ...input } })).importCharter;
const servicesOf = async (slug: string) =>
  (
    await graph.ask<{ office: { charter: { signedOn: string; vision: string; services: Service[] } } }>(SERVICES, {
      slug,
    })
  ).office.charter;

beforeAll(async () => {
  graph = await openTestGraph();
  // What names an organisation that is not entered yet is kept for no later question.
  await graph.ask(`query ($input: CharterInput!) { readCharter(input: $input) { office { slug } } }`, {
    input: { format: 'AUTO', text: fixture('fisheries-kaliganj.txt') },
  });
  await addOrganisation({ slug: 'dof', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' });
  await addOffices({
    organisations: [{ slug: 'dss', name: 'সমাজসেবা অধিদপ্তর', nameEn: 'Department of Social Services' }],
    offices: [
      office(
        'dof',
        'lalmonirhat/kaliganj',
        'উপজেলা মৎস্য কর্মকর্তার কার্যালয়, কালীগঞ্জ, লালমনিরহাট',
        'Upazila Fisheries Office, Kaliganj',
      ),
      office(
        'dof',
        'lalmonirhat/hatibandha',
        'উপজেলা মৎস্য কর্মকর্তার কার্যালয়, হাতীবান্ধা, লালমনিরহাট',
        'Upazila Fisheries Office, Hatibandha',
      ),
      office('dof', 'lalmonirhat', 'জেলা মৎস্য কর্মকর্তার কার্যালয়, লালমনিরহাট', 'District Fisheries Office, Lalmonirhat'),
      office('dss', 'rajbari', 'জেলা সমাজসেবা কার্যালয়, রাজবাড়ী', 'District Social Services Office, Rajbari'),
      office(
        'dss',
        'rajbari/kalukhali',
        'উপজেলা সমাজসেবা কার্যালয়, কালুখালী, রাজবাড়ী',
        'Upazila Social Services Office, Kalukhali',
      ),
    ],
  });
});
afterAll(() => graph.close());

describe('the charter of a department entered by hand', () => {
  it('is filed by what its head names, at once and on every server', async () => {
    const imported = await importFile('fisheries-kaliganj.txt');
    expect(imported).toEqual({ charter: { office: { slug: 'dof/lalmonirhat/kaliganj' } }, errors: [] });
    // The host's first label is no organisation's slug; the name tells.
    expect((await importFile('fisheries-hatibandha.txt')).charter?.office.slug).toBe('dof/lalmonirhat/hatibandha');
    expect((await importFile('social-services-kalukhali.html')).charter?.office.slug).toBe('dss/rajbari/kalukhali');
    expect((await importFile('fisheries-kaliganj.txt', { office: 'doict/lalmonirhat/kaliganj' })).errors).toMatchObject(
      [{ code: 'BAD_USER_INPUT' }],
    );
  });

  it('gives every service of a field column order with its deadline, fee and officers', async () => {
    const { signedOn, vision, services } = await servicesOf('dof/lalmonirhat/kaliganj');
    expect({ signedOn, vision }).toEqual({ signedOn: '2026-01-15', vision: 'নিরাপদ মাছ সবার নাগালে।' });
    const none = { min: null, max: null, unit: null, cases: [], conditional: false };
    const working = (max: number) => ({ ...none, kind: 'FIXED', max, unit: 'WORKING_DAY' });
    expect(services.map(({ name, deadline, fee }) => [name, deadline, fee])).toMatchObject([
      ['পুকুরে মাছ চাষের পরামর্শ প্রদান', { ...none, kind: 'IMMEDIATE', maxWorkingDays: 0 }, { kind: 'FREE', amountsBdt: [] }],
      ['মাছের রোগ নির্ণয় ও প্রতিকারের ব্যবস্থাপত্র', { ...working(2), maxWorkingDays: 2 }, { kind: 'FREE' }],
      [
        'মৎস্য খাদ্য বিক্রেতার লাইসেন্স প্রদান ও নবায়ন',
        {
          kind: 'CONDITIONAL',
          max: null,
          cases: [
            { label: 'নতুন', max: 15, unit: 'WORKING_DAY' },
            { label: 'নবায়ন', max: 7, unit: 'WORKING_DAY' },
          ],
        },
        { kind: 'VARIES', amountsBdt: [500, 300], method: 'CHALAN' },
      ],
      ['প্রদর্শনী খামার স্থাপন', { kind: 'FIXED', max: 30, unit: 'DAY', conditional: true }, { kind: 'FREE' }],
      ['জেলেদের পরিচয়পত্র প্রদান', { ...none, kind: 'FIXED', max: 1, unit: 'MONTH' }, { kind: 'FREE' }],
      ['মৎস্যচাষি প্রশিক্ষণ', { kind: 'AS_DIRECTED', max: null }, { kind: 'FREE' }],
      ['মাছের পোনার গুণগত মান পরীক্ষা', { ...none, kind: 'UNSPECIFIED' }, { kind: 'AMOUNT', amountsBdt: [100] }],
      ['খাস জলাশয় ইজারার কারিগরি মতামত প্রদান', working(5), { kind: 'FREE' }],
      ['পোনা অবমুক্তকরণ কার্যক্রমে সহায়তা', { kind: 'AS_DIRECTED' }, { kind: 'FREE' }],
    ]);
    expect(services[2]).toMatchObject({
      documentsText: '১। নির্ধারিত ফরমে আবেদন ২। ট্রেড লাইসেন্সের অনুলিপি ৩। জাতীয় পরিচয়পত্রের অনুলিপি',
      documentsPlace: 'মৎস্য অধিদপ্তরের ওয়েবসাইট',
    });
  });

  it('puts a superior at the office whose tier the cell names, not below it', async () => {
    const { services } = await servicesOf('dof/lalmonirhat/kaliganj');
    const own = { designation: 'উপজেলা মৎস্য কর্মকর্তা', office: { slug: 'dof/lalmonirhat/kaliganj' } };
    const district = { designation: 'জেলা মৎস্য কর্মকর্তা', office: { slug: 'dof/lalmonirhat' } };
    expect(services[0]).toMatchObject({ responsible: { officer: null, post: own }, superior: { post: district } });
    expect(services[1]).toMatchObject({
      responsible: { officer: { name: 'মোঃ আলতাফ হোসেন' }, acting: false, post: { designation: 'সহকারী মৎস্য কর্মকর্তা' } },
      superior: { post: own },
    });
    const social = await servicesOf('dss/rajbari/kalukhali');
    expect(
      social.services.map(({ responsible, superior }) => [
        responsible.acting,
        responsible.post.office.slug,
        superior.post.office.slug,
      ]),
    ).toEqual([
      ...Array(4).fill([true, 'dss/rajbari/kalukhali', 'dss/rajbari']),
      [false, 'dss/rajbari/kalukhali', 'dss/rajbari/kalukhali'],
    ]);
    const { organisation } = await graph.ask<{ organisation: object }>(
      '{ organisation(slug: "dof") { root { slug posts { designation } children { nodes { slug posts { designation } } } } } }',
    );
    expect(organisation).toEqual({
      root: {
        slug: 'dof',
        posts: [],
        children: { nodes: [{ slug: 'dof/lalmonirhat', posts: [{ designation: 'জেলা মৎস্য কর্মকর্তা' }] }] },
      },
    });
  });

  it('leads from the counter over the complaint table to head office, whose post nobody has named', async () => {
    const { office: found } = await graph.ask<{ office: { charter: { services: Array<{ escalation: object }> } } }>(
      `{ office(slug: "dof/lalmonirhat/kaliganj") { charter { services { escalation { complete steps { role basis office { slug } post { designation } allows { max unit } } } } } } }`,
    );
    const district = { office: { slug: 'dof/lalmonirhat' }, post: { designation: 'জেলা মৎস্য কর্মকর্তা' } };
    expect(found.charter.services[0]?.escalation).toEqual({
      complete: false,
      steps: [
        {
          role: 'RESPONSIBLE',
          basis: 'CHARTER',
          office: { slug: 'dof/lalmonirhat/kaliganj' },
          post: { designation: 'উপজেলা মৎস্য কর্মকর্তা' },
          allows: { max: null, unit: null },
        },
        { role: 'SUPERIOR', basis: 'CHARTER', ...district, allows: null },
        { role: 'GRIEVANCE_OFFICER', basis: 'CHARTER', ...district, allows: { max: 30, unit: 'WORKING_DAY' } },
        {
          role: 'APPEAL_OFFICER',
          basis: 'CHARTER',
          office: null,
          post: null,
          allows: { max: 20, unit: 'WORKING_DAY' },
        },
        { role: 'SUPERIOR', basis: 'HIERARCHY', office: { slug: 'dof' }, post: null, allows: null },
        {
          role: 'CABINET_CELL',
          basis: 'GRIEVANCE_PROCEDURE',
          office: null,
          post: null,
          allows: { max: 60, unit: 'WORKING_DAY' },
        },
      ],
    });
  });

  it('is compared with the other offices of its department only', async () => {
    const { compareOffices } = await graph.ask<{
      compareOffices: { rows: Array<{ verdict: string; cells: Array<{ service: { name: string } | null }> }> };
    }>(
      '{ compareOffices(offices: ["dof/lalmonirhat/kaliganj", "dof/lalmonirhat/hatibandha"]) { rows { verdict cells { service { name } } } } }',
    );
    const shared = compareOffices.rows.filter(({ verdict }) => verdict !== 'NOT_SHARED');
    expect(shared.map(({ cells, verdict }) => [cells[0]?.service?.name, verdict])).toEqual([
      ['পুকুরে মাছ চাষের পরামর্শ প্রদান', 'DIFFERENT'],
      ['মাছের রোগ নির্ণয় ও প্রতিকারের ব্যবস্থাপত্র', 'DIFFERENT'],
      ['মৎস্য খাদ্য বিক্রেতার লাইসেন্স প্রদান ও নবায়ন', 'NOT_COMPARABLE'],
      ['জেলেদের পরিচয়পত্র প্রদান', 'SAME'],
      ['মাছের পোনার গুণগত মান পরীক্ষা', 'NOT_STATED'],
    ]);
  });

  it('counts in the coverage of its area and organisation', async () => {
    const coverage =
      '{ offices withCharter services deadlinesStated deadlinesMissing superiorsStated oldestCharterSignedOn }';
    const { area } = await graph.ask<{ area: object }>(
      `{ area(slug: "lalmonirhat") { dof: coverage(organisation: "dof") ${coverage} doict: coverage(organisation: "doict") ${coverage} all: coverage { offices withCharter } } }`,
    );
    expect(area).toMatchObject({
      dof: {
        offices: 3,
        withCharter: 2,
        services: 14,
        deadlinesMissing: 1,
        superiorsStated: 14,
        oldestCharterSignedOn: '2026-01-15',
      },
      doict: { offices: 6, withCharter: 1, services: 23 },
      all: { offices: 9, withCharter: 3 },
    });
  });

  it('is found by the names that were entered', async () => {
    const { search } = await graph.ask<{ search: { nodes: Array<{ slug: string }> } }>(
      '{ search(text: "fisheries kaligonj", first: 1) { nodes { ... on Office { slug } } } }',
    );
    expect(search.nodes).toEqual([{ slug: 'dof/lalmonirhat/kaliganj' }]);
  });

  it('is known to another server on the same database that has read documents before', async () => {
    const other = graphOver(graph.database, SETTINGS, () => NOW);
    const before = await other.createContext('LOCAL_OWNER').gazetteer();
    expect(await other.createContext('LOCAL_OWNER').gazetteer()).toBe(before);
    await addOrganisation({ slug: 'jute', name: 'পাট অধিদপ্তর', nameEn: 'Department of Jute' });
    const after = await other.createContext('LOCAL_OWNER').gazetteer();
    expect([before, after].map(({ organisationSlugs }) => organisationSlugs.has('jute'))).toEqual([false, true]);
  });
});
