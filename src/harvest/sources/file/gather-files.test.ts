import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../../../tests/support/collect.ts';
import { failureOf } from '../../../../tests/support/fetching.ts';
import { type FileOptions, gatherFiles, type SeenFiles } from './gather-files.ts';

let top: string;
let directory: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sanad-files-'));
  directory = join(top, 'sources');
  mkdirSync(join(directory, 'doict'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(directory, path), text);
const gather = (uri: string, seen: SeenFiles = {}, options: Partial<FileOptions> = {}) =>
  collect(gatherFiles({ uri, seen }, { directory, ...options }));
const outcomes = async (...given: Parameters<typeof gather>) =>
  (await gather(...given)).map((each) => `${each.path} ${each.status === 'FAILED' ? each.failure.code : each.status}`);
const seenIn = async (uri: string): Promise<SeenFiles> =>
  Object.fromEntries((await gather(uri)).flatMap((each) => (each.status === 'FAILED' ? [] : [[each.path, each.seen]])));

describe('gatherFiles', () => {
  it('brings a file', async () => {
    write('doict/charter.txt', 'সনদ');
    expect(await gather('doict/./charter.txt')).toMatchObject([
      {
        status: 'GATHERED',
        path: 'doict/charter.txt',
        document: { bytes: Buffer.from('সনদ'), uri: 'doict/charter.txt', fileName: 'charter.txt' },
      },
    ]);
  });

  it('brings every charter file below a directory, in order, and no hidden or other one', async () => {
    for (const path of ['b.PDF', 'doict/z.docx', 'doict/a.html', '.hidden.txt', 'note.zip', 'a.csv']) write(path, path);
    mkdirSync(join(directory, '.git'));
    write('.git/x.txt', 'x');
    symlinkSync(directory, join(directory, 'circle'));
    symlinkSync(join(directory, 'a.csv'), join(directory, 'link.csv'));
    symlinkSync(join(top, 'secret.txt'), join(directory, 'out.txt'));
    expect(await outcomes('.')).toEqual([
      'a.csv GATHERED',
      'b.PDF GATHERED',
      'doict/a.html GATHERED',
      'doict/z.docx GATHERED',
      'link.csv GATHERED',
      'out.txt SOURCE_FILE_OUTSIDE',
    ]);
    expect(await outcomes('doict/')).toEqual(['doict/a.html GATHERED', 'doict/z.docx GATHERED']);
  });

  it('does not bring again what did not change', async () => {
    for (const path of ['a.txt', 'b.txt', 'c.txt']) write(path, path);
    const seen = JSON.parse(JSON.stringify(await seenIn('.'))) as SeenFiles;
    expect(await outcomes('.', seen)).toEqual(['a.txt NOT_MODIFIED', 'b.txt NOT_MODIFIED', 'c.txt NOT_MODIFIED']);
    // Another content of the same length and time; the same content at another time.
    const { modifiedMs = 0 } = seen['b.txt'] ?? {};
    write('b.txt', 'B.txt');
    utimesSync(join(directory, 'b.txt'), modifiedMs / 1000, modifiedMs / 1000);
    utimesSync(join(directory, 'c.txt'), 1, 1);
    write('d.txt', 'd');
    expect(await outcomes('.', seen)).toEqual([
      'a.txt NOT_MODIFIED',
      'b.txt GATHERED',
      'c.txt NOT_MODIFIED',
      'd.txt GATHERED',
    ]);
  });

  it.each([
    '',
    '..',
    '../secret.txt',
    'doict/../../secret.txt',
    '/etc/passwd',
    'a\\..\\b',
    'a\0.txt',
    'out',
    'out/secret.txt',
  ])('refuses %j, which leads outside', async (uri) => {
    symlinkSync(top, join(directory, 'out'));
    expect(await failureOf(gather(uri))).toEqual({ code: 'SOURCE_FILE_OUTSIDE', passing: false });
  });

  it('says what is missing', async () => {
    expect(await failureOf(gather('none.txt'))).toEqual({ code: 'SOURCE_FILE_MISSING', passing: false });
    expect(await failureOf(gather('.', {}, { directory: join(top, 'none') }))).toMatchObject({
      code: 'SOURCE_FILE_MISSING',
    });
    expect(await outcomes('doict')).toEqual([]);
  });

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(directory, 'pipe.txt')]);
    expect(await failureOf(gather('pipe.txt'))).toMatchObject({ code: 'SOURCE_FILE_MISSING' });
  });

  it('keeps to its limits', async () => {
    for (const path of ['a.txt', 'b.txt', 'c.txt']) write(path, path);
    write('b.txt', 'x'.repeat(11));
    expect(await outcomes('.', {}, { maxBytes: 10 })).toEqual([
      'a.txt GATHERED',
      'b.txt SOURCE_TOO_LARGE',
      'c.txt GATHERED',
    ]);
    expect(await failureOf(gather('b.txt', {}, { maxBytes: 10 }))).toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    expect(await failureOf(gather('.', {}, { maxFiles: 2 }))).toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    await expect(gather('.', {}, { signal: AbortSignal.abort(new Error('given up')) })).rejects.toThrow('given up');
  });
});
