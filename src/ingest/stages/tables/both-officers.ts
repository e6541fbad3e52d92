import { readHeading } from '../../../domain/charter/read-heading.ts';

const AND = /\s(?:ও|এবং|and)\s|[/,;&+]/;
const BRACKETS = /\([^()]*(?:\)|$)/g;
const LONGEST = 200;

/**
 * Whether a heading stands over the responsible and the superior officer in one, so that its column is neither's.
 *
 * In:  `দায়িত্বপ্রাপ্ত কর্মকর্তা ও ঊর্ধ্বতন কর্মকর্তা`, `ঊর্ধ্বতন কর্মকর্তার নাম ও পদবি`
 * Out: true, false.
 */
export function isBothOfficers(text: string): boolean {
  if (text.length > LONGEST || !AND.test(text)) return false;
  const parts = text.replace(BRACKETS, ' ').split(AND).map(readHeading);
  return parts.includes('RESPONSIBLE') && parts.includes('SUPERIOR');
}
