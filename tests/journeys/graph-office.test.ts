import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';

const fileOf = (name: string) => readFileSync(new URL(`../../data/charters/${name}.txt`, import.meta.url));
const KALIGANJ = { slug: 'doict/lalmonirhat/kaliganj', file: fileOf('doict-lalmonirhat-kaliganj') };
const KALUKHALI = { slug: 'doict/rajbari/kalukhali', file: fileOf('doict-rajbari-kalukhali') };

const CONTACT = 'contact { phones emails urls text }';
const POST = `id designation designationEn acting ${CONTACT} office { slug } reportsTo { designation office { slug } }
  holder { id name nameEn posts { id } }`;
const OFFICE = `query ($slug: String!) { office(slug: $slug) {
  slug name nameEn level website synthetic organisation { slug name nameEn website root { slug } }
  area { slug name nameEn level bbsCode portalHost latitude longitude parent { slug } children { slug } }
  posts { ${POST} }
  charter {
    id version signedOn signedBy effectiveFrom effectiveFromBasis effectiveUntil synthetic vision mission expectations
    office { slug } grievanceSteps { ordinal } citizens: services(category: CITIZEN) { serial }
    provenance { uri format sha256 parserVersion importedAt text }
    findings { id severity } errors: findings(severity: ERROR) { id severity }
  }
} }`;

let graph: TestGraph;
let kaliganj: Office;
let kalukhali: Office;
beforeAll(async () => {
  graph = await openTestGraph();
  kaliganj = (await graph.ask<{ office: Office }>(OFFICE, KALIGANJ)).office;
  kalukhali = (await graph.ask<{ office: Office }>(OFFICE, KALUKHALI)).office;
});
afterAll(() => graph.close());

const nfc = (text: string) => text.normalize('NFC');

describe('an office', () => {
  it('has its own words, its area and its organisation', () => {
    const { posts: _posts, charter: _charter, ...office } = kaliganj;
    expect(office).toEqual({
      slug: KALIGANJ.slug,
      name: 'উপজেলা কার্যালয়, কালীগঞ্জ, লালমনিরহাট'.normalize('NFC'),
      nameEn: 'Upazila Office, Kaliganj, Lalmonirhat',
      level: 'UPAZILA',
      website: null,
      synthetic: false,
      organisation: {
        slug: 'doict',
        name: nfc('তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর'),
        nameEn: 'Department of Information and Communication Technology',
        website: 'https://doict.gov.bd',
        root: { slug: 'doict' },
      },
      area: {
        slug: 'lalmonirhat/kaliganj',
        name: 'কালীগঞ্জ',
        nameEn: 'Kaliganj',
        level: 'UPAZILA',
        bbsCode: '555239',
        portalHost: 'kaliganj.lalmonirhat.gov.bd',
        latitude: expect.closeTo(26, 0),
        longitude: expect.closeTo(89, 0),
        parent: { slug: 'lalmonirhat' },
        children: [],
      },
    });
  });

  it('has posts with holder, contact and the post above', () => {
    expect(kaliganj.posts).toEqual([
      {
        id: expect.any(String),
        designation: nfc('সহকারী প্রোগ্রামার'),
        designationEn: 'Assistant Programmer',
        acting: false,
        contact: {
          phones: ['+8801717591287'],
          emails: ['ict.kaliganj@gmail.com'],
          urls: ['doict.kaliganj.lalmonirhat.gov.bd'],
          text: expect.stringContaining('01717591287'),
        },
        office: { slug: KALIGANJ.slug },
        reportsTo: { designation: nfc('প্রোগ্রামার'), office: { slug: 'doict/lalmonirhat' } },
        holder: {
          id: expect.any(String),
          name: nfc('নাজনীন নাহার'),
          nameEn: null,
          posts: kaliganj.posts.map(({ id }) => ({ id })),
        },
      },
    ]);
    expect(kalukhali.posts).toMatchObject([
      {
        holder: { name: nfc('মোঃ মিলন হোসেন') },
        contact: { phones: ['+8801857270798'], emails: ['ap.kalukhali@doict.gov.bd'], urls: [] },
        reportsTo: { office: { slug: 'doict/rajbari' } },
      },
    ]);
  });

  it('leaves holder, acting and contact out of a post that no charter names', async () => {
    const { office } = await graph.ask<{ office: { posts: unknown } }>(
      `{ office(slug: "doict/rajbari") { posts { designation holder { name } acting ${CONTACT} } } }`,
    );
    expect(office.posts).toEqual([{ designation: nfc('প্রোগ্রামার'), holder: null, acting: null, contact: null }]);
  });
});

describe('a charter', () => {
  it('of Kaliganj says what the document says', () => {
    const { findings: _findings, errors: _errors, provenance: _p, ...charter } = kaliganj.charter;
    expect(charter).toEqual({
      id: expect.any(String),
      version: 1,
      signedOn: '2025-09-01',
      signedBy: nfc('নাজনীন নাহার'),
      effectiveFrom: '2025-09-01',
      effectiveFromBasis: 'SIGNED',
      effectiveUntil: null,
      synthetic: false,
      vision: nfc('জ্ঞানভিত্তিক অর্থনীতি, সুশাসন প্রতিষ্ঠায় তথ্য প্রযুক্তির ব্যবহার।'),
      mission: expect.stringMatching(/^তথ্য প্রযুক্তি খাতের .* সুশাসন প্রতিষ্ঠা।$/u),
      expectations: [],
      office: { slug: KALIGANJ.slug },
      grievanceSteps: [],
      citizens: ['১', '২', '৩', '৪', '৫', '৬'].map((serial) => ({ serial })),
    });
  });

  it('of Kalukhali has no date and takes effect on the day it was first seen', () => {
    expect(kalukhali.charter).toMatchObject({
      signedOn: null,
      signedBy: null,
      effectiveFrom: '2026-11-22',
      effectiveFromBasis: 'FIRST_SEEN',
      effectiveUntil: null,
      vision: expect.stringContaining('দোরগোড়ায়'.normalize('NFC')),
      mission: expect.stringContaining('ই-সরকার'),
    });
  });

  it.each([
    ['doict-lalmonirhat-kaliganj', () => kaliganj, KALIGANJ.file],
    ['doict-rajbari-kalukhali', () => kalukhali, KALUKHALI.file],
  ])('%s keeps the document as it was published', (name, office, file) => {
    expect(office().charter.provenance).toEqual({
      uri: `data/charters/${name}.txt`,
      format: 'TEXT',
      sha256: createHash('sha256').update(file).digest('hex'),
      parserVersion: '3',
      importedAt: NOW.toString(),
      text: file.toString('utf8'),
    });
  });

  it('has its findings, and those of one severity', () => {
    const { findings, errors } = kaliganj.charter;
    expect(errors).toEqual(
      findings.filter(({ severity }) => severity === 'ERROR').map(({ id, severity }) => ({ id, severity })),
    );
    expect(new Set(findings.map(({ severity }) => severity)).size).toBeGreaterThan(1);
  });
});

describe('coverage', () => {
  const none = { deadlinesStated: 0, deadlinesMissing: 0, superiorsStated: 0, oldestCharterSignedOn: null };
  it.each([
    [
      'lalmonirhat',
      '',
      {
        offices: 6,
        withCharter: 1,
        services: 23,
        deadlinesStated: 21,
        superiorsStated: 23,
        oldestCharterSignedOn: '2025-09-01',
      },
    ],
    [
      'lalmonirhat/kaliganj',
      '',
      {
        offices: 1,
        withCharter: 1,
        services: 23,
        deadlinesStated: 21,
        superiorsStated: 23,
        oldestCharterSignedOn: '2025-09-01',
      },
    ],
    [
      'rangpurdiv',
      '',
      {
        offices: 66,
        withCharter: 1,
        services: 23,
        deadlinesStated: 21,
        superiorsStated: 23,
        oldestCharterSignedOn: '2025-09-01',
      },
    ],
    ['rajbari', '', { offices: 6, withCharter: 1, services: 19, deadlinesMissing: 17 }],
    [
      'bangladesh',
      '',
      {
        offices: 560,
        withCharter: 2,
        services: 42,
        deadlinesStated: 21,
        deadlinesMissing: 17,
        superiorsStated: 23,
        oldestCharterSignedOn: '2025-09-01',
      },
    ],
    [
      'bangladesh',
      '(organisation: "doict", asOf: "2025-12-01")',
      {
        offices: 560,
        withCharter: 1,
        services: 23,
        deadlinesStated: 21,
        superiorsStated: 23,
        oldestCharterSignedOn: '2025-09-01',
      },
    ],
    ['bangladesh', '(asOf: "2025-08-31")', { offices: 560, withCharter: 0, services: 0 }],
    ['khulnadiv', '', { offices: 69, withCharter: 0, services: 0 }],
    ['khulnadiv', '(organisation: "nobody")', { offices: 0, withCharter: 0, services: 0 }],
  ])('of %s%s', async (slug, args, counts) => {
    const { area } = await graph.ask<{ area: { coverage: unknown } }>(`{ area(slug: "${slug}") { coverage${args} {
      offices withCharter services deadlinesStated deadlinesMissing superiorsStated oldestCharterSignedOn
    } } }`);
    expect(area.coverage).toEqual({ ...none, ...counts });
  });
});

interface Office {
  slug: string;
  posts: Array<{ id: string }>;
  charter: { findings: Array<{ id: string; severity: string }>; errors: unknown[]; provenance: unknown };
}
