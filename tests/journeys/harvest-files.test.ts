import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { smallCharter } from '../support/small-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const KAUNIA = 'doict/rangpur/kaunia';
const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const kaliganj = (days: string) =>
  readFileSync('data/charters/doict-lalmonirhat-kaliganj.txt', 'utf8').replace('২ কার্যদিবস', `${days} কার্যদিবস`);
const kalukhali = (days: string) =>
  readFileSync('data/charters/doict-rajbari-kalukhali.txt', 'utf8').replace('/কার্যদিবস', `/ ${days} কার্যদিবস`);
const services = (count: number) =>
  smallCharter([...'কখগঘঙচ'].slice(0, count).map((letter) => ({ name: `সেবা ${letter} প্রদান`, deadline: '২ কার্যদিবস' })));

let outside: string;
let files: string;
let node: TestNode;
beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'sanad-harvest-files-'));
  files = join(outside, 'files');
  mkdirSync(files);
  node = await openTestNode('files.example', { sourceFiles: files });
});
afterAll(async () => {
  await node.close();
  rmSync(outside, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(files, path, '..'), { recursive: true });
  writeFileSync(join(files, path), content);
}

const versionsOf = async (slug: string) =>
  (
    await node.ask<{ office: { charters: { nodes: Array<{ version: number; authority: string }> } } }>(
      'query ($slug: String!) { office(slug: $slug) { charters { nodes { version authority provenance { uri source { name } chain } } } } }',
      { slug },
    )
  ).office.charters.nodes;

const sourceNow = async (id: string) =>
  (
    await node.ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Source { status lastErrorEn consecutiveFailures } } }',
      { id },
    )
  ).node;

describe('a file', () => {
  let source: string;

  it('is read as the word of the office that it names', async () => {
    put('one/charter.txt', kaliganj('৪'));
    source = await node.addSource({ kind: 'FILE', uri: 'one/charter.txt' });
    expect(await node.harvest(source, true)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1 });
    expect(await versionsOf(KALIGANJ)).toHaveLength(1);
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1, unchanged: 22 });
    expect(await versionsOf(KALIGANJ)).toMatchObject([
      {
        version: 2,
        authority: 'OFFICE',
        provenance: { uri: 'one/charter.txt', source: { name: 'FILE one/charter.txt' }, chain: [] },
      },
      { version: 1 },
    ]);
  });

  it('is not read again while it stays, nor taken for another when only its time changes', async () => {
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', unchanged: 0 });
    utimesSync(join(files, 'one/charter.txt'), LONG_AGO, LONG_AGO);
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', unchanged: 0 });
  });

  it('brings a new version when it changes', async () => {
    put('one/charter.txt', kaliganj('৫'));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1 });
    expect(await versionsOf(KALIGANJ)).toHaveLength(3);
  });

  it('that is gone leaves what it brought, and is told', async () => {
    rmSync(join(files, 'one/charter.txt'));
    expect(await node.harvest(source)).toMatchObject({
      outcome: 'FAILED',
      removed: 0,
      errorEn: expect.stringContaining('"one/charter.txt" cannot be read (ENOENT)'),
    });
    expect(await sourceNow(source)).toMatchObject({ status: 'FAILING', consecutiveFailures: 1 });
    expect(await versionsOf(KALIGANJ)).toHaveLength(3);
  });
});

describe('a directory', () => {
  let source: string;

  it('is read file by file: what is damaged is told, the others arrive', async () => {
    put('many/a-damaged.docx', Buffer.from('PK\u0003\u0004 torn'));
    put('many/lalmonirhat/kaliganj.txt', kaliganj('৬'));
    put('many/rajbari/kalukhali.txt', kalukhali('৩'));
    put('many/.kept-aside.txt', kalukhali('৪'));
    put('many/notes.md', 'no charter');
    source = await node.addSource({ kind: 'FILE', uri: 'many' });
    const harvest = await node.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'STORED', charters: 2, refused: 1, held: 0 });
    expect(harvest.errorEn).toMatch(/^many\/a-damaged\.docx: .+ cannot be read/);
    expect(await versionsOf(KALUKHALI)).toHaveLength(2);
    expect(await sourceNow(source)).toMatchObject({ status: 'FRESH', lastErrorEn: harvest.errorEn });
  });

  it('tells of a file again that it could not use, until it is mended or gone', async () => {
    expect(await node.harvest(source)).toMatchObject({
      outcome: 'UNCHANGED',
      charters: 0,
      unchanged: 0,
      refused: 1,
      errorEn: expect.stringContaining('many/a-damaged.docx: '),
    });
    rmSync(join(files, 'many/a-damaged.docx'));
  });

  it('is read again only where something changed', async () => {
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', charters: 0, refused: 0 });
    put('many/rajbari/kalukhali.txt', kalukhali('৫'));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1, unchanged: 18 });
    expect(await versionsOf(KALUKHALI)).toHaveLength(3);
  });

  it('has not failed because one file of it cannot be read, however often', async () => {
    writeFileSync(join(outside, 'secret.txt'), kalukhali('৭'));
    symlinkSync(join(outside, 'secret.txt'), join(files, 'many/link.txt'));
    for (const _ of [1, 2]) {
      expect(await node.harvest(source)).toMatchObject({
        outcome: 'UNCHANGED',
        refused: 1,
        errorEn: expect.stringContaining('"many/link.txt" leads out of the directory of sources'),
      });
    }
    expect(await sourceNow(source)).toMatchObject({
      status: 'FRESH',
      consecutiveFailures: 0,
      lastErrorEn: expect.stringContaining('many/link.txt'),
    });
    expect(await versionsOf(KALUKHALI)).toHaveLength(3);
  });

  it('has failed when nothing of it can be read', async () => {
    put('bad/a.docx', Buffer.from('PK\u0003\u0004 torn'));
    const bad = await node.addSource({ kind: 'FILE', uri: 'bad' });
    expect(await node.harvest(bad)).toMatchObject({ outcome: 'FAILED', refused: 1 });
    expect(await sourceNow(bad)).toMatchObject({ status: 'FAILING', consecutiveFailures: 1 });
  });
});

describe('a path', () => {
  it.each(['../secret.txt', '/etc/passwd', 'many/../../secret.txt', 'many\\link.txt', ''])(
    'that leads out is not entered: %j',
    async (uri) => {
      await expect(node.addSource({ kind: 'FILE', uri })).rejects.toThrow('BAD_USER_INPUT');
    },
  );

  it('that is a link out of the directory is not followed', async () => {
    const link = await node.addSource({ kind: 'FILE', uri: 'many/link.txt' });
    expect(await node.harvest(link)).toMatchObject({
      outcome: 'FAILED',
      charters: 0,
      errorEn: expect.stringContaining('leads out of the directory of sources'),
    });
  });
});

describe('a document that was refused', () => {
  it('is not asked about again, whatever becomes of its time and name', async () => {
    put('kaunia/charter.txt', services(6));
    const source = await node.addSource({ kind: 'FILE', uri: 'kaunia', office: KAUNIA });
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, added: 6 });
    put('kaunia/charter.txt', services(3));
    const harvest = await node.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'HELD', held: 1, removed: 0 });
    await node.ask('mutation ($id: ID!) { decideHarvest(id: $id, accept: false, reason: "ছেঁড়া") { errors { code } } }', {
      id: harvest.id,
    });
    utimesSync(join(files, 'kaunia/charter.txt'), LONG_AGO, LONG_AGO);
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', held: 0 });
    renameSync(join(files, 'kaunia/charter.txt'), join(files, 'kaunia/renamed.txt'));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'UNCHANGED', held: 0, charters: 0 });
    expect(await sourceNow(source)).toMatchObject({ status: 'FRESH' });
    expect(await versionsOf(KAUNIA)).toHaveLength(1);
  });
});

it('a server without a directory of sources says which setting is missing', async () => {
  const bare = await openTestNode('bare.example');
  try {
    const source = await bare.addSource({ kind: 'FILE', uri: 'charter.txt' });
    expect(await bare.harvest(source)).toMatchObject({
      outcome: 'FAILED',
      errorEn: expect.stringContaining('set SANAD_SOURCE_FILES'),
    });
  } finally {
    await bare.close();
  }
});
