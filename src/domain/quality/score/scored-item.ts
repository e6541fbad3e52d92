import type { SourcePosition } from '../../charter/source-position.ts';
import type { LossCause } from './loss-texts.ts';
import type { QualityPart } from './weights.ts';

/**
 * One thing that a charter can have or lack. `credit` runs from 0 to 1, and `cause` says what is lost below 1.
 * `service` is an index into the charter's services, `cell` the cell's own words, `at` the row of a complaint table.
 */
export interface ScoredItem {
  credit: number;
  cause: LossCause;
  service: number | null;
  cell: string | null;
  at?: SourcePosition;
}

/** Things that share points of the hundred evenly. */
export interface ScoredGroup {
  part: QualityPart;
  points: number;
  items: readonly ScoredItem[];
}

/** A group of the services' items. Without services there is nothing to share the points, and all are lost. */
export function serviceGroup(part: QualityPart, points: number, items: readonly ScoredItem[]): ScoredGroup {
  return { part, points, items: items.length > 0 ? items : [ofDocument('NO_SERVICES', 0)] };
}

/** One item that is of the document as a whole. */
export function ofDocument(cause: LossCause, credit: number): ScoredItem {
  return { credit, cause, service: null, cell: null };
}
