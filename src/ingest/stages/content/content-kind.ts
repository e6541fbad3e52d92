import { readDeadline } from '../../../domain/deadline/read-deadline.ts';
import { readFee } from '../../../domain/fee/read-fee.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { remember } from '../../../domain/text/remember.ts';
import { isReadable } from '../readable.ts';
import { isSerial } from '../serial.ts';

/** What a cell's words are, whatever its heading says: `SURE` by their form, `PERHAPS` by words that other cells use too. */
export interface ContentKind {
  serial: boolean;
  time: 'SURE' | 'PERHAPS' | 'NO';
  fee: 'SURE' | 'PERHAPS' | 'NO';
  person: 'SURE' | 'PERHAPS' | 'NO';
}

const SURE_TIMES = new Set(['FIXED', 'RANGE', 'IMMEDIATE']);
const SURE_FEES = new Set(['FREE', 'AMOUNT']);
const NOTHING = new Set(['UNPARSED', 'UNSPECIFIED']);
/** A time or a fee in a longer text is one of several things the text says. */
const LONGEST_SHORT_CELL = 60;
/** A layout is tried in several ways, each of which asks for every cell: as many as a long document has. */
const MOST_REMEMBERED = 50_000;

/**
 * Tells a time, a fee, a person and a serial by what stands in the cell.
 *
 * In:  `৩ কার্যদিবস`, `বিনামূল্যে`, `সহকারী প্রোগ্রামার, ফোন ০১৭…`, `১.`, `আবেদনপত্র`
 * Out: a time, a fee, a person, a serial, nothing of these.
 */
export const contentKindOf = remember((text: string): ContentKind => {
  if (text === '' || !isReadable(text)) return { serial: false, time: 'NO', fee: 'NO', person: 'NO' };
  const serial = isSerial(text);
  const isShort = text.length <= LONGEST_SHORT_CELL;
  const time = readDeadline(text).kind;
  const fee = readFee(text);
  const isUnlabelled = fee.kind === 'AMOUNT' && serial;
  const officer = readOfficerCell(text);
  const hasContact = officer.contact !== null && officer.contact.phones.length + officer.contact.emails.length > 0;
  return {
    serial,
    time: grade(isShort && SURE_TIMES.has(time), !NOTHING.has(time)),
    fee: grade(isShort && SURE_FEES.has(fee.kind) && !isUnlabelled, !NOTHING.has(fee.kind)),
    person: grade(officer.designation !== null && (isShort || hasContact), officer.designation !== null || hasContact),
  };
}, MOST_REMEMBERED);

function grade(sure: boolean, perhaps: boolean): 'SURE' | 'PERHAPS' | 'NO' {
  if (sure) return 'SURE';
  return perhaps ? 'PERHAPS' : 'NO';
}
