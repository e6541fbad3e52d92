import type { GraphClient } from '../graph-client.ts';
import { type ConnectionPage, readAllPages } from '../read-all-pages.ts';

/** A source as the commands ask for it. */
export interface SourceAnswer {
  id: string;
  name: string;
  kind: string;
  uri: string;
  status: string;
  everyMinutes: number;
  authority: string | null;
  nextDueAt: string;
  lastSuccessAt: string | null;
  lastError: string | null;
  lastErrorEn: string | null;
  heldReason: string | null;
  heldReasonEn: string | null;
  office: { slug: string } | null;
}

interface Answer {
  sources: ConnectionPage<SourceAnswer>;
}

const SOURCES = `query ($after: String) { sources(first: 100, after: $after) {
  nodes { id name kind uri status everyMinutes authority nextDueAt lastSuccessAt lastError lastErrorEn heldReason heldReasonEn office { slug } }
  pageInfo { hasNextPage endCursor } } }`;

/** Every source, in the order in which they were entered. */
export function listSources(client: GraphClient): Promise<SourceAnswer[]> {
  return readAllPages(client, SOURCES, {}, ({ sources }: Answer) => sources);
}

/** The sources that a word of the command line means: by id, name or address. */
export function pickSources(sources: readonly SourceAnswer[], wanted: string): SourceAnswer[] {
  return sources.filter(({ id, name, uri }) => [id, name, uri].includes(wanted));
}
