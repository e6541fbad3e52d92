import type { Column } from '../../../domain/charter/column.ts';
import { foldText } from '../../../domain/text/fold.ts';
import type { HeadingCell } from './heading-cell.ts';

const PEOPLE: ReadonlyArray<Column | null> = ['RESPONSIBLE', 'SUPERIOR'];
const WORDS = 'ফোন মোবাইল মুঠোফোন টেলিফোন ইমেইল ই মেইল নম্বর নাম্বার নং ও এবং phone mobile telephone email e mail no number';
const CONTACT: ReadonlySet<string> = new Set(WORDS.split(' ').map(foldText));

/**
 * Gives a column of phones or mails right beside an officer's to that officer.
 *
 * In:  `দায়িত্বপ্রাপ্ত কর্মকর্তা`, `মোবাইল নম্বর`, `ঊর্ধ্বতন কর্মকর্তা`
 * Out: RESPONSIBLE twice, one group; SUPERIOR.
 */
export function joinContacts(cells: readonly HeadingCell[]): HeadingCell[] {
  const joined: HeadingCell[] = [];
  for (const [index, cell] of cells.entries()) {
    const left = joined[index - 1];
    const isContact =
      cell.group === index && left !== undefined && PEOPLE.includes(left.column) && isContactHeading(cell.text);
    joined.push(isContact ? { ...cell, column: left.column, group: left.group, label: cell.text } : cell);
  }
  return joined;
}

function isContactHeading(text: string): boolean {
  if (text === '' || text.length > 40) return false;
  return foldText(text)
    .split(/[\s/,]+/)
    .every((word) => CONTACT.has(word));
}
