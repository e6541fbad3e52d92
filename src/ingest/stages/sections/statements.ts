import type { SourceText } from '../../../domain/charter/source-position.ts';
import { filledCells, type Piece, type Row, toSourceText } from '../../blocks.ts';
import { type Claim, interpreted, layout } from '../../claim.ts';
import { isSerial } from '../serial.ts';
import type { Chapter } from './chapters.ts';

/** What a charter says outside its services. */
export interface Statements {
  title: SourceText | null;
  vision: string | null;
  mission: string | null;
  expectations: string[];
}

/**
 * The title, vision, mission and what is expected of the applicant; every other section's heading is layout and its
 * lines stay unclaimed. Several paragraphs of one statement are joined by a line break.
 *
 * In:
 *     সিটিজেন চার্টার
 *     ভিশন:
 *     সুশাসন প্রতিষ্ঠা।
 *     ৩. আপনার কাছে আমাদের প্রত্যাশা
 *     ১⇥সম্পূর্ণ আবেদন জমা দেওয়া
 * Out: title `সিটিজেন চার্টার`, vision `সুশাসন প্রতিষ্ঠা।`, one expectation `সম্পূর্ণ আবেদন জমা দেওয়া`.
 */
export function readStatements(
  chapters: readonly Chapter[],
  signatureClaims: readonly Claim[],
): { statements: Statements; claims: Claim[] } {
  const statements: Statements = { title: null, vision: null, mission: null, expectations: [] };
  const claims: Claim[][] = [];
  const signed = new Set(signatureClaims.map(({ piece }) => piece));
  for (const chapter of chapters) {
    const paragraphs = paragraphsOf(chapter).filter((piece) => !signed.has(piece));
    claims.push(claimHeading(chapter, statements));
    if (chapter.section === 'VISION') {
      statements.vision = joined(statements.vision, chapter.statement, paragraphs);
      claims.push(paragraphs.map((piece) => interpreted(piece, 'vision')));
    } else if (chapter.section === 'MISSION') {
      statements.mission = joined(statements.mission, chapter.statement, paragraphs);
      claims.push(paragraphs.map((piece) => interpreted(piece, 'mission')));
    } else if (chapter.section === 'EXPECTATIONS') {
      statements.expectations = statements.expectations.concat(paragraphs.map((piece) => piece.text));
      claims.push(paragraphs.map((piece) => interpreted(piece, 'expectation')));
      claims.push(readExpectationRows(chapter, statements));
    }
  }
  return { statements, claims: claims.flat() };
}

function claimHeading(chapter: Chapter, statements: Statements): Claim[] {
  const { heading } = chapter;
  if (heading === null) return [];
  if (chapter.statement !== null) return [interpreted(heading, chapter.section === 'VISION' ? 'vision' : 'mission')];
  if (chapter.section !== 'TITLE') return [layout(heading, 'section-heading')];
  if (statements.title !== null) return [];
  statements.title = toSourceText(heading);
  return [interpreted(heading, 'title')];
}

/** A vision stands between its heading and the next table; what follows the table is no part of it. */
function paragraphsOf(chapter: Chapter): Piece[] {
  const firstTable = chapter.blocks.findIndex((block) => block.kind === 'TABLE');
  const end = firstTable < 0 || chapter.section === 'EXPECTATIONS' ? chapter.blocks.length : firstTable;
  return chapter.blocks
    .slice(0, end)
    .flatMap((block) => (block.kind === 'PARAGRAPH' && block.piece.text !== '' ? [block.piece] : []));
}

function joined(before: string | null, statement: string | null, paragraphs: readonly Piece[]): string | null {
  const parts = [before, statement, ...paragraphs.map((piece) => piece.text)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('\n');
}

/** A row with a serial and one text, perhaps a remark, is one expectation; any other row (a heading) stays unclaimed. */
function readExpectationRows(chapter: Chapter, statements: Statements): Claim[] {
  const rows = chapter.blocks.flatMap((block) => (block.kind === 'TABLE' ? block.rows : []));
  return rows.flatMap((row) => claimExpectationRow(row, statements));
}

function claimExpectationRow(row: Row, statements: Statements): Claim[] {
  const [serial, words, ...others] = filledCells(row);
  if (serial === undefined || words === undefined || others.length > 1 || !isSerial(serial.text)) return [];
  statements.expectations.push(words.text);
  return [layout(serial, 'serial'), interpreted(words, 'expectation')];
}
