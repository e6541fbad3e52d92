import { createHash } from 'node:crypto';
import { collect } from './collect.ts';
import { type LocalServer, serveHttp } from './local-server.ts';

/** What answers as another node does, with the entries that a test gives it. A cursor is the number of entries before. */
export interface ScriptedPeer extends LocalServer {
  readonly entries: object[];
  /** Called before each page is given. */
  onAsked: (page: { after: string | null; first: number }) => Promise<void>;
}

/** Serves entries as a peer's feed, at first none. */
export async function openScriptedPeer(): Promise<ScriptedPeer> {
  const entries: object[] = [];
  const server = await serveHttp(async (request, response) => {
    const { variables } = JSON.parse(Buffer.concat(await collect<Uint8Array>(request)).toString());
    await peer.onAsked(variables);
    const start = Number(variables.after ?? 0);
    const edges = entries
      .slice(start, start + variables.first)
      .map((node, i) => ({ cursor: `${start + i + 1}`, node }));
    const pageInfo = { hasNextPage: start + edges.length < entries.length, endCursor: edges.at(-1)?.cursor ?? null };
    response.end(JSON.stringify({ data: { charterFeed: { edges, pageInfo } } }));
  });
  const peer: ScriptedPeer = { ...server, entries, onAsked: async () => undefined };
  return peer;
}

/** What a peer says of an entry beyond its text and office. */
interface Said {
  chain?: readonly string[];
  synthetic?: boolean;
  uri?: string | null;
  effectiveFrom?: string;
  office?: object;
  organisation?: object;
}

/** An entry of a version that was stored, as a peer gives it. `slug` is that of an office of the department of ICT. */
export function storedEntry(slug: string, text: string, said: Said = {}): object {
  const { chain = ['peer.example'], synthetic = false, uri = null, effectiveFrom = '2026-01-01' } = said;
  const area = slug.replace(/^[^/]+\//, '');
  return {
    withdrawn: null,
    contentBase64: Buffer.from(text).toString('base64'),
    sha256: createHash('sha256').update(text).digest('hex'),
    chain,
    storedAt: '2026-01-01T00:00:00.000Z',
    reason: null,
    charter: {
      id: 'Charter:1',
      signedOn: null,
      effectiveFrom,
      effectiveFromBasis: 'GIVEN',
      synthetic,
      provenance: { format: 'TEXT', uri },
      office: {
        slug,
        name: `কার্যালয়, ${area}`,
        nameEn: `Office, ${area}`,
        level: 'UPAZILA',
        website: null,
        area: { slug: area },
        parent: null,
        organisation: {
          slug: 'doict',
          name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
          nameEn: 'Department of ICT',
          website: null,
          ...said.organisation,
        },
        ...said.office,
      },
    },
  };
}

/** The entry of the withdrawal of what `storedEntry` gives. */
export function withdrawnEntry(slug: string, text: string, reason: string | null, said: Said = {}): object {
  return { ...storedEntry(slug, text, said), withdrawn: 'Charter:1', contentBase64: null, reason };
}
