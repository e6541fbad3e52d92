import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

const fetchExport = (path: string, init?: RequestInit) => fetch(`${graph.url}/export/${path}`, init);

async function textOf(path: string): Promise<string> {
  const answer = await fetchExport(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse(await textOf(path), { bom: true, columns: true });
}

const objectsOf = async (path: string): Promise<unknown[]> =>
  (await textOf(path)).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

const SERVICE = `
  key category serial name channels channelsText documentsText documentsPlace
  fee { text kind amountsBdt cases { label amountBdt } method }
  deadline { text kind immediate min max unit conditional cases { label min max unit } maxWorkingDays maxCalendarDays isoDuration }
  responsible { post { designation designationEn } officer { name nameEn } acting contact { phones emails urls text } text }
  superior { post { designation designationEn } officer { name nameEn } acting contact { phones emails urls text } text }
  catalogueService { slug name nameEn category reviewed }
  office { slug name nameEn level website area { slug name nameEn } organisation { slug name nameEn } }
  charter { version signedOn effectiveFrom effectiveFromBasis effectiveUntil synthetic provenance { uri format sha256 } }
  at { page sheet table row column line }`;

async function servicesOf(filter: Record<string, unknown>): Promise<Array<{ key: string }>> {
  const { services } = await graph.ask<{ services: { nodes: Array<{ key: string }> } }>(
    `query ($filter: ServiceFilter) { services(filter: $filter, first: 100) { nodes { ${SERVICE} } } }`,
    { filter },
  );
  return services.nodes;
}

describe('/export/services', () => {
  it.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['?organisation=doict', { organisation: 'doict' }],
    ['?under=rajbari', { under: 'rajbari' }],
    ['?under=doict/lalmonirhat', { under: 'doict/lalmonirhat' }],
    ['?category=INTERNAL', { category: 'INTERNAL' }],
    ['?catalogueService=lab-inspection', { catalogueService: 'lab-inspection' }],
    ['?deadlineKind=UNSPECIFIED', { deadlineKind: 'UNSPECIFIED' }],
    ['?minWorkingDays=3&maxWorkingDays=4.5', { minWorkingDays: 3, maxWorkingDays: 4.5 }],
    ['?free=true', { free: true }],
    ['?free=false', { free: false }],
    ['?matchPending=true', { matchPending: true }],
    ['?matchPending=false', { matchPending: false }],
    [`?text=${encodeURIComponent('প্রশিক্ষণ')}`, { text: 'প্রশিক্ষণ' }],
    ['?asOf=2025-10-01', { asOf: '2025-10-01' }],
    ['?asOf=2025-01-01', { asOf: '2025-01-01' }],
  ])('services.jsonl%s has what the graph answers, in its names and order', async (query, filter) => {
    expect(await objectsOf(`services.jsonl${query}`)).toEqual(await servicesOf(filter));
  });

  it('takes every field of the graph filter and nothing else', async () => {
    const answer = await fetchExport('services.csv?first=10');
    const { errors } = (await answer.json()) as { errors: Array<{ message: string }> };
    const { __type: type } = await graph.ask<{ __type: { inputFields: Array<{ name: string }> } }>(
      '{ __type(name: "ServiceFilter") { inputFields { name } } }',
    );
    expect(errors[0]?.message).toContain(`It takes ${type.inputFields.map(({ name }) => name).join(', ')}.`);
  });

  it('services.csv has a row a service, with empty cells where the charter says nothing', async () => {
    const rows = await rowsOf('services.csv');
    const services = await servicesOf({});
    expect(rows.map((row) => row.key)).toEqual(services.map((service) => service.key));
    const [kalukhali] = await rowsOf('services.csv?under=rajbari');
    expect(kalukhali).toMatchObject({
      office: 'doict/rajbari/kalukhali',
      officeName: 'উপজেলা কার্যালয়, কালুখালী, রাজবাড়ী',
      serial: '১',
      name: 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান',
      channels: 'WEBSITE; PHONE; EMAIL; IN_PERSON',
      feeText: 'বিনামূল্যে',
      feeKind: 'FREE',
      feeAmountsBdt: '',
      deadlineText: 'তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)',
      deadlineKind: 'UNSPECIFIED',
      deadlineMax: '',
      maxWorkingDays: '',
      maxCalendarDays: '',
      isoDuration: '',
      immediate: 'true',
      responsibleOfficer: 'মোঃ মিলন হোসেন',
      responsiblePhones: '+8801857270798',
      superiorDesignation: '',
      superiorActing: '',
      signedOn: '',
      synthetic: 'false',
    });
    const [kaliganj] = await rowsOf('services.csv?under=lalmonirhat');
    expect(kaliganj).toMatchObject({ maxWorkingDays: '2', signedOn: '2025-09-01', superiorActing: 'true' });
  });

  it('services.xlsx has the same cells, numbers and days as such', async () => {
    const answer = await fetchExport('services.xlsx');
    const book = read(Buffer.from(await answer.arrayBuffer()), { cellDates: false });
    const sheet = book.Sheets.সেবা ?? {};
    const shown = utils.sheet_to_json<Record<string, string>>(sheet, { raw: false, defval: '' });
    const rows = await rowsOf('services.csv');
    expect(shown.map((row) => ({ ...row, ...lowerCased(row) }))).toEqual(rows);
    const [values] = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(values).toMatchObject({ maxWorkingDays: 2, immediate: true, responsiblePhones: '+8801717591287' });
  });

  it('a filter that nothing meets gives the headings alone', async () => {
    expect(await rowsOf('services.csv?asOf=2020-01-01')).toEqual([]);
    expect((await textOf('services.csv?asOf=2020-01-01')).split('\r\n')).toHaveLength(2);
    expect(await textOf('services.jsonl?asOf=2020-01-01')).toBe('');
  });
});

/** A spreadsheet shows its own words for true and false. */
function lowerCased(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, text]) => (/^(TRUE|FALSE)$/.test(text) ? [[name, text.toLowerCase()]] : [])),
  );
}

describe('what an export answers', () => {
  it('is a download that nobody keeps, under the headers of the API', async () => {
    const { headers } = await fetchExport('services.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="sanad-services-[\d-]+\.csv"; filename\*=UTF-8''%E0%A6%B8[\w%.-]+\.csv$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['services.csv?under=rajbari&asOf=2025-10-01', 'sanad-services-rajbari-2025-10-01.csv'],
    ['services.jsonl?organisation=doict&asOf=2025-10-01', 'sanad-services-doict-2025-10-01.jsonl'],
    [
      'services.csv?organisation=doict&under=doict/rajbari&asOf=2025-10-01',
      'sanad-services-doict-rajbari-2025-10-01.csv',
    ],
    ['offices/doict/rajbari.jsonld?asOf=2025-10-01', 'sanad-doict-rajbari-2025-10-01.jsonld'],
  ])('%s is called %s', async (path, name) => {
    const { headers } = await fetchExport(path, { method: 'HEAD' });
    expect(headers.get('content-disposition')).toContain(`filename="${name}"`);
  });

  it('to HEAD is the same without the file', async () => {
    const answer = await fetchExport('services.xlsx?under=rajbari', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect((await fetchExport('services.xlsx?under=nowhere', { method: 'HEAD' })).status).toBe(400);
  });

  it.each([
    ['services.csv?kategory=CITIZEN', 'kategory'],
    ['services.xlsx?category=citizen', 'category'],
    ['services.jsonl?deadlineKind=', 'deadlineKind'],
    ['services.csv?maxWorkingDays=two', 'maxWorkingDays'],
    ['services.csv?minWorkingDays=Infinity', 'minWorkingDays'],
    ['services.csv?free=yes', 'free'],
    ['services.csv?asOf=2025-02-30', 'asOf'],
    ['services.csv?asOf=yesterday', 'asOf'],
    ['services.csv?under=kaliganj', 'under'],
    ['services.csv?under=', 'under'],
    ['services.csv?organisation=lalmonirhat', 'organisation'],
    ['services.csv?catalogueService=none', 'catalogueService'],
    ['services.csv?text=a&text=b', 'text'],
    ['services.csv?text=%00', 'text'],
    ['services.csv?text=', 'text'],
    ['services.csv?text=%20', 'text'],
    ['comparison.csv', 'offices'],
    ['comparison.csv?offices=', 'offices'],
    ['comparison.xlsx?offices=doict/rajbari/kalukhali', 'offices'],
    ['comparison.csv?offices=doict/rajbari/kalukhali,doict/nowhere', 'offices'],
    ['comparison.csv?offices=doict/rajbari,doict/lalmonirhat&under=rajbari', 'under'],
    ['offices/doict/rajbari/kalukhali.jsonld?day=2025-01-01', 'day'],
  ])('to %s is a refusal in both languages', async (path, argument) => {
    const answer = await fetchExport(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-disposition')).toBeNull();
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^.+$/),
          extensions: {
            code: 'BAD_USER_INPUT',
            messageBn: expect.stringMatching(/[ঀ-৿]/),
            argument: [argument],
          },
        },
      ],
    });
  });

  it.each([
    'services.pdf',
    'services',
    'offices/doict/nowhere.jsonld',
    'offices/doict%00.jsonld',
    'offices/.jsonld',
    '',
  ])('to %s is that there is none', async (path) => {
    const answer = await fetchExport(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', messageBn: expect.stringMatching(/[ঀ-৿]/) } }],
    });
  });

  it('cannot be posted to', async () => {
    expect((await fetchExport('services.csv', { method: 'POST' })).status).toBe(404);
  });
});
