import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import { LIMITS, type Limit } from '../../src/ingest/limits.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { drawPdf, type Pen } from '../charters/layouts/draw-pdf.ts';
import { loadGazetteer } from '../charters/support/areas.ts';
import { handMade, inline, worksheet } from '../support/make-workbook.ts';

const HEADINGS = ['ক্রমিক নং', 'সেবার নাম', 'প্রয়োজনীয় কাগজপত্র', 'সেবার মূল্য', 'সময়সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'];
const TYPICAL = ['১', 'সনদ', 'আবেদনপত্র', '২০ টাকা', '৩ দিন', 'জনাব করিম, সহকারী প্রোগ্রামার'];
const MIB = 1024 * 1024;
/** Four to ten times what a quiet machine takes; what takes more than linear time takes hours. */
const MOST_CPU_SECONDS = 40;
const TIMEOUT = { timeout: 240_000 };

const gazetteer = loadGazetteer();

/** READ, or the words of the refusal; fails where the reading kept the processor busy for too long, whatever else runs. */
async function read(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const start = process.threadCpuUsage();
  const outcome = await outcomeOf(bytes);
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST_CPU_SECONDS);
  return outcome;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { document } = await readDocument({ bytes, format: 'AUTO' });
    parseCharter(document, gazetteer);
    return 'READ';
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_TOO_LARGE') return error.message;
    throw error;
  }
}

function over(limit: Limit): unknown {
  return expect.stringContaining(`more than ${LIMITS[limit]} `);
}

/** The unit over and over, cut off at so many characters. */
function fill(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
}

const UNITS: ReadonlyArray<readonly [name: string, unit: string]> = [
  ['one word', 'ক'],
  ['digits', '১'],
  ['spaces', ' '],
  ['short words', 'x '],
  ['pipes', '|'],
  ['commas', ','],
  ['semicolons', '; '],
  ['serial headings', 'ক্রমিক নং'],
  ['serials', '১. '],
  ['colons', ': '],
  ['labels', 'সেবার নাম: '],
  ['brackets', '('],
  ['quotation marks', '"'],
  ['legacy letters', '†mev '],
  ['joiners', '\u200c'],
  ['combining marks', '\u09be'],
  ['conjuncts', 'ক্'],
  ['days', '৩ দিন '],
  ['sums', '১০০ টাকা '],
  ['phones', '০১৭১২৩৪৫৬৭৮ '],
  ['addresses', 'a@b.c '],
  ['at signs', '@'],
  ['dots', '.'],
  ['dandas', '।'],
  ['dashes', '-'],
  ['angle brackets', '<'],
  ['dittos', 'ঐ '],
  ['damaged words', 'সংশিস্নষ্ট '],
  ['names', 'জনাব মো: করিম, '],
];

describe('one line', () => {
  it.each(UNITS)('of %s: ends at the limit, is refused over it', TIMEOUT, async (_name, unit) => {
    expect(await read(fill(unit, LIMITS.textCharacters))).toBe('READ');
    expect(await read(fill(unit, LIMITS.textCharacters + 1))).toEqual(over('textCharacters'));
  });

  it('of 10 MiB is refused, and so is one byte more', TIMEOUT, async () => {
    expect(await read('a'.repeat(10 * MIB))).toEqual(over('textCharacters'));
    expect(await read('a'.repeat(10 * MIB + 1))).toEqual(over('documentBytes'));
    expect(await read('a'.repeat(20 * MIB))).toEqual(over('documentBytes'));
  });

  it('of tabs is blank, of cells has too many columns', TIMEOUT, async () => {
    expect(await read(fill('\t', LIMITS.textCharacters))).toBe('READ');
    expect(await read(fill('ক\t', LIMITS.textCharacters))).toEqual(over('columns'));
  });
});

describe('one cell', () => {
  const places = HEADINGS.slice(1).map((heading, index) => ({ heading, column: index + 1 }));

  it.each(places)('of a million characters under $heading ends', TIMEOUT, async ({ column }) => {
    for (const [, unit] of UNITS) {
      const cells = TYPICAL.map((cell, index) => (index === column ? fill(unit, 100_000) : cell));
      expect(await read(`${HEADINGS.join('\t')}\n${cells.join('\t')}`)).toBe('READ');
    }
    const cells = TYPICAL.map((cell, index) => (index === column ? fill('ক খ১ ', 1_000_000) : cell));
    expect(await read(`${HEADINGS.join('\t')}\n${cells.join('\t')}`)).toBe('READ');
  });
});

/** Headings and so many services, no two alike. */
function services(count: number, separator: string): string {
  const rows = Array.from({ length: count }, (_, i) =>
    [i + 1, `সনদ ${i}`, 'আবেদন', `${i} টাকা`, `${i % 90} দিন`, `জনাব করিম ${i}`].join(separator),
  );
  return [HEADINGS.join(separator), ...rows].join('\n');
}

describe('many lines', () => {
  it.each([
    ['services, parted by tabs', (count: number) => services(count - 1, '\t')],
    ['services, parted by pipes', (count: number) => services(count - 1, ' | ')],
    ['services, parted by commas', (count: number) => services(count - 1, ',')],
    ['services, parted by spaces', (count: number) => services(count - 1, '      ')],
    ['serials', (count: number) => Array.from({ length: count }, (_, i) => i + 1).join('\n')],
    ['cells, one a line', (count: number) => Array.from({ length: count }, (_, i) => TYPICAL[i % 6]).join('\n')],
    ['headings', (count: number) => Array.from({ length: count }, () => HEADINGS.join('\t')).join('\n')],
    ['section headings', (count: number) => Array.from({ length: count }, () => '২.২) প্রাতিষ্ঠানিক সেবা').join('\n')],
    ['white space', (count: number) => Array.from({ length: count }, () => ' ').join('\n')],
    ['labels', (count: number) => Array.from({ length: count }, () => 'সেবার নাম: সনদ').join('\n')],
  ])('of %s end at the limit and are refused over it', TIMEOUT, async (_name, lines) => {
    expect(await read(lines(LIMITS.rows))).toBe('READ');
    expect(await read(lines(LIMITS.rows + 1))).toEqual(over('rows'));
  });
});

describe('a page', () => {
  const START = '<!doctype html><html><body>';

  it.each([
    ['blank rows', '<table>', '<tr>', null],
    ['rows', '<table>', '<tr><td>১<td>ক', 'rows'],
    ['cells', '<table><tr>', '<td>ক', 'columns'],
    ['line breaks', '', '<br>', null],
    ['lines', '', '<br>ক', 'rows'],
    ['no-break spaces', '<table><tr><td>', '&nbsp;', null],
    ['unclosed paragraphs', '', '<p>ক', 'rows'],
    ['unclosed elements', '', '<div>', 'nesting'],
    ['tables in tables', '', '<table><tr><td>', 'nesting'],
    ['tables', '', '<table><tr><td>ক<td>খ</table>', 'rows'],
    ['wrongly closed elements', '', '<b><i>x</p>', 'nesting'],
    ['spans of rows and columns', '<table><tr>', '<td rowspan=1000 colspan=1000>x', 'columns'],
    ['comments', '', '<!--', null],
    ['an attribute', '<p a=', 'b', null],
  ] as const)('of %s alone', TIMEOUT, async (_name, start, unit, limit) => {
    const left = LIMITS.textCharacters - START.length - start.length;
    expect(await read(START + start + fill(unit, left))).toEqual(limit === null ? 'READ' : over(limit));
  });
});

describe('other formats', () => {
  it('a table of commas: quotation marks end', TIMEOUT, async () => {
    expect(await read(`ক্রমিক নং,"সেবার নাম","সময়"\n${fill('"', 1_900_000)}`)).toBe('READ');
    expect(await read(`ক্রমিক নং,"সেবার নাম","সময়"\n${fill('১,"ক""খ","৩ দিন"\n', 1_900_000)}`)).toEqual(over('rows'));
  });

  it('a workbook of a million tiny rows', TIMEOUT, async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${inline(`A${i + 1}`, '১')}</row>`).join('');
    expect(await read(handMade([worksheet(rows(LIMITS.rows))]))).toBe('READ');
    expect(await read(handMade([worksheet(rows(1_000_000))]))).toEqual(expect.stringMatching(/more than \d+ /));
  });

  it('a Word document of 60,000 rows, and of deep nesting', TIMEOUT, async () => {
    const row = `<w:tr>${TYPICAL.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
    expect(await read(wordDocument(`<w:tbl>${row.repeat(LIMITS.rows)}</w:tbl>`))).toBe('READ');
    expect(await read(wordDocument(`<w:tbl>${row.repeat(60_000)}</w:tbl>`))).toEqual(over('rows'));
    expect(await read(wordDocument('<w:tbl><w:tr><w:tc>'.repeat(100_000)))).toEqual(over('nesting'));
  });

  it('a PDF of many pages with little text', TIMEOUT, async () => {
    const pages = (count: number) =>
      drawPdf(...Array.from({ length: count }, (_, i) => (pen: Pen) => pen.text(`${i}`, 50, 50)));
    expect(await read(await pages(LIMITS.pages))).toBe('READ');
    expect(await read(await pages(LIMITS.pages + 1))).toEqual(over('pages'));
  });
});

function wordDocument(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}
