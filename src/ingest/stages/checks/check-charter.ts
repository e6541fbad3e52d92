import type { CharterHead, Signature } from '../../../domain/charter/charter-reading.ts';
import type { SourceText } from '../../../domain/charter/source-position.ts';
import type { Gazetteer } from '../../../domain/office/gazetteer.ts';
import { weighHead } from '../../../domain/office/identify-office.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import type { Piece, Remark, Row, Table } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import type { ServiceRow } from '../rows/service-row.ts';
import type { RowService } from '../services/services.ts';
import { checkContacts } from './contact-checks.ts';
import { checkDeadlinesAndFees } from './deadline-and-fee-checks.ts';
import { checkHead, checkServicesFound, checkSignature } from './document-checks.ts';
import { inDocumentOrder } from './document-order.ts';
import { checkOfficers } from './officer-checks.ts';
import { checkPlaces } from './place-checks.ts';
import { checkRemarks } from './remark-checks.ts';
import { checkSerials } from './serial-checks.ts';
import { checkColumnNumbers, checkHeadings, checkRow, checkUnreadTables } from './table-checks.ts';
import { checkRepeatedServices, checkSpelling } from './wording-checks.ts';

/** All that the stages before have made of a document. */
export interface CharterParts {
  head: CharterHead;
  tables: readonly ColumnTable[];
  numberRows: readonly Row[];
  unread: readonly Table[];
  rows: readonly ServiceRow[];
  services: readonly RowService[];
  signature: Signature;
  remarks: readonly Remark[];
  /** What a stage before has found already. */
  noted: readonly Finding[];
  /** All of the document's pieces, in its order. */
  pieces: readonly Piece[];
  /** Where the document's last words stand. */
  end: SourceText;
}

/**
 * Everything that is wrong or noteworthy, in the order of the document.
 *
 * In:  a charter of 19 services whose deadlines lack their number, without superior, date or signature
 * Out: DEADLINE_NUMBER_MISSING and SUPERIOR_NOT_STATED for each service, SIGNATURE_MISSING at the end.
 */
export function checkCharter(parts: CharterParts, gazetteer: Gazetteer): Finding[] {
  const { head, services } = parts;
  const evidence = weighHead(head, gazetteer);
  const own = evidence.contradicts ? null : (evidence.host?.area ?? evidence.namedArea);
  const findings = [
    ...checkRemarks(parts.remarks, services),
    ...parts.noted,
    ...checkHead(head, evidence),
    ...checkHeadings(parts.tables),
    ...checkColumnNumbers(parts.numberRows),
    ...checkUnreadTables(parts.unread),
    ...checkRows(parts.rows, services),
    ...checkSerials(services),
    ...checkRepeatedServices(services),
    ...checkDeadlinesAndFees(services),
    ...checkOfficers(services),
    ...checkContacts(services),
    ...checkPlaces(services, own, gazetteer),
    ...checkSpelling(services),
    ...checkServicesFound(services.length, parts.end),
    ...(services.length === 0 ? [] : checkSignature(parts.signature, parts.end)),
  ];
  return inDocumentOrder(findings, parts.pieces);
}

function checkRows(rows: readonly ServiceRow[], services: readonly RowService[]): Finding[] {
  const indexes = new Map(services.map(({ row }, index) => [row, index]));
  return rows.flatMap((row) => checkRow(row, indexes.get(row) ?? null));
}
