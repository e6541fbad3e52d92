import { followPeer, PEER_PAGE } from '../../../harvest/sources/peer/follow-peer.ts';
import type { PeerEntry, StoredEntry } from '../../../harvest/sources/peer/peer-entry.ts';
import type { DescribedOffice, Found } from '../found.ts';
import type { Gathering } from '../gathering.ts';
import type { HarvestPorts } from '../harvest-ports.ts';
import type { HarvestRun } from '../harvest-run.ts';

/** A run that takes longer than some minutes would be taken for one that hangs; the next goes on. */
const ENTRIES_OF_A_RUN = 2_000;

/** Follows another node's feed from where the last harvest stopped. */
export function gatherFromPeer({ peers }: HarvestPorts, { source }: HarvestRun, signal: AbortSignal): Gathering {
  let cursor: string | null = null;
  let taken = 0;
  const place = { uri: source.uri, after: source.feedCursor };
  return {
    found: (async function* (): AsyncGenerator<Found[]> {
      let batch: Found[] = [];
      for await (const entry of followPeer(place, peers, { signal, maxEntries: ENTRIES_OF_A_RUN })) {
        batch.push({ ...toFound(entry, source.uri), cursor: entry.cursor });
        cursor = entry.cursor;
        taken += 1;
        if (batch.length < PEER_PAGE) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    })(),
    outcome: () => ({
      modified: cursor !== null,
      keptSome: false,
      seen: null,
      cursor,
      goesOn: taken >= ENTRIES_OF_A_RUN,
    }),
  };
}

type FoundOf<T> = T extends Found ? Omit<T, 'cursor'> : never;

function toFound(entry: PeerEntry, peer: string): FoundOf<Found> {
  switch (entry.kind) {
    case 'STORED':
      return {
        kind: 'DOCUMENT',
        bytes: entry.bytes,
        uri: entry.uri ?? peer,
        chain: entry.chain,
        office: describe(entry),
        effectiveFrom: entry.effectiveFromBasis === 'GIVEN' ? entry.effectiveFrom : null,
        firstSeenOn: entry.effectiveFrom,
      };
    case 'WITHDRAWN':
      return {
        kind: 'WITHDRAWAL',
        officeSlug: entry.office.slug,
        sha256: entry.sha256,
        reason: entry.reason,
        chain: entry.chain,
      };
    case 'DAMAGED':
      return { kind: 'DAMAGE', uri: peer, reason: entry.reason };
  }
}

function describe({ office, synthetic }: StoredEntry): DescribedOffice {
  const { slug, area, name, nameEn, website, parent, organisation } = office;
  return { slug, area, name, nameEn, website, parent, organisation, synthetic };
}
