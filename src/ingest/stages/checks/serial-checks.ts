import type { Finding } from '../../../domain/quality/finding.ts';
import { digitScript } from '../../../domain/text/digits.ts';
import type { Piece } from '../../blocks.ts';
import { isPartOfService } from '../rows/part-mark.ts';
import { piecesIn, type ServiceRow } from '../rows/service-row.ts';
import { readSerial } from '../serial.ts';
import type { RowService } from '../services/services.ts';
import { findingAt } from './finding-at.ts';

interface Numbered {
  row: ServiceRow;
  piece: Piece;
  serial: number;
  service: number;
}

/**
 * How the services of each section are numbered.
 *
 * In:  the serials `1`, `2`, `3`, `৪` of one section, then `১২`, `১৩` of the next
 * Out: SERIAL_MIXED_SCRIPT at `৪`, SERIAL_NOT_FROM_ONE at `১২`.
 */
export function checkSerials(services: readonly RowService[]): Finding[] {
  const counts = splitIntoCounts(services.flatMap(({ row }, service) => numbered(row, service)));
  return [
    ...counts.flatMap((count) => [...checkStart(count), ...checkScripts(count), ...checkRepeats(count)]),
    ...services.flatMap(checkPresence),
  ];
}

function numbered(row: ServiceRow, service: number): Numbered[] {
  const [piece] = piecesIn(row, 'SERIAL');
  const serial = piece === undefined ? null : readSerial(piece.text);
  return piece === undefined || serial === null ? [] : [{ row, piece, serial, service }];
}

/** One count runs through a section, but a further table of the section may start anew at 1. */
function splitIntoCounts(all: readonly Numbered[]): Numbered[][] {
  const counts: Numbered[][] = [];
  for (const one of all) {
    const previous = counts.at(-1)?.at(-1);
    const isNewTable = previous?.row.table !== one.row.table;
    if (
      previous === undefined ||
      previous.row.table.chapter !== one.row.table.chapter ||
      (isNewTable && one.serial === 1)
    ) {
      counts.push([one]);
    } else {
      counts.at(-1)?.push(one);
    }
  }
  return counts;
}

function checkStart([first]: readonly Numbered[]): Finding[] {
  if (first === undefined || first.serial === 1) return [];
  return [
    findingAt('SERIAL_NOT_FROM_ONE', first.piece, { detail: { serial: first.piece.text }, service: first.service }),
  ];
}

function checkScripts(count: readonly Numbered[]): Finding[] {
  const [first] = count;
  const other = count.find(({ piece }) => digitScript(piece.text) !== digitScript(first?.piece.text ?? ''));
  if (other === undefined) return [];
  const serials = count.map(({ piece }) => piece.text).join(' ');
  return [findingAt('SERIAL_MIXED_SCRIPT', other.piece, { detail: { serials }, service: other.service })];
}

function checkRepeats(count: readonly Numbered[]): Finding[] {
  const seen = new Map<number, Piece>();
  return count.flatMap(({ piece, serial, service }) => {
    if (seen.get(serial) === piece) return [];
    if (seen.has(serial)) return [findingAt('SERIAL_REPEATED', piece, { detail: { serial: piece.text }, service })];
    seen.set(serial, piece);
    return [];
  });
}

function checkPresence({ row, service }: RowService, index: number): Finding[] {
  const [piece] = piecesIn(row, 'NAME');
  if (
    row.miscounted ||
    service.serial !== null ||
    isPartOfService(service.name) ||
    piece === undefined ||
    !row.table.columns.includes('SERIAL')
  )
    return [];
  return [
    findingAt('SERIAL_MISSING', piece, { detail: { service: service.name }, service: index, cell: service.name }),
  ];
}
