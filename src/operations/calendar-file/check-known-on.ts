import { toBanglaDigits } from '../../domain/text/digits.ts';
import { CellFault, faultAt } from '../csv-file/read-cells.ts';
import type { CalendarFault } from './calendar-file.ts';
import type { EntryCells } from './entry-cells.ts';

/** Where a row says another day than the first of its order on which the order became known. */
export function checkKnownOn(rows: readonly EntryCells[]): CalendarFault[] {
  const firsts = new Map<string, { knownOn: string; line: number }>();
  return rows.flatMap(({ line, values: { order, known_on: knownOn } }) => {
    if (order === undefined || knownOn === undefined) return [];
    const first = firsts.get(order) ?? { knownOn, line };
    firsts.set(order, first);
    return first.knownOn === knownOn ? [] : [faultAt(line, 'known_on', knownTwice(order, first))];
  });
}

function knownTwice(order: string, { knownOn, line }: { knownOn: string; line: number }): CellFault {
  return new CellFault(
    `By line ${line} the order “${order}” became known on ${knownOn}. Write the same day in all its lines, or give another order a slug of its own.`,
    `${inBangla(line)} নম্বর লাইনে “${order}” আদেশ জানার তারিখ ${knownOn}। আদেশটির সব লাইনে একই তারিখ লিখুন, অথবা আলাদা আদেশকে আলাদা স্লাগ দিন।`,
  );
}

function inBangla(line: number): string {
  return toBanglaDigits(String(line));
}
