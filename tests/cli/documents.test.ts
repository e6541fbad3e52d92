import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLOutputType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KALIGANJ, KALUKHALI, ROOT, sanad } from './support/sanad.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-documents-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** tests/guards keep it to the contract. */
const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'), { assumeValidSDL: true });

/** Where a value departs from the shape that the public API gives a type. */
function departures(value: unknown, type: GraphQLOutputType, path: string): string[] {
  if (isNonNullType(type)) return value == null ? [`${path} is missing`] : departures(value, type.ofType, path);
  if (value === undefined) return [`${path} is missing`];
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((entry, i) => departures(entry, type.ofType, `${path}[${i}]`));
  }
  if (isEnumType(type)) return type.getValue(String(value)) === undefined ? [`${path} is ${value}`] : [];
  if (!isObjectType(type)) return typeof value === 'object' ? [`${path} is an object`] : [];
  if (typeof value !== 'object') return [`${path} is no object`];
  // The office is named, not told in full; positions name only what their format has.
  if (type.name === 'Office' || type.name === 'SourcePosition') return [];
  return Object.values(type.getFields()).flatMap((field) =>
    departures((value as Record<string, unknown>)[field.name], field.type, `${path}.${field.name}`),
  );
}

interface Parsed {
  office: { slug: string };
  signedOn: string;
  services: Array<{ category: string; deadline: { text: string }; cells: Array<{ column: string; text: string }> }>;
}

interface Sarif {
  version: string;
  runs: [
    {
      tool: { driver: { rules: Array<{ id: string }> } };
      results: Array<{
        ruleId: string;
        ruleIndex: number;
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
      }>;
    },
  ];
}

describe('sanad parse', () => {
  it('gives a reading in the shape of the public API, with the cells it was made of', async () => {
    const { code, stdout, stderr } = await sanad(['parse', '--json', KALIGANJ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reading = JSON.parse(stdout) as Parsed;
    const type = schema.getType('CharterReading');
    if (!isObjectType(type)) throw new Error('there is no CharterReading');
    expect(departures(reading, type, 'reading')).toEqual([]);
    expect(reading).toMatchObject({ office: { slug: 'doict/lalmonirhat/kaliganj' }, signedOn: '2025-09-01' });
    expect(reading.services).toHaveLength(23);
    for (const { cells, deadline } of reading.services) {
      expect(cells.find((cell) => cell.column === 'DEADLINE')?.text).toBe(deadline.text);
    }
  });

  it('reads standard input', async () => {
    const { code, stdout } = await sanad(['parse', '-'], { stdin: readFileSync(join(ROOT, KALUKHALI)) });
    expect(code).toBe(0);
    expect(stdout).toContain('doict/rajbari/kalukhali');
    expect(stdout).toContain('সেবা: ১৯');
  });

  it('reads UTF-16, from a file and from standard input', async () => {
    const utf16 = Buffer.from(`\ufeff${readFileSync(join(ROOT, KALUKHALI), 'utf8')}`, 'utf16le');
    const file = join(directory, 'utf16.txt');
    writeFileSync(file, utf16);
    const [fromFile, fromInput] = await Promise.all([sanad(['parse', file]), sanad(['parse', '-'], { stdin: utf16 })]);
    expect(fromFile).toMatchObject({ code: 0, stderr: '' });
    expect(fromFile.stdout).toContain('সেবা: ১৯');
    expect(fromInput.stdout).toBe(fromFile.stdout);
  });

  it('reads DOCX, PDF, XLSX and web pages by their content, whatever the file is called', async () => {
    const file = join(directory, 'charter.txt');
    writeFileSync(file, readFileSync(join(ROOT, 'tests/charters/layouts/fixtures/kalukhali.pdf')));
    const { code, stdout } = await sanad(['parse', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('সেবা: ১৯');
  });

  it('refuses a program file, in both languages', async () => {
    const file = join(directory, 'program.txt');
    writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0]));
    const { code, stderr } = await sanad(['--lang', 'en', 'parse', file]);
    expect(code).toBe(1);
    expect(stderr).toContain('This is no document that can be read.');
    expect(stderr).toContain('এটি পড়ার মতো কোনো নথি নয়।');
  });

  it('refuses a file that is not there, in both languages', async () => {
    const file = join(directory, 'none.txt');
    const { code, stdout, stderr } = await sanad(['--lang', 'en', 'parse', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([`There is no file ${file}.`, `${file} নামে কোনো ফাইল নেই।`, '']);
  });
});

describe('sanad lint', () => {
  it('fails for Kalukhali, whose 17 deadlines lack a number, naming file, line and character', async () => {
    const { code, stdout, stderr } = await sanad(['lint', KALUKHALI, KALIGANJ]);
    expect(code).toBe(1);
    const findings = stdout.split('\n').filter((line) => /^\S/.test(line));
    for (const line of findings)
      expect(line).toMatch(/^data\/charters\/\S+\.txt:\d+(:\d+)? (ERROR|WARNING|NOTICE) [A-Z_]+: \S/);
    const missing = findings.filter((line) => line.includes(' DEADLINE_NUMBER_MISSING: '));
    expect(missing).toHaveLength(17);
    const source = readFileSync(join(ROOT, KALUKHALI), 'utf8').split('\n');
    for (const finding of missing) {
      const [, file, line, character] = /^(\S+):(\d+):(\d+) ERROR /.exec(finding) ?? [];
      expect(file).toBe(KALUKHALI);
      expect(source[Number(line) - 1]?.slice(Number(character) - 1)).toMatch(/^তাৎক্ষ[ণন]িক/);
    }
    expect(stderr).toMatch(/^[০-৯]+টি মন্তব্য, তার মধ্যে ১৭টি ত্রুটি\n$/);
  });

  it('passes Kaliganj, and gives its findings as JSON', async () => {
    const { code, stdout, stderr } = await sanad(['--lang', 'en', 'lint', '--format', 'json', KALIGANJ]);
    const findings = JSON.parse(stdout) as Array<Record<string, unknown>>;
    expect(code).toBe(0);
    expect(stderr).toBe(`findings: ${findings.length}, of them errors: 0\n`);
    expect(findings[0]).toMatchObject({ file: KALIGANJ, severity: 'WARNING', line: 27, cell: expect.any(String) });
  });

  it('shows what is wrong with one file where another cannot be read', async () => {
    const none = join(directory, 'none.txt');
    const { code, stdout, stderr } = await sanad(['--lang', 'en', 'lint', KALIGANJ, none]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${KALIGANJ}:27:`);
    expect(stderr).toContain(`There is no file ${none}.`);
  });

  it('gives its findings as SARIF, which editors and code hosts show', async () => {
    const { code, stdout } = await sanad(['lint', '--format', 'sarif', KALUKHALI]);
    expect(code).toBe(1);
    const { version, runs } = JSON.parse(stdout) as Sarif;
    expect(version).toBe('2.1.0');
    const { tool, results } = runs[0];
    const missing = results.filter((result) => result.ruleId === 'DEADLINE_NUMBER_MISSING');
    expect(missing).toHaveLength(17);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe(KALUKHALI);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });
});
