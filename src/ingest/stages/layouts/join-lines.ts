import { toAsciiDigits } from '../../../domain/text/digits.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { isSerial } from '../serial.ts';
import { type LineCell, mergeCells } from './line-cells.ts';

/** SURE: by what the next line begins with; LIKELY: also by how the line before ends. */
export type JoinGrade = 'SURE' | 'LIKELY';

const OPENS_BRACKET = /^[([{]/;
const ENUMERATED = /^[([]?\s?([\dক-হa-zA-Z]{1,2})\s?[)\].।:-]{1,2}(?!\d)\s?/u;
const CONTACT =
  /^(?:মোবা|ফোন|টেলিফোন|টেলি\s?[:ঃ]|ফ্যাক্স|ই\s?-?\s?মেইল|e\s?-?\s?mail|mail\s?:|phone|mobile|cell\s?:|tel\s?:|fax|রুম|কক্ষ\s?(?:নং|নম্বর)|পদবী?\s?[:ঃ]|পদবি\s?[:ঃ])/iu;
const PHONE_OR_MAIL = /^(?:[+(]?\d[\d\s()+,/-]{6,40}|\S{1,60}@\S{1,60})$/;
const UNIT = /^(?:কার্য|কর্ম)?\s?(?:দিবস|দিন|দিনের|দিবসের|মাস|মাসের|ঘন্টা|ঘণ্টা|মিনিট|বছর|টাকা)(?:\s?মধ্যে)?\s?[।.]?$/u;
const ENDS_IN_NUMBER = /[\d)]$/;
const GOES_ON = /(?:[,/&:ঃ;–-]|\s(?:ও|এবং|বা|অথবা|and|or))$/u;
const LETTERS = [...'কখগঘঙচছজঝঞটঠডঢণতথদধন'];
const LONGEST_LIST = 60;
const LONGEST_LINE = 400;

/**
 * Joins lines that go on the cell above: what stands in brackets, a telephone under a name, a unit under its number, the
 * items of a list. With `LIKELY` also what follows a line that ends in a comma or a slash.
 *
 * In:  `০৭ (সাত)`, `কার্যদিবস`, `১। আবেদনপত্র`, `২। ছবি`, `অফিস সহকারী`, `ফোন: ০২-৯৫৫৫`
 * Out: `০৭ (সাত) কার্যদিবস`, `১। আবেদনপত্র ২। ছবি`, `অফিস সহকারী ফোন: ০২-৯৫৫৫`
 */
export function joinLines(cells: readonly LineCell[], grade: JoinGrade): LineCell[] {
  const joined: LineCell[] = [];
  for (let index = 0; index < cells.length; ) {
    const cell = cells[index] as LineCell;
    const end = endOfList(cells, index);
    const whole: LineCell = end === index + 1 ? cell : mergeCells([cell, ...cells.slice(index + 1, end)]);
    const before = joined.at(-1);
    const last = cells[index - 1];
    if (before !== undefined && last !== undefined && goesOn(last, cell, grade)) {
      joined[joined.length - 1] = mergeCells([before, whole]);
    } else {
      joined.push(whole);
    }
    index = end;
  }
  return joined;
}

function goesOn(before: LineCell, cell: LineCell, grade: JoinGrade): boolean {
  if (before.text === '' || cell.text === '' || isSerial(before.text) || isSerial(cell.text)) return false;
  if (cell.text.length > LONGEST_LINE) return false;
  const text = toAsciiDigits(cell.text);
  const above = toAsciiDigits(before.text);
  if (OPENS_BRACKET.test(text) && !ENUMERATED.test(text)) return true;
  if (CONTACT.test(text) || PHONE_OR_MAIL.test(text)) return !isTyped(before.text);
  if (UNIT.test(text) && ENDS_IN_NUMBER.test(above)) return true;
  return grade === 'LIKELY' && GOES_ON.test(above) && !isTyped(before.text) && !isTyped(cell.text);
}

/** Past the last item of the list that begins here, the lines between its items with it; the next line where none does. */
function endOfList(cells: readonly LineCell[], from: number): number {
  let number = itemNumber(cells[from]);
  if (number !== 1) return from + 1;
  let end = from + 1;
  const limit = Math.min(cells.length, from + LONGEST_LIST);
  for (let index = from + 1; index < limit; index += 1) {
    const next = itemNumber(cells[index]);
    if (next === 1 || (next === null && isTyped(cells[index]?.text ?? ''))) break;
    if (next === number + 1) {
      number = next;
      end = index + 1;
    }
  }
  return end;
}

/** A serial, a time or a sum: another column's words. */
function isTyped(text: string): boolean {
  const kind = contentKindOf(text);
  return kind.serial || kind.time === 'SURE' || kind.fee === 'SURE';
}

/** The place of a list's item by its number or letter: `২। ছবি`, `খ) ছবি` → 2; null for other lines. */
function itemNumber(cell: LineCell | undefined): number | null {
  const text = toAsciiDigits((cell?.text ?? '').slice(0, 12));
  const mark = ENUMERATED.exec(text);
  const sign = mark?.[1];
  if (mark === null || sign === undefined || text.length <= mark[0].length) return null;
  if (/^\d+$/.test(sign)) return Number(sign);
  const letter = LETTERS.indexOf(sign);
  return letter < 0 ? null : letter + 1;
}
