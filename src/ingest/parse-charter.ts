import type { CharterReading } from '../domain/charter/charter-reading.ts';
import type { SourceText } from '../domain/charter/source-position.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { accountForAll } from './account.ts';
import { type Document, type Piece, piecesOf } from './blocks.ts';
import { checkCharter } from './stages/checks/check-charter.ts';
import { readAllColumns } from './stages/columns.ts';
import { readGrievance } from './stages/grievance/grievance-steps.ts';
import { rebuildLayouts } from './stages/layouts/rebuild-layouts.ts';
import { convertLegacyFonts } from './stages/legacy-fonts.ts';
import { normalise } from './stages/normalise.ts';
import { repairWords } from './stages/repair-words.ts';
import { carryDown } from './stages/rows/carry-down.ts';
import { joinRows } from './stages/rows/join-rows.ts';
import { splitIntoChapters } from './stages/sections/chapters.ts';
import { readHead } from './stages/sections/head.ts';
import { readSignature } from './stages/sections/signature.ts';
import { readStatements } from './stages/sections/statements.ts';
import { claimRow } from './stages/services/service-claims.ts';
import { readServices } from './stages/services/services.ts';
import { findServiceTables } from './stages/tables/service-tables.ts';
import { claimLayout } from './stages/tables/table-claims.ts';

/**
 * Reads a charter out of a document's blocks: what it says, what is wrong with it, and what became of every piece of
 * it. Never throws; the same document and gazetteer always give the same reading.
 */
export function parseCharter(published: Document, gazetteer: Gazetteer): CharterReading {
  const document = repairWords(rebuildLayouts(convertLegacyFonts(normalise(published))));
  const pieces = piecesOf(document.blocks);
  const chapters = splitIntoChapters(document);
  const grievance = readGrievance(chapters);
  const found = findServiceTables(chapters, grievance.tables);
  const { tables, unread } = readAllColumns(found);
  const rows = carryDown(tables.flatMap(joinRows));
  const services = readServices(rows);

  const { head, claims: headClaims } = readHead(chapters, gazetteer);
  const { signature, claims: signatureClaims } = readSignature(chapters, gazetteer);
  const { statements, claims: statementClaims } = readStatements(chapters, signatureClaims);

  const claims = [
    headClaims,
    statementClaims,
    signatureClaims,
    claimLayout(tables, found.numberRows),
    services.flatMap(claimRow),
    grievance.claims,
  ];
  const { accounts, texts } = accountForAll(pieces, chapters, claims.flat());
  const parts = {
    ...found,
    tables,
    unread,
    rows,
    services,
    head,
    signature,
    remarks: document.remarks,
    noted: grievance.findings,
    pieces,
    end: endOf(pieces),
  };
  const findings = checkCharter(parts, gazetteer);
  return {
    head,
    ...statements,
    services: services.map(({ service }) => service),
    grievanceSteps: grievance.steps,
    signature,
    texts,
    findings,
    accounts,
  };
}

/** The last words of the document; what it lacks as a whole is said there. */
function endOf(pieces: readonly Piece[]): SourceText {
  return pieces.findLast((piece) => piece.text !== '') ?? { text: '', at: { line: 1 } };
}
