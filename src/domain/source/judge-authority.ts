import type { Authority, SourceKind } from './source.ts';

/** The hosts by which web addresses tell whose a page is, as in `lalmonirhat.gov.bd`; null where not known. */
export interface OfficeHosts {
  organisation: string;
  /** Of the office's own web address. */
  websiteHost: string | null;
  areaHost: string | null;
  districtHost: string | null;
}

/**
 * Whose word a document is, where nobody has said so of its source; `host` is that of its address, null where it has
 * none. A file was laid down by the server's owner, as if handed in. A page is the office's own on the host of the office
 * or its area, its district's on one of the district. Another node passes on what it was told: it counts as a district's.
 */
export function judgeAuthority(kind: SourceKind, host: string | null, office: OfficeHosts): Authority {
  if (kind === 'FILE') return 'OFFICE';
  if (kind === 'PEER') return 'DISTRICT';
  const { organisation, websiteHost, areaHost, districtHost } = office;
  const isOf = (known: string | null) =>
    known !== null && host !== null && [bare(known), `${organisation}.${bare(known)}`].includes(bare(host));
  if (isOf(websiteHost) || isOf(areaHost)) return 'OFFICE';
  return isOf(districtHost) ? 'DISTRICT' : 'THIRD_PARTY';
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
