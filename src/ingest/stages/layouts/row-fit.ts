import type { Column } from '../../../domain/charter/column.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { fitBlank, fitColumn } from '../content/fit-column.ts';

/** What speaks for cells being one row: SURE where a time stands under the times, BAD where another column's words do. */
export type RowFit = 'SURE' | 'POSSIBLE' | 'BAD';

const FEES: readonly Column[] = ['FEE', 'FEE_AND_PAYMENT'];
const PEOPLE: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR'];
const MAY_HOLD_TIME: readonly Column[] = ['DEADLINE', 'REMARK', 'OTHER', 'METHOD', 'FEE', 'FEE_AND_PAYMENT'];
const MAY_HOLD_SUM: readonly Column[] = ['FEE', 'FEE_AND_PAYMENT', 'REMARK', 'OTHER', 'METHOD', 'DOCUMENTS'];

/**
 * Whether texts can stand under the columns, each in its place.
 *
 * In:  `১`, `ট্রেড লাইসেন্স`, `৩ দিন` under SERIAL, NAME, DEADLINE; the same under SERIAL, DEADLINE, NAME
 * Out: SURE; BAD
 */
export function fitRow(texts: readonly string[], columns: readonly Column[]): RowFit {
  if (texts.length !== columns.length) return 'BAD';
  const hasTimes = columns.includes('DEADLINE');
  let isSure = false;
  for (const [index, column] of columns.entries()) {
    const text = texts[index] ?? '';
    if (text === '' && column === 'NAME') return 'BAD';
    if (text === '') continue;
    const kind = contentKindOf(text);
    if (kind.serial !== (column === 'SERIAL') && (column === 'SERIAL' || column === 'NAME')) return 'BAD';
    if (kind.time === 'SURE' && !MAY_HOLD_TIME.includes(column)) return 'BAD';
    if (kind.fee === 'SURE' && !kind.serial && !MAY_HOLD_SUM.includes(column)) return 'BAD';
    if (column === 'DEADLINE' && kind.time === 'NO' && (kind.fee === 'SURE' || kind.person === 'SURE')) return 'BAD';
    if (FEES.includes(column) && kind.fee === 'NO' && (kind.time === 'SURE' || kind.person === 'SURE')) return 'BAD';
    if (hasTimes ? column === 'DEADLINE' && kind.time === 'SURE' : isTypedAs(kind, column)) isSure = true;
  }
  return isSure ? 'SURE' : 'POSSIBLE';
}

function isTypedAs(kind: ReturnType<typeof contentKindOf>, column: Column): boolean {
  return (FEES.includes(column) && kind.fee === 'SURE') || (PEOPLE.includes(column) && kind.person === 'SURE');
}

/** A blank cell that is there speaks a little more for a row than words that may be another's. */
const BLANK_FIT = 0.6;
const NEVER_BLANK: readonly Column[] = ['SERIAL', 'NAME'];

/** How much speaks for the cells being a row: the sum of how well each suits its column. */
export function weighRow(texts: readonly string[], columns: readonly Column[]): number {
  return columns.reduce((sum, column, index) => {
    const text = texts[index] ?? '';
    return (
      sum + (text === '' ? (NEVER_BLANK.includes(column) ? fitBlank(column) : BLANK_FIT) : fitColumn(text, column))
    );
  }, 0);
}
