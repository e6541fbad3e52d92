import type { Column } from '../../../domain/charter/column.ts';
import { type ContentKind, contentKindOf } from './content-kind.ts';

const FIT = { SURE: 4, PERHAPS: 2, NO: -3 } as const;
/** Posts that no list of posts holds, abbreviations of them. */
const UNKNOWN_PERSON = -1;
const TEXT_FIT = 0.5;
const STRANGER = -2;
const BLANK: Partial<Record<Column, number>> = { SERIAL: -3, NAME: -6, DEADLINE: -1, FEE: -1, FEE_AND_PAYMENT: -1 };
const BLANK_TEXT = -0.5;
/** A numbered list is a list of papers sooner than a name, or its second line. */
const LIST_FIT: Partial<Record<Column, number>> = { NAME: -2, DOCUMENTS: 1, DOCUMENTS_AND_PLACE: 1 };
const LIST = /^[([]?\s?[1১কa]\s?[)\].।:-]\s?\p{L}/u;

/** How well a cell's words suit a column: above 0 where they belong there, below where they belong elsewhere. */
export function fitColumn(text: string, column: Column): number {
  const kind = contentKindOf(text);
  switch (column) {
    case 'SERIAL':
      return kind.serial ? FIT.SURE : -6;
    case 'DEADLINE':
      return FIT[kind.time];
    case 'FEE':
    case 'FEE_AND_PAYMENT':
      return FIT[kind.fee];
    case 'RESPONSIBLE':
    case 'SUPERIOR':
      return kind.person === 'NO' && !kind.serial && kind.time === 'NO' && kind.fee === 'NO'
        ? UNKNOWN_PERSON
        : FIT[kind.person];
    case 'ROOM':
      return kind.serial ? 1 : TEXT_FIT;
    default:
      return fitText(kind, column) + (isList(text) ? (LIST_FIT[column] ?? 0) : 0);
  }
}

/** What it costs to leave a column blank. */
export function fitBlank(column: Column): number {
  return BLANK[column] ?? BLANK_TEXT;
}

function isList(text: string): boolean {
  return LIST.test(text);
}

function fitText(kind: ContentKind, column: Column): number {
  if (kind.serial) return STRANGER - 1;
  if (kind.time === 'SURE' || kind.fee === 'SURE') return STRANGER;
  return kind.person === 'SURE' && column !== 'NAME' ? -1 : TEXT_FIT;
}
