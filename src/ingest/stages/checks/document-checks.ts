import type { CharterHead, Signature } from '../../../domain/charter/charter-reading.ts';
import type { SourceText } from '../../../domain/charter/source-position.ts';
import type { HeadEvidence } from '../../../domain/office/identify-office.ts';
import { isMalformedHost } from '../../../domain/officer/read-urls.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { FindingCode } from '../../../domain/quality/finding-code.ts';

/**
 * What the document as a whole lacks, said at its last line.
 *
 * In:  services, and no line below the last table
 * Out: SIGNATURE_MISSING.
 */
export function checkSignature(signature: Signature, end: SourceText): Finding[] {
  if (signature.date !== null) {
    if (signature.signedOn !== null) return [];
    return [atSource('SIGNATURE_DATE_UNREADABLE', signature.date, { written: signature.date.text })];
  }
  const isUnsigned = signature.name === null && signature.designation === null;
  return [atSource(isUnsigned ? 'SIGNATURE_MISSING' : 'SIGNATURE_DATE_MISSING', end)];
}

/** A charter without services. */
export function checkServicesFound(count: number, end: SourceText): Finding[] {
  return count > 0 ? [] : [atSource('NO_SERVICES_FOUND', end)];
}

/** A host in the head that cannot exist, or that belongs to another place or organisation than the head names. */
export function checkHead(head: CharterHead, evidence: HeadEvidence): Finding[] {
  if (head.host === null) return [];
  const host = head.host.text;
  const place = [head.organisation, ...head.office].flatMap((line) => line?.text ?? []).join(', ');
  return [
    ...(isMalformedHost(host) ? [atSource('HOST_MALFORMED', head.host, { host })] : []),
    ...(evidence.contradicts ? [atSource('HOST_CONTRADICTS_NAMES', head.host, { host, place })] : []),
  ];
}

function atSource(code: FindingCode, source: SourceText, detail: Record<string, string> = {}): Finding {
  const { at, text, character } = source;
  return { code, at, line: at.line ?? null, character: character ?? null, cell: text, detail, service: null };
}
