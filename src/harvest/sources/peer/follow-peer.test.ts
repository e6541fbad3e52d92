import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../../tests/support/collect.ts';
import { failureOf, fetching } from '../../../../tests/support/fetching.ts';
import { FEED_QUERY } from './feed-query.ts';
import { type FollowOptions, followPeer } from './follow-peer.ts';
import type { PeerEntry } from './peer-entry.ts';

const { serve, fetcherFor } = fetching();

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const node = (text: string, over: object = {}) => ({
  withdrawn: null,
  contentBase64: Buffer.from(text).toString('base64'),
  sha256: sha256Of(text),
  chain: ['sanad-a'],
  storedAt: '2026-01-01T00:00:00.000Z',
  reason: null,
  charter: {
    id: 'Charter:1',
    signedOn: null,
    effectiveFrom: '2025-09-01',
    effectiveFromBasis: 'SIGNED',
    synthetic: false,
    provenance: { format: 'TEXT', uri: null },
    office: {
      slug: 'doict/lalmonirhat/kaliganj',
      name: 'উপজেলা কার্যালয়',
      nameEn: 'Upazila office',
      level: 'UPAZILA',
      website: 'doict.kaliganj.lalmonirhat.gov.bd',
      area: { slug: 'lalmonirhat/kaliganj' },
      parent: { slug: 'doict/lalmonirhat' },
      organisation: { slug: 'doict', name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর', nameEn: 'Department of ICT', website: null },
    },
  },
  ...over,
});

/** A node with these entries; a cursor is the number of entries before. Notes the pages it was asked for. */
async function peerWith(nodes: readonly unknown[], tamper: (answer: string) => string = (answer) => answer) {
  const pages: object[] = [];
  const server = await serve(async (request, response) => {
    const pieces = await collect<Uint8Array>(request);
    const { variables } = JSON.parse(Buffer.concat(pieces).toString());
    pages.push(variables);
    const start = Number(variables.after ?? 0);
    const edges = nodes
      .slice(start, start + variables.first)
      .map((each, i) => ({ cursor: `${start + i + 1}`, node: each }));
    const pageInfo = { hasNextPage: start + edges.length < nodes.length, endCursor: edges.at(-1)?.cursor ?? null };
    response.end(tamper(JSON.stringify({ data: { charterFeed: { edges, pageInfo } } })));
  });
  return { ...server, pages };
}

const follow = (uri: string, after: string | null = null, options: FollowOptions = {}): Promise<PeerEntry[]> =>
  collect(followPeer({ uri, after }, fetcherFor(), options));

describe('followPeer', () => {
  it('asks what the schema has', () => {
    const schema = readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(validate(buildSchema(schema, { assumeValidSDL: true }), parse(FEED_QUERY))).toEqual([]);
  });

  it('brings all entries behind a place, page after page', async () => {
    const nodes = Array.from({ length: 7 }, (_, i) => node(`সনদ ${i}`));
    const peer = await peerWith(nodes);
    const entries = await follow(peer.url, '1', { first: 3 });
    expect(entries.map((entry) => entry.kind === 'STORED' && new TextDecoder().decode(entry.bytes))).toEqual(
      [1, 2, 3, 4, 5, 6].map((i) => `সনদ ${i}`),
    );
    expect(entries.map(({ cursor }) => cursor)).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(peer.pages).toEqual([
      { after: '1', first: 3 },
      { after: '4', first: 3 },
    ]);
    expect(peer.asked).toEqual(['POST /graphql', 'POST /graphql']);
    expect(entries[0]).toMatchObject({
      chain: ['sanad-a'],
      effectiveFrom: '2025-09-01',
      office: { area: 'lalmonirhat/kaliganj', parent: 'doict/lalmonirhat', organisation: { slug: 'doict' } },
    });
  });

  it('brings withdrawals, and tells what is damaged without stopping there', async () => {
    const peer = await peerWith([
      node('', { withdrawn: 'Charter:9', contentBase64: null, sha256: sha256Of('old'), reason: 'পুরোনো' }),
      node('one', { contentBase64: Buffer.from('two').toString('base64') }),
      node('one', { contentBase64: null }),
      node('one', { chain: Array(51).fill('a') }),
      node('one', { chain: ['a'.repeat(201)] }),
      node('one', { charter: null }),
      null,
      node('whole'),
    ]);
    const entries = await follow(`${peer.url}/graphql`);
    expect(entries.map(({ kind }) => kind)).toEqual(['WITHDRAWN', ...Array(6).fill('DAMAGED'), 'STORED']);
    expect(entries[0]).toMatchObject({
      sha256: sha256Of('old'),
      reason: 'পুরোনো',
      office: { slug: 'doict/lalmonirhat/kaliganj' },
    });
    expect(entries.slice(1, 7).map((entry) => entry.kind === 'DAMAGED' && entry.reason)).toEqual([
      'the bytes have another SHA-256 than the node told',
      'no content',
      'wrong shape: chain',
      'wrong shape: chain.0',
      'wrong shape: charter',
      'wrong shape: no entry',
    ]);
  });

  it('asks for less where a page is too large, and then for more again', async () => {
    const large = node('x'.repeat(20_000));
    const peer = await peerWith([large, large, ...Array.from({ length: 8 }, (_, i) => node(`${i}`))]);
    const entries = await follow(peer.url, null, { first: 8, maxPageBytes: 40_000 });
    expect(entries.map(({ kind }) => kind)).toEqual(Array(10).fill('STORED'));
    expect(peer.pages).toEqual([
      { after: null, first: 8 },
      { after: null, first: 2 },
      { after: null, first: 1 },
      { after: '1', first: 2 },
      { after: '3', first: 4 },
      { after: '7', first: 8 },
    ]);
    await expect(follow(peer.url, null, { maxPageBytes: 1_000 })).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
  });

  it('begins anew where the feed does not have the place any more, but once', async () => {
    const unknown = '{"errors":[{"message":"?","extensions":{"code":"FEED_PLACE_UNKNOWN"}}]}';
    const reset = await peerWith([node('a'), node('b')], (answer) =>
      answer.includes('"edges":[]') ? unknown : answer,
    );
    expect((await follow(reset.url, '50')).map(({ cursor }) => cursor)).toEqual(['1', '2']);
    expect(reset.pages).toMatchObject([{ after: '50' }, { after: null }]);
    const always = await peerWith([], () => unknown);
    for (const after of [null, '50']) {
      expect(await failureOf(follow(always.url, after))).toEqual({ code: 'SOURCE_NOT_A_PEER', passing: false });
    }
  });

  it('stops after the entries of one run', async () => {
    const peer = await peerWith(Array.from({ length: 9 }, (_, i) => node(`${i}`)));
    expect((await follow(peer.url, null, { first: 4, maxEntries: 6 })).map(({ cursor }) => cursor).at(-1)).toBe('6');
  });

  it.each([
    ['no JSON', () => '<html>'],
    ['no GraphQL', () => '[]'],
    ['no feed', () => '{"data":{"charterFeed":null}}'],
    ['an error', () => '{"errors":[{"message":"Cannot query field charterFeed"}]}'],
    [
      'pages without an end',
      (answer: string) => answer.replace('"hasNextPage":false,"endCursor":"1"', '"hasNextPage":true,"endCursor":"0"'),
    ],
    [
      'an empty page before the last',
      () => '{"data":{"charterFeed":{"edges":[],"pageInfo":{"hasNextPage":true,"endCursor":"9"}}}}',
    ],
    [
      'more than was asked for',
      (answer: string) => answer.replace(/"edges":\[(.*)\],"pageInfo"/, '"edges":[$1,$1],"pageInfo"'),
    ],
    ['no cursor', (answer: string) => answer.replace('"cursor":"1",', '')],
  ])('takes %s for no peer', async (_name, tamper) => {
    const peer = await peerWith([node('x')], tamper);
    expect(await failureOf(follow(peer.url, '0', { first: 1 }))).toEqual({ code: 'SOURCE_NOT_A_PEER', passing: false });
  });

  it('knows trouble that passes', async () => {
    const trouble =
      '{"errors":[{"message":"The server could not answer","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}';
    const peer = await peerWith([], () => trouble);
    expect(await failureOf(follow(peer.url))).toEqual({ code: 'SOURCE_NOT_A_PEER', passing: true });
    const other = await serve((_, response) => response.writeHead(404).end());
    expect(await failureOf(follow(`${other.url}/api`))).toEqual({ code: 'SOURCE_NOT_A_PEER', passing: false });
    const busy = await serve((_, response) => response.writeHead(503).end());
    expect(await failureOf(follow(busy.url))).toEqual({ code: 'SOURCE_REFUSED', passing: true });
  });
});
