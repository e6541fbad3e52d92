import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { buildSchema, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../src/cli/commands/export.ts';
import { type Ended, ending, sanad, startSanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const OFFICES = ['doict/lalmonirhat/kaliganj', 'doict/rajbari/kalukhali'];

let directory: string;
let env: Record<string, string>;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-export-'));
  env = { SANAD_DATA_DIR: join(directory, 'data') };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => sanad(['--lang', 'en', 'export', ...args], { env });
const fileOf = (name: string): string => join(directory, name);

/** Expects a refusal in both languages and no trace of a file. */
async function refuses(...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await run(...args, '--output', fileOf('refused'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^(category is "citizen"|There is no office|Name 2 to 20)[^\n]+\n.*[ঀ-৿]/);
  expect(readdirSync(directory).filter((name) => name.startsWith('refused'))).toEqual([]);
}

it('every condition of the graph is an option, under its own name', () => {
  const services = exportCommand(() => Promise.reject(new Error('not run')) as never).commands[0];
  const conditions = services?.options.map((option) => option.attributeName()) ?? [];
  const filter = buildSchema(readFileSync('schema/schema.graphql', 'utf8'), { assumeValidSDL: true }).getType(
    'ServiceFilter',
  );
  if (!isInputObjectType(filter)) throw new Error('no ServiceFilter');
  expect(new Set(conditions)).toEqual(new Set(['format', 'output', ...Object.keys(filter.getFields())]));
});

describe('sanad export without a server', () => {
  it('writes services to a file, and says so', async () => {
    const file = fileOf('services.csv');
    const ended = await run('services', '--under', 'rajbari', '--category', 'INTERNAL', '--output', file);
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: `written: ${file}\n` });
    const rows: Array<Record<string, string>> = parse(readFileSync(file), { bom: true, columns: true });
    expect(rows.map((row) => row.office)).toEqual([OFFICES[1], OFFICES[1]]);
  });

  it('refuses what the graph refuses, and leaves no file', () => refuses('services', '--category', 'citizen'));
});

describe('sanad export beside a running server', () => {
  let server: RunningSanad;
  beforeAll(async () => {
    server = await serve(env);
  });
  afterAll(() => server.end('SIGTERM'));

  it('fetches the file from the server', async () => {
    const file = fileOf('comparison.xlsx');
    expect(await run('comparison', ...OFFICES, '--format', 'xlsx', '--output', file)).toMatchObject({ code: 0 });
    const book = read(readFileSync(file));
    expect(utils.sheet_to_json(book.Sheets.তুলনা ?? {})).toHaveLength(24);
    const { stdout } = await run('office', OFFICES[1] ?? '');
    expect(JSON.parse(stdout)['@graph'][0]['@id']).toBe(`urn:sanad:office:${OFFICES[1]}`);
  });

  it('prints to standard output where no file is named', async () => {
    const { code, stdout, stderr } = await run('services', '--format', 'jsonl', '--free', 'true');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).fee.kind);
    expect(new Set(kinds)).toEqual(new Set(['FREE']));
  });

  it.each<[string[], string, number]>([
    [['comparison', '--under', 'lalmonirhat', '--organisation', 'doict'], 'outliers', 23],
    [['coverage', '--level', 'DIVISION'], 'withCharter', 8],
    [['deadlines', '--catalogue-service', 'lab-inspection'], 'outlier', 2],
    [['findings', '--code', 'DEADLINE_NUMBER_MISSING'], 'serviceName', 17],
    [['sources'], 'lastSuccessAt', 0],
  ])('prints %j as a table', async (args, column, count) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [headings = [], ...rows]: string[][] = parse(stdout, { bom: true });
    expect(headings).toContain(column);
    expect(rows).toHaveLength(count);
  });

  it('asks for a service to rank, and refuses offices beside an area', async () => {
    expect((await run('deadlines')).code).toBe(2);
    const { code, stderr } = await run('comparison', ...OFFICES, '--under', 'rajbari');
    expect(code).toBe(1);
    expect(stderr).toContain('either offices=');
  });

  it.each([[['services', '--category', 'citizen']], [['office', 'doict/nowhere']], [['comparison', 'doict/rajbari']]])(
    'refuses %j as well, and leaves no file',
    (args) => refuses(...args),
  );

  it('names a place where it cannot write', async () => {
    const { code, stderr } = await run('office', 'doict/rajbari', '--output', fileOf('none/office.jsonld'));
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written (ENOENT)');
  });

  it('refuses a format that there is not', async () => {
    expect((await run('comparison', ...OFFICES, '--format', 'jsonl')).code).toBe(2);
  });

  it('writes to where a link leads, and keeps the link', async () => {
    const [link, target] = [fileOf('link.csv'), fileOf('target.csv')];
    for (const before of ['of yesterday', null]) {
      if (before === null) rmSync(target);
      else writeFileSync(target, before);
      rmSync(link, { force: true });
      symlinkSync('target.csv', link);
      expect((await run('services', '--output', link)).code).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(target, 'utf8')).toContain('officeNameEn');
    }
  });

  it('writes to a pipe as it stands', async () => {
    const pipe = fileOf('pipe');
    execFileSync('mkfifo', [pipe]);
    const [{ code }, text] = await Promise.all([run('services', '--output', pipe), readFile(pipe, 'utf8')]);
    expect(code).toBe(0);
    expect(text).toContain('officeNameEn');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it("leaves another's part alone", async () => {
    const file = fileOf('own.csv');
    writeFileSync(`${file}.part`, "the user's");
    expect((await run('services', '--output', file)).code).toBe(0);
    expect(readFileSync(`${file}.part`, 'utf8')).toBe("the user's");
  });

  /** Runs the work beside a server of the test's own that begins every export and does `then` after the first line. */
  async function besideAnother<Result>(then: (response: ServerResponse) => void, work: () => Promise<Result>) {
    const other = createServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write('office,name\r\n', () => then(response));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const lockFile = join(env.SANAD_DATA_DIR ?? '', 'sanad.lock');
    const lock = readFileSync(lockFile, 'utf8');
    writeFileSync(lockFile, lock.replace(server.url, elsewhere));
    try {
      return await work();
    } finally {
      writeFileSync(lockFile, lock);
      other.closeAllConnections();
      other.close();
    }
  }

  const partsOf = (name: string): string[] =>
    readdirSync(directory).filter((found) => found.startsWith(name) && found !== name);

  it('leaves no half of a file where the server breaks off', async () => {
    const file = fileOf('half.csv');
    writeFileSync(file, 'of yesterday');
    const { code, stderr } = await besideAnother(
      (response) => response.destroy(),
      () => run('services', '--output', file),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('broke off in the middle of the file');
    expect(readFileSync(file, 'utf8')).toBe('of yesterday');
    expect(partsOf('half.csv')).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no half of a file at %s', async (signal) => {
    const file = fileOf('stopped.csv');
    writeFileSync(file, 'of yesterday');
    const { code, stderr } = await besideAnother(
      () => {},
      async () => {
        const begun = Promise.withResolvers<void>();
        const watcher = watch(directory, (_event, name) => {
          if (/^stopped\.csv\.\d+\.part$/.test(name ?? '')) begun.resolve();
        });
        const child = startSanad(['--lang', 'en', 'export', 'services', '--output', file], env);
        const ended = ending(child);
        await Promise.race([begun.promise, ended]);
        watcher.close();
        child.kill(signal);
        return ended;
      },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'broken off, nothing was written\n' });
    expect(readFileSync(file, 'utf8')).toBe('of yesterday');
    expect(partsOf('stopped.csv')).toEqual([]);
  });
});
