import type { Finding } from '../../../domain/quality/finding.ts';
import type { FindingCode } from '../../../domain/quality/finding-code.ts';
import type { Piece } from '../../blocks.ts';

/** What a finding says beyond its code and place. */
export interface FindingFacts {
  detail?: Record<string, string>;
  service?: number | null;
  /** The cell's words, where they stand in more pieces than the one pointed at. */
  cell?: string | null;
}

/** A finding that points at a piece of the document. */
export function findingAt(code: FindingCode, piece: Piece, facts: FindingFacts = {}): Finding {
  return {
    code,
    at: piece.at,
    line: piece.at.line ?? null,
    character: piece.character ?? null,
    cell: facts.cell === undefined ? piece.text : facts.cell,
    detail: facts.detail ?? {},
    service: facts.service ?? null,
  };
}

/** A finding that points at words within a piece: at their first character, where normalising moved nothing. */
export function findingInside(code: FindingCode, piece: Piece, index: number, facts: FindingFacts = {}): Finding {
  const finding = findingAt(code, piece, facts);
  const isInPlace = piece.text === piece.published && index >= 0;
  return isInPlace && finding.character !== null ? { ...finding, character: finding.character + index } : finding;
}
