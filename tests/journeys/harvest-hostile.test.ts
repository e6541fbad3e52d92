import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { charterPage } from '../support/charter-page.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { type LocalServer, serveHttp } from '../support/local-server.ts';

const GOOD = 20;
const SERVICES = [{ name: 'আইসিটি বিষয়ক পরামর্শ', deadline: '২ কার্যদিবস' }];
const PAGE = charterPage(SERVICES);
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What a site does to those who ask. */
const HOSTILE: ReadonlyArray<readonly [name: string, answer: (response: ServerResponse) => void, code: string | null]> =
  [
    ['never answers', () => undefined, null],
    ['drips for ever', (response) => drip(response), null],
    ['never ends', (response) => pour(response), 'bytes'],
    ['leads into a private network', (response) => redirect(response, 'http://127.0.0.2/admin'), 'private network'],
    [
      'leads to the metadata of a cloud',
      (response) => redirect(response, 'http://169.254.169.254/latest'),
      'private network',
    ],
    ['leads in a circle', (response) => redirect(response, '/again'), 'redirects more than'],
    [
      'packs a bomb',
      (response) => void response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB),
      'bytes',
    ],
    ['fails', (response) => void response.writeHead(500).end(), '500'],
  ];

let sites: LocalServer[] = [];
let node: TestNode;
const hostile = new Map<string, string>();

beforeAll(async () => {
  node = await openTestNode('hostile.example', { schedule: true, concurrency: 12 });
  const { offices } = await node.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    `{ offices(filter: { level: UPAZILA, hasCharter: false }, first: ${GOOD + 1}) { nodes { slug } } }`,
  );
  const slugs = offices.nodes.map(({ slug }) => slug);
  const serve = async (answer: (response: ServerResponse) => void) => {
    const site = await serveHttp((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      answer(response);
    });
    sites.push(site);
    return site.url;
  };
  for (const [name, answer] of HOSTILE) {
    hostile.set(name, await node.addSource({ kind: 'WEB_PAGE', uri: `${await serve(answer)}/` }));
  }
  for (const office of slugs.slice(0, GOOD)) {
    const uri = `${await serve((response) => void response.writeHead(200, HTML).end(PAGE))}/charter`;
    await node.addSource({ kind: 'WEB_PAGE', uri, office });
  }
  // Not hostile but careless: UTF-8 that is said to be something else.
  const uri = await serve(
    (response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(charterPage(SERVICES, 'iso-8859-1')),
  );
  await node.addSource({ kind: 'WEB_PAGE', uri, office: slugs[GOOD] ?? '' });
}, 60_000);
afterAll(async () => {
  await node.close();
  await Promise.all(sites.map((site) => site.close()));
  sites = [];
}, 30_000);

it('twenty good sources all arrive beside hostile ones, and each hostile one is told what it did', async () => {
  const stored = () =>
    node.ask<{ services: { nodes: Array<{ name: string }> } }>(
      '{ services(filter: { text: "আইসিটি বিষয়ক পরামর্শ" }, first: 100) { nodes { name } } }',
    );
  let arrived = 0;
  while (arrived < GOOD + 1) {
    await delay(200);
    arrived = (await stored()).services.nodes.filter(({ name }) => name === 'আইসিটি বিষয়ক পরামর্শ').length;
  }
  for (const [name, , code] of HOSTILE) {
    if (code === null) continue;
    const error = await errorOf(hostile.get(name) ?? '');
    expect({ name, error }).toEqual({ name, error: expect.stringContaining(code) });
  }
}, 60_000);

async function errorOf(id: string): Promise<string> {
  for (;;) {
    const { node: source } = await node.ask<{ node: { harvests: { nodes: Array<{ errorEn: string | null }> } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Source { harvests { nodes { errorEn } } } } }',
      { id },
    );
    const [harvest] = source.harvests.nodes;
    if (harvest?.errorEn != null) return harvest.errorEn;
    await delay(200);
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function drip(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const timer = setInterval(() => response.write('<p>'), 1_000);
  response.on('close', () => clearInterval(timer));
}

function pour(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const chunk = Buffer.alloc(256 * 1024, 'ক');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
