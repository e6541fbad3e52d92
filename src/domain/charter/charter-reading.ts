import type { Deadline } from '../deadline/deadline.ts';
import type { Fee } from '../fee/fee.ts';
import type { OfficerCell } from '../officer/officer-cell.ts';
import type { Finding } from '../quality/finding.ts';
import type { Channel } from './channel.ts';
import type { Column } from './column.ts';
import type { GrievanceStepReading } from './grievance-step.ts';
import type { Section } from './section.ts';
import type { ServiceCategory } from './service-category.ts';
import type { SourcePosition, SourceText } from './source-position.ts';

/** One cell of a service's row: its column and the text, which a page break may have left in several places. */
export interface ServiceCell {
  column: Column;
  /** The words at the head of the column; null where the cell could not be laid under one. */
  heading: string | null;
  /** The pieces joined by a space, in the order of the document. */
  text: string;
  pieces: SourceText[];
  /** The words above that hold for this cell too, where a cell above covers it or it says `ঐ` ("the same"). */
  above?: SourceText[];
}

/** One numbered promise as read. The interpreted fields stand beside `cells`, which keep every word and its place. */
export interface ServiceReading {
  category: ServiceCategory;
  serial: string | null;
  name: string;
  channels: Channel[];
  channelsText: string | null;
  documentsText: string | null;
  documentsPlace: string | null;
  fee: Fee;
  deadline: Deadline;
  responsible: OfficerCell | null;
  superior: OfficerCell | null;
  cells: ServiceCell[];
  at: SourcePosition;
  line: number | null;
}

/** What became of a piece of the document: understood, kept in its own words, or only the document's layout. */
export type PieceUse = 'INTERPRETED' | 'TEXT' | 'LAYOUT';

/** One non-blank paragraph or table cell of the document, accounted for. `as` names what it was taken for. */
export interface AccountedPiece extends SourceText {
  use: PieceUse;
  as: string;
}

/** Words that have no field of their own, kept as they stand: notes, objectives, the complaint table, what is not understood. */
export interface KeptText extends SourceText {
  section: Section | null;
  as: string;
}

/** The lines above the title: which organisation, which office, which host. Each as published, with its line. */
export interface CharterHead {
  government: SourceText | null;
  organisation: SourceText | null;
  office: SourceText[];
  host: SourceText | null;
}

/** The lines below the last table: when and by whom the charter was signed. */
export interface Signature {
  date: SourceText | null;
  /** ISO 8601 calendar date, null where the document has none or it cannot be read. */
  signedOn: string | null;
  name: SourceText | null;
  designation: SourceText | null;
  place: SourceText | null;
}

/** A charter document as read, before anything is stored. `accounts` covers every non-blank piece exactly once. */
export interface CharterReading {
  head: CharterHead;
  title: SourceText | null;
  vision: string | null;
  mission: string | null;
  expectations: string[];
  services: ServiceReading[];
  /** The rows of the charter's own complaint table, in its order; empty where it has none. */
  grievanceSteps: GrievanceStepReading[];
  signature: Signature;
  texts: KeptText[];
  findings: Finding[];
  accounts: AccountedPiece[];
}
