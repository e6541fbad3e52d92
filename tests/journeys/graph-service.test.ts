import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const fileOf = (name: string) => readFileSync(new URL(`../../data/charters/${name}.txt`, import.meta.url));
const KALIGANJ = { slug: 'doict/lalmonirhat/kaliganj', file: fileOf('doict-lalmonirhat-kaliganj') };
const KALUKHALI = { slug: 'doict/rajbari/kalukhali', file: fileOf('doict-rajbari-kalukhali') };

const HOLDING = `acting text contact { phones emails urls text }
  post { designation office { slug } } officer { name }`;
const AT = 'at { page sheet table row column line }';
const OFFICE = `query ($slug: String!) { office(slug: $slug) {
  slug
  charter {
    id
    findings { id code severity message messageEn why whyEn remedy remedyEn line column cell ${AT}
      office { slug } charter { id } service { id serial } }
    services {
      id key category serial name channels channelsText documentsText documentsPlace
      fee { text kind amountsBdt cases { label amountBdt } method }
      deadline { text kind immediate min max unit conditional cases { label min max unit }
        maxWorkingDays maxCalendarDays isoDuration }
      ${AT} office { slug } charter { id } history { id } matchCandidates { score }
      catalogueService { slug name nameEn category organisation { slug } }
      responsible { ${HOLDING} } superior { ${HOLDING} } findings { id }
    }
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

const serviceOf = (office: Office, category: string, serial: string) => {
  const found = office.charter.services.find((one) => one.category === category && one.serial === serial);
  if (found === undefined) throw new Error(`no ${category} ${serial}`);
  return found;
};

const nfc = (text: string) => text.normalize('NFC');

describe('a service', () => {
  it('says what its row says, in every field', () => {
    const [row] = linesWith(KALIGANJ.file, '১\tআইসিটি অধিদপ্তর');
    const [, name, channels, documents, fee, deadline, responsible, superior] = row?.cells ?? [];
    const contact = { emails: [], phones: [], urls: [], text: expect.any(String) };
    expect(serviceOf(kaliganj, 'CITIZEN', '১')).toEqual({
      id: expect.any(String),
      key: expect.any(String),
      category: 'CITIZEN',
      serial: '১',
      name,
      channels: ['WEBSITE', 'PHONE', 'EMAIL', 'IN_PERSON'],
      channelsText: channels,
      documentsText: documents,
      documentsPlace: nfc('উপজেলা কার্যালয়, লালমনিরহাট সদর'),
      fee: { text: fee, kind: 'FREE', amountsBdt: [], cases: [], method: null },
      deadline: {
        text: deadline,
        kind: 'FIXED',
        immediate: true,
        min: null,
        max: 2,
        unit: 'WORKING_DAY',
        conditional: true,
        cases: [],
        maxWorkingDays: 2,
        maxCalendarDays: null,
        isoDuration: null,
      },
      at: { page: null, sheet: null, table: 1, row: 3, column: null, line: row?.line },
      office: { slug: KALIGANJ.slug },
      charter: { id: kaliganj.charter.id },
      history: [{ id: serviceOf(kaliganj, 'CITIZEN', '১').id }],
      matchCandidates: [],
      catalogueService: {
        slug: 'ict-department-information',
        name,
        nameEn: 'Information about the ICT department',
        category: 'CITIZEN',
        organisation: { slug: 'doict' },
      },
      responsible: {
        acting: false,
        text: responsible,
        contact: {
          ...contact,
          phones: ['+8801717591287'],
          emails: ['ict.kaliganj@gmail.com'],
          urls: ['doict.kaliganj.lalmonirhat.gov.bd'],
        },
        post: { designation: nfc('সহকারী প্রোগ্রামার'), office: { slug: KALIGANJ.slug } },
        officer: { name: nfc('নাজনীন নাহার') },
      },
      superior: {
        acting: true,
        text: superior,
        contact: { ...contact, phones: ['+8802587714086'], urls: ['doict..lalmonirhat.gov.bd'] },
        post: { designation: nfc('প্রোগ্রামার'), office: { slug: 'doict/lalmonirhat' } },
        officer: { name: nfc('আরাবী মোহাম্মদ') },
      },
      findings: expect.any(Array),
    });
  });

  it.each([
    [() => kaliganj, KALIGANJ.file, 23],
    [() => kalukhali, KALUKHALI.file, 19],
  ])('gives every row of the document once, word for word, where it stands', (office, file, count) => {
    const { services } = office().charter;
    expect(services).toHaveLength(count);
    const lines = linesWith(file, '');
    for (const { serial, name, channelsText, fee, deadline, at } of services) {
      const cells = lines[(at.line ?? 0) - 1]?.cells ?? [];
      expect([serial, name, channelsText, fee.text, deadline.text]).toEqual([0, 1, 2, 4, 5].map((i) => cells[i]));
    }
    expect(new Set(services.map(({ key }) => key)).size).toBe(count);
    expect(services.map(({ at }) => at.line)).toEqual(
      services.map(({ at }) => at.line).toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it('joins a row that the page break cut in two', () => {
    expect(serviceOf(kaliganj, 'INSTITUTIONAL', '২').documentsText).toMatch(/সম্মতির উপর\s+নির্ভরশীল$/u);
    for (const [category, serial] of [
      ['INSTITUTIONAL', '৯'],
      ['INTERNAL', '3'],
    ] as const) {
      expect(serviceOf(kaliganj, category, serial).responsible?.contact.urls).toEqual([
        'doict.kaliganj.lalmonirhat.gov.bd',
      ]);
    }
  });

  it('that goes by instruction has no number', () => {
    expect(serviceOf(kaliganj, 'CITIZEN', '৬')).toMatchObject({
      deadline: { text: 'নির্দেশনা অনুযায়ী'.normalize('NFC'), kind: 'AS_DIRECTED', max: null, maxWorkingDays: null },
      fee: { kind: 'PER_POLICY', amountsBdt: [] },
    });
  });

  it('without a superior in the document has none', () => {
    expect(kalukhali.charter.services.every(({ superior }) => superior === null)).toBe(true);
  });
});

describe('a finding', () => {
  it('names its office, its charter and its service, and quotes the cell at its line and column', () => {
    const findings = [
      ...kaliganj.charter.findings.map((finding) => ({ finding, office: kaliganj, file: KALIGANJ.file })),
      ...kalukhali.charter.findings.map((finding) => ({ finding, office: kalukhali, file: KALUKHALI.file })),
    ];
    for (const { finding, office, file } of findings) {
      expect(finding).toMatchObject({ office: { slug: office.slug }, charter: { id: office.charter.id } });
      const line = linesWith(file, '')[(finding.line ?? 0) - 1]?.cells.join('\t');
      expect(finding.at.line ?? finding.line, finding.code).toBe(finding.line);
      expect(line, finding.code).toBeDefined();
      if (finding.column !== null) {
        const from = Array.from(line ?? '')
          .slice(finding.column - 1)
          .join('');
        expect(finding.column, finding.code).toBeGreaterThan(0);
        expect(from.length, finding.code).toBeGreaterThan(0);
      }
    }
  });

  it('of a service is among the findings of its charter', () => {
    for (const { charter } of [kaliganj, kalukhali]) {
      const ofServices = charter.services.flatMap(({ findings }) => findings.map(({ id }) => id));
      const withService = charter.findings.filter(({ service }) => service !== null).map(({ id }) => id);
      expect(ofServices.toSorted()).toEqual(withService.toSorted());
    }
  });

  it('says in both languages what, why and how instead', () => {
    const missing = kalukhali.charter.findings.find(({ code }) => code === 'DEADLINE_NUMBER_MISSING');
    expect(missing).toMatchObject({ cell: expect.stringContaining('কার্যদিবস'), service: { serial: '১' } });
    for (const text of [missing?.message, missing?.why, missing?.remedy]) expect(text).toMatch(/[ঀ-৿]/);
    for (const text of [missing?.messageEn, missing?.whyEn, missing?.remedyEn]) expect(text).toMatch(/^[A-Z].*[.)]$/s);
  });
});

/** The lines of a document that begin like this, NFC, with their numbers from 1 and their cells. */
function linesWith(file: Buffer, start: string): Array<{ line: number; cells: string[] }> {
  return nfc(file.toString('utf8'))
    .split('\n')
    .map((text, i) => ({ text, line: i + 1, cells: text.split('\t').map((cell) => cell.trim()) }))
    .filter(({ text }) => text.startsWith(nfc(start)));
}

interface Holding {
  contact: { urls: string[] };
}

interface Service {
  id: string;
  key: string;
  category: string;
  serial: string | null;
  name: string;
  channelsText: string;
  documentsText: string;
  fee: { text: string };
  deadline: { text: string };
  at: { line: number | null };
  responsible: Holding | null;
  superior: Holding | null;
  findings: Array<{ id: string }>;
}

interface Finding extends Record<'id' | 'code' | 'severity', string> {
  message: string;
  messageEn: string;
  why: string;
  whyEn: string;
  remedy: string;
  remedyEn: string;
  line: number | null;
  column: number | null;
  cell: string | null;
  at: { line: number | null };
  service: { id: string; serial: string | null } | null;
}

interface Office {
  slug: string;
  charter: { id: string; services: Service[]; findings: Finding[] };
}
