import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCell, rowsInBoth } from '../support/exported-rows.ts';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { smallCharter } from '../support/small-charter.ts';

const FILE = readFileSync(new URL('../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url));
const TEXT = FILE.toString('utf8');

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

const post = (path: string, body: unknown) =>
  fetch(`${graph.url}/export/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const rowsOf = (name: string, input: object) => rowsInBoth((ending) => post(`${name}.${ending}`, input));

type Values = Record<string, string | number | boolean | null>;
type Officer = Values & { contact: Record<'phones' | 'emails', string[]> | null };
interface Service {
  category: string;
  serial: string | null;
  name: string;
  channels: string[];
  channelsText: string | null;
  documentsText: string | null;
  documentsPlace: string | null;
  fee: Values & { amountsBdt: number[] };
  deadline: Values;
  responsible: Officer | null;
  superior: Officer | null;
  at: Values;
  line: number | null;
}
const OFFICER = 'designation name acting contact { phones emails } text';
const AT = 'at { page sheet table row column line }';
const READ = `query ($input: CharterInput!) { readCharter(input: $input) {
  services { category serial name channels channelsText documentsText documentsPlace fee { text kind amountsBdt method }
    deadline { text kind min max unit maxWorkingDays maxCalendarDays immediate conditional }
    responsible { ${OFFICER} } superior { ${OFFICER} } ${AT} line }
  findings { code severity cell ${AT} line column message messageEn why whyEn remedy remedyEn } } }`;

const readInGraph = async (input: object) =>
  (
    await graph.ask<{ readCharter: { services: Service[]; findings: Array<Values & { at: Values }> } }>(READ, {
      input,
    })
  ).readCharter;

const joined = (values: ReadonlyArray<string | number> | undefined): string => values?.join('; ') ?? '';
const officerCells = (role: string, officer: Officer | null) => ({
  [`${role}Designation`]: inCell(officer?.designation),
  [`${role}Officer`]: inCell(officer?.name),
  [`${role}Acting`]: inCell(officer?.acting),
  [`${role}Phones`]: joined(officer?.contact?.phones),
  [`${role}Emails`]: joined(officer?.contact?.emails),
  [`${role}Text`]: inCell(officer?.text),
});
const placeCells = ({ at, line }: { at: Values; line: number | null }) => ({
  ...Object.fromEntries(Object.entries(at).map(([name, value]) => [name, inCell(value)])),
  line: inCell(line ?? at.line),
});
const serviceCells = (service: Service) => {
  const { fee, deadline } = service;
  return {
    category: service.category,
    serial: inCell(service.serial),
    name: service.name,
    channels: joined(service.channels),
    channelsText: inCell(service.channelsText),
    documentsText: inCell(service.documentsText),
    documentsPlace: inCell(service.documentsPlace),
    feeText: inCell(fee.text as string),
    feeKind: inCell(fee.kind as string),
    feeAmountsBdt: joined(fee.amountsBdt),
    feeMethod: inCell(fee.method as string | null),
    deadlineText: inCell(deadline.text),
    deadlineKind: inCell(deadline.kind),
    deadlineMin: inCell(deadline.min),
    deadlineMax: inCell(deadline.max),
    deadlineUnit: inCell(deadline.unit),
    maxWorkingDays: inCell(deadline.maxWorkingDays),
    maxCalendarDays: inCell(deadline.maxCalendarDays),
    immediate: inCell(deadline.immediate),
    conditional: inCell(deadline.conditional),
    ...officerCells('responsible', service.responsible),
    ...officerCells('superior', service.superior),
    ...placeCells(service),
  };
};

describe('a document that is posted', () => {
  it('comes back as readCharter understands it, a row a service', async () => {
    const { services } = await readInGraph({ format: 'TEXT', text: TEXT });
    expect(services).toHaveLength(23);
    expect(await rowsOf('reading', { format: 'TEXT', text: TEXT })).toEqual(services.map(serviceCells));
  });

  it('may be any bytes in base64', async () => {
    const input = { format: 'AUTO', contentBase64: FILE.toString('base64') };
    expect(await rowsOf('reading', input)).toHaveLength(23);
  });

  it('comes back as its findings, with the service that each is of', async () => {
    const { findings } = await readInGraph({ format: 'TEXT', text: TEXT });
    const rows = await rowsOf('reading-findings', { format: 'TEXT', text: TEXT });
    expect(rows).toEqual(
      findings.map(({ at, line, column, ...finding }) =>
        expect.objectContaining({
          ...Object.fromEntries(Object.entries(finding).map(([name, value]) => [name, inCell(value)])),
          ...placeCells({ at, line: line as number | null }),
          character: inCell(column),
        }),
      ),
    );
    expect(rows.some(({ serviceName }) => serviceName !== '')).toBe(true);
  });

  it('gives no number where it says none, and is guarded against formulas', async () => {
    const text = smallCharter([{ name: '=HYPERLINK("http://example.org")', deadline: 'তাৎক্ষণিক/কার্যদিবস' }]);
    expect(await rowsOf('reading', { format: 'TEXT', text })).toEqual([
      expect.objectContaining({
        name: '\'=HYPERLINK("http://example.org")',
        deadlineKind: 'UNSPECIFIED',
        deadlineMax: '',
        maxWorkingDays: '',
        maxCalendarDays: '',
      }),
    ]);
  });

  it('is not stored', async () => {
    const counts = () => graph.ask('{ dataset { revision } services { totalCount } findings { totalCount } }');
    const before = await counts();
    await rowsOf('reading', { format: 'TEXT', text: TEXT });
    expect(await counts()).toEqual(before);
  });
});

describe('a document that cannot be read', () => {
  it.each<[string, unknown, string, string[]]>([
    ['of no format', { text: TEXT }, 'BAD_USER_INPUT', []],
    ['of a format that there is not', { format: 'DOC', text: TEXT }, 'BAD_USER_INPUT', ['format']],
    ['with a field that there is not', { format: 'TEXT', text: TEXT, name: 'a' }, 'BAD_USER_INPUT', []],
    ['that is none', 'text', 'BAD_USER_INPUT', []],
    ['without content', { format: 'TEXT' }, 'BAD_USER_INPUT', ['input']],
    [
      'of another office',
      { format: 'TEXT', text: TEXT, office: 'doict/rajbari' },
      'BAD_USER_INPUT',
      ['input', 'office'],
    ],
    ['that is no document', { format: 'AUTO', contentBase64: 'UEsDBA==' }, 'FORMAT_NOT_SUPPORTED', ['input', 'format']],
  ])('%s is refused in both languages', async (_, body, code, argument) => {
    const answer = await post('reading.csv', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code, messageBn: expect.stringMatching(/[ঀ-৿]/), argument } }],
    });
  });

  it('because it is too large for a request is refused as at /graphql', async () => {
    const answer = await post('reading.csv', { format: 'TEXT', text: 'ক'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
  });

  it.each(['reading.pdf', 'services.csv', 'reading'])('at %s finds nothing', async (path) => {
    expect((await post(path, { format: 'TEXT', text: TEXT })).status).toBe(404);
  });

  it('has no address to be fetched from', async () => {
    expect((await fetch(`${graph.url}/export/reading.csv`)).status).toBe(404);
  });
});
