import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charterPage } from '../support/charter-page.ts';
import { type LocalServer, serveHttp } from '../support/local-server.ts';
import { cellsOf } from './support/columns.ts';
import { type Ended, ending, KALIGANJ, sanad, startSanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const KAUNIA = 'doict/rangpur/kaunia';
const kaliganj = (days: string) => readFileSync(KALIGANJ, 'utf8').replace('২ কার্যদিবস', `${days} কার্যদিবস`);
const PAGE = charterPage([{ name: 'আইসিটি বিষয়ক পরামর্শ', deadline: '২ কার্যদিবস' }]);

let directory: string;
let env: Record<string, string>;
let portal: LocalServer;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-harvest-'));
  mkdirSync(join(directory, 'files'));
  env = {
    SANAD_DATA_DIR: join(directory, 'data'),
    SANAD_SOURCE_FILES: join(directory, 'files'),
    SANAD_PRIVATE_HOSTS: '127.0.0.1',
  };
  put('kaliganj.txt', kaliganj('৪'));
  portal = await serveHttp((request, response) => {
    if (request.url !== '/charter') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
});
afterAll(async () => {
  await portal.close();
  rmSync(directory, { recursive: true, force: true });
});

function put(name: string, content: string): void {
  writeFileSync(join(directory, 'files', name), content);
}

const run = (...args: string[]): Promise<Ended> => sanad(['--lang', 'en', ...args], { env });
const inBangla = (...args: string[]): Promise<Ended> => sanad(args, { env });
const listed = async () => JSON.parse((await run('sources', '--json')).stdout) as Array<Record<string, unknown>>;

describe('beside a server', () => {
  let server: RunningSanad;
  beforeAll(async () => {
    // It harvests what it is asked to and nothing by itself.
    server = await serve({ ...env, SANAD_HARVEST_WORKERS: '0' });
  });
  afterAll(() => server.end('SIGTERM'));

  it('there are no sources at first', async () => {
    expect(await run('sources')).toEqual({
      code: 0,
      stdout: 'There are no sources. Enter one: sanad sources add\n',
      stderr: '',
    });
    expect((await inBangla('sources', 'list')).stdout).toBe('কোনো উৎস নেই। যোগ করুন: sanad sources add\n');
  });

  it('a source is entered, and its id told', async () => {
    const { code, stdout, stderr } = await run('sources', 'add', 'kaliganj.txt', '--kind', 'file', '--name', 'Folder');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Folder: entered \((\S+)\)\. Harvest it now: sanad harvest \1\n$/);
    const page = await inBangla('sources', 'add', `${portal.url}/charter`, '--office', KAUNIA, '--every', '60');
    expect(page.stdout).toMatch(/\/charter: যোগ হয়েছে \((\S+)\)। এখনই আনতে: sanad harvest \1\n$/);
    expect(
      await run('sources', 'add', `${portal.url}/gone`, '--name', 'Gone', '--authority', 'third-party'),
    ).toMatchObject({ code: 0 });
    expect(await listed()).toMatchObject([
      { kind: 'FILE', uri: 'kaliganj.txt', status: 'NEVER_RUN', everyMinutes: 1440, authority: null, office: null },
      { kind: 'WEB_PAGE', name: `${portal.url}/charter`, everyMinutes: 60, office: { slug: KAUNIA } },
      { kind: 'WEB_PAGE', name: 'Gone', authority: 'THIRD_PARTY' },
    ]);
  });

  it.each([
    [['kaliganj.txt', '--kind', 'FILE'], 1, 'There is a source of the address kaliganj.txt already'],
    [['../secret.txt', '--kind', 'FILE'], 1, 'no path below the directory of SANAD_SOURCE_FILES'],
    [['ftp://example.org/'], 1, 'no address that can be harvested'],
    [['https://example.org/', '--every', '2'], 1, 'everyMinutes must be from 5 to 525600, not 2'],
    [['https://example.org/', '--every', 'daily'], 2, 'Write a whole number of minutes'],
    [['https://example.org/', '--office', 'doict/nowhere'], 1, 'There is no office "doict/nowhere"'],
    [['https://example.org/', '--kind', 'ftp'], 2, 'Allowed choices are FILE, WEB_PAGE, PEER.'],
    [['https://example.org/', '--authority', 'mine'], 2, 'Allowed choices are OFFICE, DISTRICT, THIRD_PARTY.'],
    [[], 2, "missing required argument 'uri'"],
  ])('%j is refused with %i', async (args, code, message) => {
    const ended = await run('sources', 'add', ...args);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  it('a refusal is told in Bangla too', async () => {
    const { code, stderr } = await inBangla('sources', 'add', '../secret.txt', '--kind', 'FILE');
    expect(code).toBe(1);
    expect(stderr).toBe(
      '“../secret.txt” SANAD_SOURCE_FILES ফোল্ডারের ভেতরের কোনো পথ নয়। সেখান থেকে লিখুন: kaliganj/charter.docx\n',
    );
  });

  it('a dry run tells what would be stored, and stores nothing', async () => {
    expect(await run('harvest', 'Folder', '--dry-run')).toEqual({
      code: 0,
      stdout: 'Folder: stored (dry run): 1 versions, 1 changed, 22 unchanged\n',
      stderr: '',
    });
    expect((await listed())[0]).toMatchObject({ status: 'NEVER_RUN', lastSuccessAt: null });
  });

  it('a harvest stores it, once', async () => {
    expect(await run('harvest', 'kaliganj.txt')).toEqual({
      code: 0,
      stdout: 'Folder: stored: 1 versions, 1 changed, 22 unchanged\n',
      stderr: '',
    });
    expect(await inBangla('harvest', 'Folder')).toEqual({ code: 0, stdout: 'Folder: বদলায়নি\n', stderr: '' });
  });

  it('one of several that fails is told, and the others arrive', async () => {
    const { code, stdout } = await run('harvest');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n').sort();
    expect(lines).toEqual([
      'Folder: not modified',
      expect.stringMatching(/^Gone: failed\. \S+\/gone answers with status 404\. Give the address/),
      `${portal.url}/charter: stored: 1 versions, 1 new services`,
    ]);
  });

  it('the list shows how each stands, in both languages', async () => {
    const { code, stdout } = await run('sources', 'list');
    expect(code).toBe(0);
    const rows = cellsOf(stdout.split('\n')).map((cells) => cells.map((cell) => cell.trim()));
    expect(rows[0]).toEqual(['Name', 'Kind', 'Address', 'Status', 'Last success', 'Remark']);
    expect(rows.find(([name]) => name === 'Folder')?.slice(1, 4)).toEqual(['FILE', 'kaliganj.txt', 'fresh']);
    expect(rows.find(([name]) => name === 'Gone')?.slice(3, 5)).toEqual(['failing', '–']);
    expect((await inBangla('sources')).stdout).toContain('ব্যর্থ হচ্ছে');
  });

  it.each([
    ['harvest', 'Nothing', 'There is no source "Nothing"'],
    ['remove', 'Nothing', 'There is no source "Nothing"'],
  ])('%s of an unknown source ends with 1', async (command, name, message) => {
    const ended = await run(...(command === 'harvest' ? [command, name] : ['sources', command, name]));
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('a name that several bear means none of them', async () => {
    for (const path of ['a.txt', 'b.txt']) await run('sources', 'add', path, '--kind', 'FILE', '--name', 'Twin');
    expect(await run('harvest', 'Twin')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Several sources are called "Twin"'),
    });
    for (const path of ['a.txt', 'b.txt']) expect(await run('sources', 'remove', path)).toMatchObject({ code: 0 });
  });

  it('a source is removed; the charters that it brought stay', async () => {
    expect(await run('sources', 'remove', 'Gone')).toEqual({
      code: 0,
      stdout: 'Gone: is harvested no more\n',
      stderr: '',
    });
    expect((await inBangla('sources', 'remove', `${portal.url}/charter`)).stdout).toContain('আর আনা হবে না');
    expect(await listed()).toHaveLength(1);
    expect((await run('offices', '--under', KAUNIA)).stdout).toContain('undated');
  });

  it('--watch tells of each harvest that another asks for', async () => {
    const watch = startSanad(['--lang', 'en', 'harvest', '--watch'], env);
    const ended = ending(watch);
    await once(createInterface({ input: watch.stderr }), 'line');
    put('kaliganj.txt', kaliganj('৫'));
    const line = once(createInterface({ input: watch.stdout }), 'line');
    expect(await run('harvest', 'Folder')).toMatchObject({ code: 0 });
    expect((await line)[0]).toMatch(/^\d{4}-\d\d-\d\dT\S+Z Folder: stored: 1 versions, 1 changed, 22 unchanged$/);
    watch.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: 'Harvesting what is due; Ctrl-C stops\n' });
  });
});

describe('without a server', () => {
  it('the commands open the database themselves', async () => {
    put('kaliganj.txt', kaliganj('৬'));
    expect(await run('sources')).toMatchObject({ code: 0, stdout: expect.stringContaining('kaliganj.txt') });
    expect((await run('harvest', 'Folder', '--dry-run')).stdout).toBe(
      'Folder: stored (dry run): 1 versions, 1 changed, 22 unchanged\n',
    );
    expect(await run('harvest')).toEqual({
      code: 0,
      stdout: 'Folder: stored: 1 versions, 1 changed, 22 unchanged\n',
      stderr: '',
    });
  });

  it('one that fails ends with 1', async () => {
    expect(await run('sources', 'add', 'missing.txt', '--kind', 'FILE')).toMatchObject({ code: 0 });
    expect(await run('harvest', 'missing.txt')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('missing.txt: failed. "missing.txt" cannot be read (ENOENT).'),
    });
    expect(await run('sources', 'remove', 'missing.txt')).toMatchObject({ code: 0 });
  });

  it('--watch harvests what is due until it is stopped', async () => {
    const sources = [`${portal.url}/charter`, `${portal.url}/gone`];
    for (const uri of sources) await run('sources', 'add', uri, '--office', KAUNIA);
    const watch = startSanad(['--lang', 'en', 'harvest', '--watch'], env);
    const ended = ending(watch);
    const lines: string[] = [];
    for await (const line of createInterface({ input: watch.stdout })) {
      lines.push(line.replace(/^\S+ \S+\//, ''));
      if (lines.length === sources.length) watch.kill('SIGTERM');
    }
    expect(await ended).toMatchObject({ code: 0, stderr: 'Harvesting what is due; Ctrl-C stops\n' });
    expect(lines.sort()).toEqual(['charter: nothing new: 1 unchanged', expect.stringMatching(/^gone: failed\./)]);
  });
});
