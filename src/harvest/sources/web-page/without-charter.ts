import { SourceFailure } from '../../source-failure.ts';

/** An address that was looked at in vain: no charter, or the failure. */
export interface LookedAt {
  readonly url: string;
  readonly failure: { readonly code: string; readonly passing: boolean } | null;
}

const SHOWN = 120;

/** SOURCE_WITHOUT_CHARTER: neither the page nor what it links to is a charter. Names all that was looked at. */
export function withoutCharter(looked: readonly LookedAt[]): SourceFailure {
  const short = (url: string) => (url.length > SHOWN ? `${url.slice(0, SHOWN)}…` : url);
  const list = looked.map(({ url, failure }) => (failure === null ? short(url) : `${short(url)} (${failure.code})`));
  return new SourceFailure(
    'SOURCE_WITHOUT_CHARTER',
    `No charter was found. Looked at: ${list.join(', ')}. Give the address of the page with the charter's table, or of the document itself.`,
    `কোনো সনদ পাওয়া যায়নি। দেখা হয়েছে: ${list.join(', ')}। যে পাতায় সনদের সারণি আছে তার, অথবা সরাসরি নথিটির ঠিকানা দিন।`,
    { passing: looked.some(({ failure }) => failure?.passing) },
  );
}
