import { readDeadline } from '../../../domain/deadline/read-deadline.ts';
import { readFee } from '../../../domain/fee/read-fee.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { remember } from '../../../domain/text/remember.ts';
import { isReadable } from '../readable.ts';
import { isSerial } from '../serial.ts';

type Grade = 'SURE' | 'PERHAPS' | 'NO';

/** What a cell's words are, whatever its heading says: `SURE` by their form, `PERHAPS` by words that other cells use too. */
export interface ContentKind {
  serial: boolean;
  readonly time: Grade;
  readonly fee: Grade;
  readonly person: Grade;
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
  let time: Grade | undefined;
  let fee: Grade | undefined;
  let person: Grade | undefined;
  // Read when asked for: most callers ask for one of the three, and each costs as much as the cell's own reading.
  return {
    serial: isSerial(text),
    get time() {
      time ??= timeOf(text);
      return time;
    },
    get fee() {
      fee ??= feeOf(text);
      return fee;
    },
    get person() {
      person ??= personOf(text);
      return person;
    },
  };
}, MOST_REMEMBERED);

function timeOf(text: string): Grade {
  const { kind } = readDeadline(text);
  return grade(isShort(text) && SURE_TIMES.has(kind), !NOTHING.has(kind));
}

function feeOf(text: string): Grade {
  const { kind } = readFee(text);
  const isUnlabelled = kind === 'AMOUNT' && isSerial(text);
  return grade(isShort(text) && SURE_FEES.has(kind) && !isUnlabelled, !NOTHING.has(kind));
}

function personOf(text: string): Grade {
  const { designation, contact } = readOfficerCell(text);
  const hasContact = contact !== null && contact.phones.length + contact.emails.length > 0;
  return grade(designation !== null && (isShort(text) || hasContact), designation !== null || hasContact);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT_CELL;
}

function grade(sure: boolean, perhaps: boolean): Grade {
  if (sure) return 'SURE';
  return perhaps ? 'PERHAPS' : 'NO';
}
