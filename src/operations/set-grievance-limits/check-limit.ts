import type { DomainError } from '../../domain/errors.ts';
import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import { checkText } from '../check-text.ts';
import { countUnusable, textMissing } from './refusals.ts';
import { LARGEST_COUNT } from './rows.ts';

type Place = readonly string[];

/** What is wrong with a tidy limit in itself, each error at its field. */
export function checkLimit(
  { body, source, contact, note, max, extension }: GrievanceLimit,
  place: Place,
): DomainError[] {
  return [
    ...checkNeeded(body, [...place, 'body']),
    ...checkCount(max, [...place, 'max']),
    ...checkCount(extension ?? 1, [...place, 'extension']),
    ...checkText(contact ?? '', [...place, 'contact']),
    ...checkNeeded(source, [...place, 'source']),
    ...checkText(note ?? '', [...place, 'note']),
  ];
}

function checkCount(count: number, place: Place): DomainError[] {
  const isUsable = Number.isInteger(count) && count >= 1 && count <= LARGEST_COUNT;
  return isUsable ? [] : [countUnusable(place, count, LARGEST_COUNT)];
}

function checkNeeded(text: string, place: Place): DomainError[] {
  return text === '' ? [textMissing(place)] : checkText(text, place);
}
