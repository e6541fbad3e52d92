import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer, readRealCharter } from '../../../../tests/charters/support/areas.ts';
import { failureOf, fetching } from '../../../../tests/support/fetching.ts';
import { contentOf, FIELD_ORDER } from '../../../../tests/support/render/charter-content.ts';
import { renderDocx } from '../../../../tests/support/render/render-docx.ts';
import { DomainError } from '../../../domain/errors.ts';
import { parseCharter } from '../../../ingest/parse-charter.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { renderHtml } from '../../../synthetic/layouts/render-html.ts';
import type { GatheredDocument, SeenVersions } from '../../gathered.ts';
import { type GatherOptions, gatherWebPage } from './gather-web-page.ts';

const { serve, fetcherFor } = fetching();
const gazetteer = loadGazetteer();

interface Page {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly etag?: string;
}

/** A portal whose pages may be changed between two visits. What it does not have is 404. */
async function portal(pages: Record<string, Page | number>) {
  const server = await serve((request, response) => {
    const page = pages[request.url ?? ''] ?? 404;
    if (typeof page === 'number') return response.writeHead(page).end();
    if (page.etag !== undefined && request.headers['if-none-match'] === page.etag) return response.writeHead(304).end();
    response.setHeader('content-type', page.type ?? 'text/html');
    if (page.etag !== undefined) response.setHeader('etag', page.etag);
    return response.end(page.body);
  });
  return { ...server, pages };
}

const isMarked = async ({ bytes }: GatheredDocument) => new TextDecoder().decode(bytes).includes('CHARTER TABLE');
const gather = (uri: string, seen: SeenVersions = {}, options: Partial<GatherOptions> = {}) =>
  gatherWebPage({ uri, seen }, fetcherFor(), { isCharter: isMarked, ...options });
const found = async (gathering: ReturnType<typeof gather>) => {
  const gathered = await gathering;
  return gathered.status === 'GATHERED' ? new URL(gathered.document.uri).pathname : gathered.status;
};
const link = (path: string, text = 'সিটিজেন চার্টার') => `<li><a href="${path}">${text}</a>`;

describe('gatherWebPage, through the readers', () => {
  const kaliganj = async () => {
    const text = new TextEncoder().encode(readRealCharter('doict-lalmonirhat-kaliganj'));
    return contentOf(
      parseCharter((await readDocument({ bytes: text, format: 'AUTO' })).document, gazetteer),
      FIELD_ORDER,
    );
  };
  const isCharter = async ({ bytes }: GatheredDocument) => {
    const { document } = await readDocument({ bytes, format: 'AUTO' });
    return parseCharter(document, gazetteer).services.length > 0;
  };
  const pdf = readFileSync('tests/charters/layouts/fixtures/kalukhali.pdf');

  it('takes the page itself where it holds the table', async () => {
    const page = renderHtml(await kaliganj(), { same: 'MERGED', chrome: true });
    const site = await portal({ '/bn/page': { body: page } });
    expect(await found(gather(`${site.url}/bn/page`, {}, { isCharter }))).toBe('/bn/page');
    expect(site.asked).toEqual(['GET /bn/page']);
  });

  it.each(['windows-1252', 'utf-16', 'nonsense'])('is not led astray by a host that claims %s', async (charset) => {
    const body = renderHtml(await kaliganj(), { same: 'MERGED' });
    const site = await portal({
      '/': { body: `<ul>${link('/c')}</ul>`, type: `text/html; charset=${charset}` },
      '/c': { body, type: `text/plain; charset=${charset}` },
    });
    expect(await found(gather(`${site.url}/`, {}, { isCharter }))).toBe('/c');
  });

  it('takes the DOCX that the page links to, from the front page over the menu', async () => {
    const site = await portal({
      '/': { body: `<ul>${link('/bn/notices', 'নোটিশ')}${link('/bn/charter')}</ul>` },
      '/bn/charter': { body: '<title>সিটিজেন চার্টার</title><a href="/f/1">ডাউনলোড</a><a href="/files/c.docx">ফাইল</a>' },
      '/files/c.docx': { body: await renderDocx(await kaliganj(), 'MERGED'), type: 'application/octet-stream' },
    });
    expect(await found(gather(`${site.url}/`, {}, { isCharter }))).toBe('/files/c.docx');
    expect(site.asked).toEqual(['GET /', 'GET /bn/charter', 'GET /files/c.docx']);
  });

  it('takes the PDF that the page shows, and a document that is the source itself', async () => {
    const site = await portal({
      '/bn/page': { body: '<h3>নাগরিক সনদ</h3><iframe src="/pdfjs/viewer.html?file=/files/c.pdf"></iframe>' },
      '/files/c.pdf': { body: pdf, type: 'text/html' },
    });
    expect(await found(gather(`${site.url}/bn/page`, {}, { isCharter }))).toBe('/files/c.pdf');
    expect(await found(gather(`${site.url}/files/c.pdf`, {}, { isCharter }))).toBe('/files/c.pdf');
  });
});

describe('gatherWebPage', () => {
  it('tries what is likeliest first, and goes on where that is no charter or cannot be had', async () => {
    const site = await portal({
      '/': { body: link('/gone.pdf', 'সিটিজেন চার্টার ২০২৫') + link('/old.pdf', 'সিটিজেন চার্টার ২০২৪') + link('/c.pdf') },
      '/old.pdf': { body: 'something else' },
      '/c.pdf': { body: 'CHARTER TABLE' },
    });
    expect(await found(gather(site.url))).toBe('/c.pdf');
    expect(site.asked).toEqual(['GET /', 'GET /gone.pdf', 'GET /old.pdf', 'GET /c.pdf']);
  });

  it('names what it looked at where there is no charter', async () => {
    const site = await portal({
      '/': { body: link('/a.pdf') + link('/b.pdf') + link('http://10.0.0.1/c.pdf') },
      '/a.pdf': { body: 'x' },
    });
    const error = await gather(site.url).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: 'SOURCE_WITHOUT_CHARTER', passing: false });
    expect(String(error)).toContain(
      `${site.url}, ${site.url}/a.pdf, ${site.url}/b.pdf (SOURCE_REFUSED), http://10.0.0.1/c.pdf (SOURCE_ADDRESS_PRIVATE)`,
    );
    site.pages['/b.pdf'] = 503;
    expect(await failureOf(gather(site.url))).toEqual({ code: 'SOURCE_WITHOUT_CHARTER', passing: true });
  });

  it('tells why the page itself cannot be had', async () => {
    const site = await portal({ '/': 500 });
    expect(await failureOf(gather(site.url))).toEqual({ code: 'SOURCE_REFUSED', passing: true });
  });

  it('takes a document that cannot be read for no charter, but does not hide our own faults', async () => {
    const site = await portal({ '/': { body: link('/a.pdf') }, '/a.pdf': { body: 'x' } });
    const refusing = { isCharter: () => Promise.reject(new DomainError('DOCUMENT_DAMAGED', 'Damaged.', 'ক্ষতিগ্রস্ত।')) };
    expect(await failureOf(gather(site.url, {}, refusing))).toMatchObject({ code: 'SOURCE_WITHOUT_CHARTER' });
    await expect(gather(site.url, {}, { isCharter: () => Promise.reject(new TypeError('ours')) })).rejects.toThrow(
      'ours',
    );
  });

  it('fetches no more than it may', async () => {
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/${i}.pdf`, { body: 'x'.repeat(1_000) }]));
    const site = await portal({
      ...pages,
      '/': {
        body: Object.keys(pages)
          .map((path) => link(path))
          .join(''),
      },
    });
    expect(await failureOf(gather(site.url))).toMatchObject({ code: 'SOURCE_WITHOUT_CHARTER' });
    expect(site.asked).toHaveLength(9);
    await failureOf(gather(site.url, {}, { maxDocuments: 2 }));
    expect(site.asked).toHaveLength(12);
    await failureOf(gather(site.url, {}, { maxTotalBytes: 4_000 }));
    expect(site.asked.length).toBeLessThan(12 + 6);
  });

  it('follows links two steps and in no circle', async () => {
    const chain = (next: string) => ({ body: `<title>সিটিজেন চার্টার</title>${link(next)}${link('/')}` });
    const site = await portal({
      '/': chain('/1'),
      '/1': chain('/2'),
      '/2': chain('/3'),
      '/3': { body: 'CHARTER TABLE' },
    });
    expect(await failureOf(gather(site.url))).toMatchObject({ code: 'SOURCE_WITHOUT_CHARTER' });
    expect(site.asked).toEqual(['GET /', 'GET /1', 'GET /2']);
    expect(await found(gather(`${site.url}/1`))).toBe('/3');
  });

  it('ends when the caller gives up', async () => {
    const site = await portal({ '/': { body: link('/a.pdf') }, '/a.pdf': { body: 'x' } });
    const abort = new AbortController();
    const isCharter = async () => {
      abort.abort(new Error('no longer wanted'));
      return false;
    };
    await expect(gather(site.url, {}, { signal: abort.signal, isCharter })).rejects.toThrow('no longer wanted');
  });
});

describe('gathering a page again', () => {
  const seenOf = async (uri: string) => JSON.parse(JSON.stringify((await gather(uri)).seen)) as SeenVersions;

  it('asks only whether the page and its document changed', async () => {
    const site = await portal({
      '/': { body: link('/c.pdf'), etag: '"1"' },
      '/c.pdf': { body: 'CHARTER TABLE', etag: '"a"' },
    });
    const seen = await seenOf(site.url);
    expect(seen).toMatchObject({
      [site.url]: { etag: '"1"', isCharter: false },
      [`${site.url}/c.pdf`]: { etag: '"a"', isCharter: true },
    });
    expect(await gather(site.url, seen)).toEqual({ status: 'NOT_MODIFIED', seen });
    site.pages['/c.pdf'] = { body: 'CHARTER TABLE, new', etag: '"b"' };
    expect(await found(gather(site.url, seen))).toBe('/c.pdf');
    expect(site.asked).toHaveLength(2 + 2 + 3);
  });

  it('knows unchanged documents by their bytes where the host has no validators', async () => {
    const site = await portal({ '/': { body: link('/c.pdf') }, '/c.pdf': { body: 'CHARTER TABLE' } });
    const seen = await seenOf(site.url);
    expect(await found(gather(site.url, seen))).toBe('NOT_MODIFIED');
    site.pages['/'] = { body: `${link('/c.pdf')} visitors: 2` };
    const again = await gather(site.url, seen);
    expect(again.status).toBe('NOT_MODIFIED');
    expect(again.seen[site.url]?.sha256).not.toBe(seen[site.url]?.sha256);
    site.pages['/c.pdf'] = { body: 'CHARTER TABLE, new' };
    expect(await found(gather(site.url, seen))).toBe('/c.pdf');
  });

  it('finds another document where the page leads to it now, or the old one is gone', async () => {
    const site = await portal({ '/': { body: link('/c.pdf') }, '/c.pdf': { body: 'CHARTER TABLE' } });
    const seen = await seenOf(site.url);
    site.pages['/'] = { body: link('/c.pdf') + link('/d.pdf', 'সিটিজেন চার্টার ২০২৬') };
    site.pages['/d.pdf'] = { body: 'CHARTER TABLE of 2026' };
    expect(await found(gather(site.url, seen))).toBe('/d.pdf');
    delete site.pages['/c.pdf'];
    site.pages['/'] = { body: link('/c.pdf') };
    expect(await failureOf(gather(site.url, seen))).toMatchObject({ code: 'SOURCE_WITHOUT_CHARTER' });
  });

  it('asks a page that is the charter once', async () => {
    const site = await portal({ '/': { body: 'CHARTER TABLE', etag: '"1"' } });
    const seen = await seenOf(site.url);
    expect(await gather(site.url, seen)).toEqual({ status: 'NOT_MODIFIED', seen });
    site.pages['/'] = { body: `moved: ${link('/c.pdf')}`, etag: '"2"' };
    site.pages['/c.pdf'] = { body: 'CHARTER TABLE' };
    expect(await found(gather(site.url, seen))).toBe('/c.pdf');
  });
});
