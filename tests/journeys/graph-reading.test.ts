import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/graph/errors.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { namelessCharter } from '../support/nameless-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const FILE = readFileSync(new URL('../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url));
const TEXT = FILE.toString('utf8');

const FINDING =
  'code severity message messageEn why whyEn remedy remedyEn line column cell at { line table row column }';
const PROMISE = `category serial name channels channelsText documentsText documentsPlace
  fee { text kind amountsBdt method } deadline { text kind min max unit immediate conditional maxWorkingDays }`;
const READ = `query ($input: CharterInput!) { readCharter(input: $input) {
  office { slug } officeText vision mission signedOn findings { ${FINDING} }
  services { ${PROMISE} line at { line table row }
    responsible { name designation acting text contact { phones emails urls text } }
    superior { name designation acting text contact { phones emails urls text } } }
} }`;

interface Reading {
  office: { slug: string } | null;
  officeText: string | null;
  services: Array<Record<string, unknown> & { line: number }>;
  findings: Array<{
    code: string;
    line: number | null;
    column: number | null;
    cell: string | null;
    at: { line: number | null };
  }>;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const read = async (input: Record<string, unknown>) =>
  (await graph.ask<{ readCharter: Reading }>(READ, { input: { format: 'TEXT', ...input } })).readCharter;

async function refusalOf(input: Record<string, unknown>) {
  const [error] = (await graph.execute(READ, { input: { format: 'TEXT', ...input } })).errors ?? [];
  if (error === undefined) throw new Error('it was read');
  return formatError(error.toJSON(), error).extensions;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Spaces aside: a program that breaks a line behind a slash or a dash leaves none or one there. */
const promisesIn = (services: Reading['services']) =>
  services.map(({ name, deadline }) => JSON.parse(JSON.stringify([name, deadline]).replace(/ /g, '')));

const refused = (code: string, ...argument: string[]) => ({
  code,
  messageBn: expect.stringMatching(/[ঀ-৿]/),
  argument,
});

describe('readCharter', () => {
  it('understands of a document what is stored of it, and stores nothing', async () => {
    const revision = () => graph.ask('{ dataset { revision charters } }');
    const before = await revision();
    const { services, ...reading } = await read({ text: TEXT });
    const { office } = await graph.ask<{ office: { charter: { services: unknown[] } } }>(
      `{ office(slug: "${KALIGANJ}") { charter { vision mission signedOn findings { code } services { ${PROMISE} } } } }`,
    );
    const { services: stored, ...charter } = office.charter;
    const promises = services.map(({ line: _line, at: _at, responsible: _r, superior: _s, ...promise }) => promise);
    expect(promises).toEqual(stored);
    expect(reading).toMatchObject({ ...charter, findings: expect.any(Array), office: { slug: KALIGANJ } });
    expect(services[0]).toMatchObject({
      line: 27,
      at: { line: 27, table: 1, row: 3 },
      responsible: {
        name: 'নাজনীন নাহার',
        designation: 'সহকারী প্রোগ্রামার',
        acting: false,
        contact: { phones: ['+8801717591287'], emails: ['ict.kaliganj@gmail.com'] },
      },
      superior: { name: 'আরাবী মোহাম্মদ', acting: true, contact: { phones: ['+8802587714086'], emails: [] } },
    });
    expect(await revision()).toEqual(before);
  });

  it('reads the same from base64, with and without a byte order mark, and of whatever format it turns out to be', async () => {
    const reading = await read({ text: TEXT });
    expect(await read({ contentBase64: FILE.toString('base64') })).toEqual(reading);
    expect(await read({ format: 'AUTO', contentBase64: FILE.toString('base64'), fileName: 'charter.txt' })).toEqual(
      reading,
    );
    expect((await read({ contentBase64: Buffer.from(`\ufeff${TEXT}`).toString('base64') })).services).toHaveLength(23);
  });

  it.each([
    ['PDF', 'kaliganj.pdf'],
    ['PDF of another program', 'kaliganj-writer.pdf'],
  ])('reads the same services from a %s', async (_format, name) => {
    const file = readFileSync(new URL(`../charters/layouts/fixtures/${name}`, import.meta.url));
    const { office, services } = await read({ format: 'AUTO', contentBase64: file.toString('base64') });
    expect(office?.slug).toBe(KALIGANJ);
    expect(promisesIn(services)).toEqual(promisesIn((await read({ text: TEXT })).services));
  });

  it('says that a scan is a picture', async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]);
    const { services, findings } = await read({ format: 'AUTO', contentBase64: png.toString('base64') });
    expect(services).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('DOCUMENT_IS_PICTURE');
  });

  it('points every finding at the line and the character', async () => {
    const { findings } = await read({ text: TEXT });
    expect(findings.length).toBeGreaterThan(0);
    const lines = TEXT.split('\n');
    for (const { code, line, column, cell, at } of findings) {
      expect(line, code).toEqual(expect.any(Number));
      expect(at.line ?? line, code).toBe(line);
      expect(cell, code).toEqual(expect.any(String));
      const rest = lines[(line ?? 0) - 1]?.normalize('NFC').slice((column ?? 1) - 1);
      expect(rest, code).not.toBe('');
    }
    const { column, line } = findings.find(({ code }) => code === 'SPELLING_VARIANT') ?? {};
    expect(lines[(line ?? 0) - 1]?.normalize('NFC').slice((column ?? 0) - 1)).toMatch(/^(তাৎক্ষনিক|প্রয়োজ্য)/u);
  });

  it.each([
    ['the office that the document names', { text: TEXT, office: KALIGANJ }, KALIGANJ],
    [
      'an office for a document that names none',
      { text: namelessCharter(), office: 'doict/dhaka/savar' },
      'doict/dhaka/savar',
    ],
    ['no office for a document that names none', { text: namelessCharter() }, null],
    ['an unknown office for a document that names none', { text: namelessCharter(), office: 'doict/nowhere' }, null],
  ])('takes %s', async (_what, input, slug) => {
    const { office, services } = await read(input);
    expect(office?.slug ?? null).toBe(slug);
    expect(services).toHaveLength(23);
  });

  it('reads a text that is no charter as nothing', async () => {
    expect(await read({ text: '' })).toMatchObject({ office: null, officeText: null, services: [] });
  });

  it.each<[what: string, input: Record<string, unknown>, extensions: unknown]>([
    [
      'another office than the document’s',
      { text: TEXT, office: 'doict/dhaka' },
      refused('BAD_USER_INPUT', 'input', 'office'),
    ],
    ['no content', {}, refused('BAD_USER_INPUT', 'input')],
    ['two contents', { text: TEXT, contentBase64: FILE.toString('base64') }, refused('BAD_USER_INPUT', 'input')],
    ['text that is said to be a PDF', { text: TEXT, format: 'PDF' }, refused('BAD_USER_INPUT', 'input', 'format')],
    [
      'a PDF that is said to be text',
      { contentBase64: 'JVBERi0xLjc=', format: 'TEXT' },
      refused('BAD_USER_INPUT', 'input', 'format'),
    ],
    ['a PDF without pages', { contentBase64: 'JVBERi0xLjc=', format: 'PDF' }, refused('DOCUMENT_DAMAGED', 'input')],
    [
      'a RTF file',
      { contentBase64: base64('{\\rtf1 }'), format: 'AUTO' },
      refused('FORMAT_NOT_SUPPORTED', 'input', 'format'),
    ],
    ['a text with zero bytes', { text: `${TEXT}\u0000` }, refused('FORMAT_NOT_SUPPORTED', 'input', 'format')],
    [
      'content with zero bytes',
      { contentBase64: base64('\u007fELF\u0000\u0001\u0002\u0000\u0000') },
      refused('FORMAT_NOT_SUPPORTED', 'input', 'format'),
    ],
  ])('refuses %s', async (_what, input, extensions) => {
    expect(await refusalOf(input)).toEqual(extensions);
  });
});

describe('importCharter', () => {
  it('answers a text with zero bytes as data, not as a failure of the server', async () => {
    const { importCharter } = await graph.ask<{ importCharter: unknown }>(
      'mutation ($input: CharterInput!) { importCharter(input: $input) { charter { id } errors { code path } } }',
      { input: { format: 'TEXT', text: `${TEXT}\u0000` } },
    );
    expect(importCharter).toEqual({
      charter: null,
      errors: [{ code: 'FORMAT_NOT_SUPPORTED', path: ['input', 'format'] }],
    });
  });
});

describe('a zero byte, which no text in a database can hold,', () => {
  it.each([
    'office(slug: $text) { id }',
    'area(slug: $text) { id }',
    'organisation(slug: $text) { id }',
    'catalogueService(slug: $text) { id }',
    'serviceByKey(key: $text) { id }',
    'offices(filter: { organisation: $text }) { totalCount }',
    'services(filter: { under: $text }) { totalCount }',
    'compareOffices(offices: [$text, "doict"]) { rows { verdict } }',
  ])('is the asker’s mistake in %s', async (field) => {
    const [error] = (await graph.execute(`query ($text: String!) { ${field} }`, { text: 'do\u0000ict' })).errors ?? [];
    if (error === undefined) throw new Error('it was answered');
    const formatted = formatError(error.toJSON(), error);
    expect(formatted).toMatchObject({
      extensions: refused('BAD_USER_INPUT'),
      message: expect.stringContaining('U+0000'),
    });
    expect(JSON.stringify(formatted)).not.toMatch(/select|from/);
  });
});
