import type { Signature } from '../../../domain/charter/charter-reading.ts';
import { findPlaces, type Gazetteer } from '../../../domain/office/gazetteer.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { type Piece, toSourceText } from '../../blocks.ts';
import { type Claim, interpreted } from '../../claim.ts';
import type { Chapter } from './chapters.ts';
import { readSignatureDate } from './signature-date.ts';

const LONGEST_LINE = 120;
const MOST_LINES = 20;
const LONGEST_NAME = 60;
const DIGIT = /\p{Nd}/u;

/**
 * Who signed the charter and when, from the short lines below the last table. A name is taken only where a designation
 * follows it; lines that are none of these stay unclaimed.
 *
 * In:
 *     01.09.2025
 *     নাজনীন নাহার
 *     সহকারী প্রোগ্রামার
 *     কালীগঞ্জ, লালমনিরহাট
 * Out: signedOn 2025-09-01, and the name, the designation and the place with their lines.
 */
export function readSignature(
  chapters: readonly Chapter[],
  gazetteer: Gazetteer,
): { signature: Signature; claims: Claim[] } {
  const signature: Signature = { date: null, signedOn: null, name: null, designation: null, place: null };
  const claims: Claim[] = [];
  const lines = closingLines(chapters);

  const dateAt = lines.findIndex((line) => readSignatureDate(line.text) !== null);
  const dateLine = lines[dateAt];
  if (dateLine !== undefined) {
    signature.date = toSourceText(dateLine);
    signature.signedOn = readSignatureDate(dateLine.text)?.iso ?? null;
    claims.push(interpreted(dateLine, 'signature-date'));
  }

  const designationAt = lines.findIndex((line) => readOfficerCell(line.text).designation !== null);
  const designation = lines[designationAt];
  if (designation === undefined) return { signature, claims };
  const officer = readOfficerCell(designation.text);
  signature.designation = { ...toSourceText(designation), text: officer.designation ?? designation.text };
  claims.push(interpreted(designation, 'signature-designation'));

  const before = lines[designationAt - 1];
  if (officer.name !== null) {
    signature.name = { ...toSourceText(designation), text: officer.name };
  } else if (before !== undefined && before !== dateLine && isName(before.text)) {
    signature.name = toSourceText(before);
    claims.push(interpreted(before, 'signature-name'));
  }

  const place = lines.slice(designationAt + 1).find((line) => findPlaces(line.text, gazetteer).length > 0);
  if (place !== undefined) {
    signature.place = toSourceText(place);
    claims.push(interpreted(place, 'signature-place'));
  }
  return { signature, claims };
}

/** The short paragraphs at the very end: after the last table, or from a date on where the last chapter has none. */
function closingLines(chapters: readonly Chapter[]): Piece[] {
  const blocks = chapters.at(-1)?.blocks ?? [];
  const lastTable = blocks.findLastIndex((block) => block.kind === 'TABLE');
  const lines = blocks
    .slice(lastTable + 1)
    .flatMap((block) => (block.kind === 'PARAGRAPH' ? [block.piece] : []))
    .filter((piece) => piece.text !== '' && piece.text.length <= LONGEST_LINE)
    .slice(-MOST_LINES);
  if (lastTable >= 0) return lines;
  const dateAt = lines.findIndex((line) => readSignatureDate(line.text) !== null);
  return dateAt < 0 || chapters.length === 1 ? [] : lines.slice(dateAt);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !DIGIT.test(text);
}
