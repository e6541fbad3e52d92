import type { Column } from '../../../domain/charter/column.ts';
import { withoutRooms } from '../../../domain/officer/contact-part.ts';
import { findMalformedEmails, isGovernmentEmail, readEmails } from '../../../domain/officer/read-emails.ts';
import { readPhones } from '../../../domain/officer/read-phones.ts';
import { isMalformedHost, readUrls } from '../../../domain/officer/read-urls.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { toAsciiDigits } from '../../../domain/text/digits.ts';
import { remember } from '../../../domain/text/remember.ts';
import type { Piece } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import type { RowService } from '../services/services.ts';
import { findingInside } from './finding-at.ts';

const OFFICERS: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR'];
const WITHOUT_CONTACTS: readonly Column[] = ['SERIAL', 'NAME'];
const MOST_REMEMBERED = 5_000;
const PRIVATE_MAIL = /(?:gmail|yahoo|hotmail|outlook)\.com$/i;

/**
 * Telephone numbers, e-mail and web addresses that will not reach anybody, or not an office.
 *
 * In:  `ফোনঃ ০২৫৮৭৭১৪০৮৬ ict.kaliganj@gmail.com doict..lalmonirhat.gov.bd`
 * Out: EMAIL_NOT_GOVERNMENT and HOST_MALFORMED, each at its own first character.
 */
export function checkContacts(services: readonly RowService[]): Finding[] {
  return services.flatMap(({ row }, service) =>
    row.cells
      .filter((cell) => !WITHOUT_CONTACTS.includes(cell.column))
      .flatMap((cell) => cell.pieces.flatMap((piece) => checkPiece(piece, OFFICERS.includes(cell.column), service))),
  );
}

/** What a cell's words have for contacts; most cells have none, and many have the same. */
const contactsIn = remember(
  (text: string) => ({
    privately: readEmails(text).filter((email) => !isGovernmentEmail(email)),
    malformed: findMalformedEmails(text),
    hosts: readUrls(text),
  }),
  MOST_REMEMBERED,
);

const unreadablePhonesIn = remember((text: string) => readPhones(withoutRooms(text)).unreadable, MOST_REMEMBERED);

function checkPiece(piece: Piece, isOfficer: boolean, service: number): Finding[] {
  if (!isReadable(piece.text)) return [];
  const findings = [...checkEmails(piece, service), ...checkUrls(piece, service)];
  return isOfficer ? [...findings, ...checkPhones(piece, service)] : findings;
}

function checkPhones(piece: Piece, service: number): Finding[] {
  return unreadablePhonesIn(piece.text).map((phone) =>
    findingInside('PHONE_UNREADABLE', piece, toAsciiDigits(piece.text).indexOf(phone), {
      detail: { phone: asWritten(piece, phone) },
      service,
    }),
  );
}

/** The reader gives numbers in ASCII digits; the document is quoted in its own. */
function asWritten(piece: Piece, phone: string): string {
  const index = toAsciiDigits(piece.text).indexOf(phone);
  return index < 0 ? phone : piece.text.slice(index, index + phone.length);
}

function checkEmails(piece: Piece, service: number): Finding[] {
  const { privately, malformed } = contactsIn(piece.text);
  return [
    ...privately.map((email) => emailFinding('EMAIL_NOT_GOVERNMENT', piece, email, service)),
    ...malformed.map((email) => emailFinding('EMAIL_MALFORMED', piece, email, service)),
  ];
}

function checkUrls(piece: Piece, service: number): Finding[] {
  return contactsIn(piece.text).hosts.flatMap((host) => {
    if (PRIVATE_MAIL.test(host)) return [emailFinding('EMAIL_MALFORMED', piece, host, service)];
    if (!isMalformedHost(host)) return [];
    return [findingInside('HOST_MALFORMED', piece, piece.text.indexOf(host), { detail: { host }, service })];
  });
}

function emailFinding(code: 'EMAIL_NOT_GOVERNMENT' | 'EMAIL_MALFORMED', piece: Piece, email: string, service: number) {
  return findingInside(code, piece, piece.text.indexOf(email), { detail: { email }, service });
}
