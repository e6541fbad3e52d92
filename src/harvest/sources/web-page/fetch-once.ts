import { createHash } from 'node:crypto';
import type { Fetcher } from '../../fetch/fetched.ts';
import type { GatheredDocument, SeenVersion, SeenVersions, Validators } from '../../gathered.ts';
import { SourceFailure } from '../../source-failure.ts';
import { fileNameOf } from '../file-name.ts';

/** A document that was fetched, and its version. */
export interface Visited {
  readonly document: GatheredDocument;
  readonly sha256: string;
  readonly validators: Validators;
}

/** How much one source may have fetched. */
export interface GatherLimits {
  /** Documents beside the page itself. */
  readonly maxDocuments: number;
  /** Bytes of all documents together. */
  readonly maxTotalBytes: number;
}

/** Fetches each address once, within what one source may have fetched. */
export interface OnceFetcher {
  /**
   * The document; `UNCHANGED` where it is as it was seen, which is asked only if `conditional`; null once nothing more
   * may be fetched.
   */
  visit(url: string, conditional: boolean): Promise<Visited | 'UNCHANGED' | null>;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, application/vnd.openxmlformats-officedocument.*, */*;q=0.5';

/** Opens fetching for one run over one source. */
export function fetchingOnce(
  fetcher: Fetcher,
  seen: SeenVersions,
  { maxDocuments, maxTotalBytes, signal }: GatherLimits & { signal: AbortSignal | undefined },
): OnceFetcher {
  const visited = new Map<string, Visited | SourceFailure>();
  let bytesLeft = maxTotalBytes;

  const fetchDocument = async (url: string, known: SeenVersion | null): Promise<Visited | 'UNCHANGED'> => {
    const options = { accept: ACCEPT, validators: known, ...(signal && { signal }) };
    const fetched = await fetcher.get(url, options);
    if (fetched.status === 'NOT_MODIFIED') return 'UNCHANGED';
    const { bytes, contentType, charset, validators, contentDisposition } = fetched;
    bytesLeft -= bytes.length;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fileName = fileNameOf(fetched.url, contentDisposition);
    const found = { document: { bytes, uri: fetched.url, fileName, contentType, charset }, sha256, validators };
    visited.set(url, found);
    return known !== null && sha256 === known.sha256 ? 'UNCHANGED' : found;
  };

  return {
    async visit(url, conditional) {
      const earlier = visited.get(url);
      if (earlier instanceof SourceFailure) throw earlier;
      const known = conditional ? (seen[url] ?? null) : null;
      if (earlier !== undefined) return earlier.sha256 === known?.sha256 ? 'UNCHANGED' : earlier;
      if (visited.size > maxDocuments || bytesLeft <= 0) return null;
      try {
        return await fetchDocument(url, known);
      } catch (error) {
        if (error instanceof SourceFailure) visited.set(url, error);
        throw error;
      }
    },
  };
}
