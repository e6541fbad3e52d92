import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charterPage } from '../support/charter-page.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { type LocalServer, serveHttp } from '../support/local-server.ts';

const KAUNIA = 'doict/rangpur/kaunia';
const KALIGANJ_DOCUMENT = readFileSync('data/charters/doict-lalmonirhat-kaliganj.txt');
const row = (name: string, deadline: string) => ({ name, deadline });
const SERVICES = [row('আইসিটি বিষয়ক পরামর্শ', '২ কার্যদিবস'), row('ইন্টারনেট সংযোগ', '৩ কার্যদিবস')];

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let portal: LocalServer;
let node: TestNode;
let answer: Answer;
beforeAll(async () => {
  portal = await serveHttp((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    answer(request, response);
  });
  node = await openTestNode('portal.example');
});
afterAll(async () => {
  await node.close();
  await portal.close();
});

const html =
  (text: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
const inForce = async (slug: string) =>
  (
    await node.ask<{
      office: {
        charter: {
          version: number;
          authority: string;
          services: Array<{ deadline: { text: string } }>;
          provenance: { uri: string; source: { name: string } | null };
        } | null;
      };
    }>(
      'query ($slug: String!) { office(slug: $slug) { charter { version authority services { deadline { text } } provenance { uri source { name } } } } }',
      { slug },
    )
  ).office.charter;
const statusOf = async (id: string) =>
  (
    await node.ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Source { status lastErrorEn heldReasonEn consecutiveFailures lastSuccessAt } } }',
      { id },
    )
  ).node;

describe('a page that holds the charter', () => {
  let source: string;

  it('is read, with its address kept', async () => {
    answer = html(charterPage(SERVICES), { etag: '"1"' });
    source = await node.addSource({ kind: 'WEB_PAGE', uri: `${portal.url}/charter`, office: KAUNIA });
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, added: 2 });
    expect(await inForce(KAUNIA)).toMatchObject({
      version: 1,
      authority: 'THIRD_PARTY',
      provenance: { uri: `${portal.url}/charter`, source: { name: expect.stringContaining('WEB_PAGE') } },
    });
    expect(await statusOf(source)).toMatchObject({ status: 'FRESH', lastErrorEn: null });
  });

  it('is asked for only if it has changed', async () => {
    let condition: string | undefined;
    answer = (request, response) => {
      condition = request.headers['if-none-match'];
      response.writeHead(304).end();
    };
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', charters: 0 });
    expect(condition).toBe('"1"');
  });

  it('keeps what was last known good when the site fails, is emptied or is of another office', async () => {
    answer = (_request, response) => void response.writeHead(404).end();
    expect(await node.harvest(source)).toMatchObject({ outcome: 'FAILED', charters: 0 });
    expect(await statusOf(source)).toMatchObject({ status: 'FAILING', consecutiveFailures: 1 });
    answer = html('<html><body><p>সাইটটি নির্মাণাধীন</p></body></html>');
    expect(await node.harvest(source)).toMatchObject({ outcome: 'FAILED' });
    expect(await statusOf(source)).toMatchObject({
      consecutiveFailures: 2,
      lastErrorEn: expect.stringContaining('charter'),
    });
    answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end(KALIGANJ_DOCUMENT);
    expect(await node.harvest(source)).toMatchObject({
      outcome: 'FAILED',
      errorEn: `The source is of the office ${KAUNIA}, but the document names doict/lalmonirhat/kaliganj.`,
    });
    expect((await inForce(KAUNIA))?.version).toBe(1);
  });

  it('is well again when the site is, and takes the new version', async () => {
    answer = html(charterPage([row('আইসিটি বিষয়ক পরামর্শ', '৫ কার্যদিবস'), ...SERVICES.slice(1)]));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1, unchanged: 1 });
    expect(await inForce(KAUNIA)).toMatchObject({ version: 2, services: [{ deadline: { text: '৫ কার্যদিবস' } }, {}] });
    expect(await statusOf(source)).toMatchObject({ status: 'FRESH', consecutiveFailures: 0, lastErrorEn: null });
  });

  it('is held when its tables have lost a column', async () => {
    const page = charterPage([row('আইসিটি বিষয়ক পরামর্শ', '৭ কার্যদিবস'), ...SERVICES.slice(1)]);
    answer = html(page.replaceAll(/<td>(?:বিনামূল্যে|সেবার মূল্য ও পরিশোধ পদ্ধতি)<\/td>/g, ''));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'HELD', held: 1, charters: 0 });
    expect(await statusOf(source)).toMatchObject({
      status: 'QUARANTINED',
      heldReasonEn: expect.stringContaining('The tables have other columns than before'),
    });
    // Harvested again it is held once, and remembered when it is refused.
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED' });
    expect((await inForce(KAUNIA))?.version).toBe(2);
  });
});

describe('a page that links to the charter', () => {
  it('is followed to the document', async () => {
    answer = (request, response) => {
      if (request.url === '/files/charter.txt')
        return void response.writeHead(200, { 'content-type': 'text/plain' }).end(KALIGANJ_DOCUMENT);
      html('<html><body><a href="/news">খবর</a> <a href="/files/charter.txt">সিটিজেন চার্টার</a></body></html>')(
        request,
        response,
      );
    };
    const source = await node.addSource({ kind: 'WEB_PAGE', uri: `${portal.url}/bn/site/page/citizen-charter` });
    // The project's own data hold these very bytes.
    expect(await node.harvest(source)).toMatchObject({ outcome: 'UNCHANGED', charters: 0, unchanged: 23 });
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED' });
  });
});

describe('a source of one office that brings the charter of another', () => {
  it('is held, and stored for the office that the document names when it is released', async () => {
    const changed = KALIGANJ_DOCUMENT.toString('utf8').replace('২ কার্যদিবস', '৪ কার্যদিবস');
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(changed);
    const source = await node.addSource({
      kind: 'WEB_PAGE',
      uri: `${portal.url}/wrong`,
      office: 'doict/rangpur/pirgacha',
      authority: 'OFFICE',
    });
    const harvest = await node.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'HELD', held: 1 });
    expect(await statusOf(source)).toMatchObject({
      heldReasonEn: expect.stringContaining(
        'The source is of the office doict/rangpur/pirgacha, but the document names doict/lalmonirhat/kaliganj.',
      ),
    });
    expect(await inForce('doict/rangpur/pirgacha')).toBeNull();
    await node.ask(
      'mutation ($id: ID!) { decideHarvest(id: $id, accept: true, reason: "ঠিক আছে") { errors { code } } }',
      { id: harvest.id },
    );
    expect(await inForce('doict/lalmonirhat/kaliganj')).toMatchObject({ version: 2 });
    expect(await inForce('doict/rangpur/pirgacha')).toBeNull();
  });
});

describe('what cannot be a source', () => {
  it.each([
    ['an address with a password', { kind: 'WEB_PAGE', uri: 'https://user:secret@example.org/' }],
    ['no address', { kind: 'WEB_PAGE', uri: 'charter' }],
    ['another protocol', { kind: 'PEER', uri: 'ftp://example.org/' }],
    ['a path that leads out', { kind: 'FILE', uri: '../etc/passwd' }],
    ['an absolute path', { kind: 'FILE', uri: '/etc/passwd' }],
    ['a short interval', { kind: 'WEB_PAGE', uri: 'https://example.org/', everyMinutes: 1 }],
  ])('%s', async (_what, input) => {
    await expect(node.addSource(input)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('an unknown office, or one that is there already', async () => {
    await expect(
      node.addSource({ kind: 'WEB_PAGE', uri: 'https://example.org/', office: 'doict/nowhere' }),
    ).rejects.toThrow('OFFICE_UNKNOWN');
    await expect(node.addSource({ kind: 'WEB_PAGE', uri: `${portal.url}/wrong#top` })).rejects.toThrow(
      'ALREADY_EXISTS',
    );
  });

  it('a private address that nobody has allowed', async () => {
    const source = await node.addSource({ kind: 'WEB_PAGE', uri: 'http://127.0.0.2:8080/' });
    expect(await node.harvest(source)).toMatchObject({
      outcome: 'FAILED',
      errorEn: expect.stringContaining('private network'),
    });
  });

  it('anything, for somebody without a token', async () => {
    const { data } = await node.executeAs(
      { authorization: null },
      'mutation { addSource(input: { name: "x", kind: WEB_PAGE, uri: "https://example.org" }) { source { id } errors { code } } }',
    );
    expect(data).toMatchObject({ addSource: { source: null, errors: [{ code: 'FORBIDDEN' }] } });
  });
});
