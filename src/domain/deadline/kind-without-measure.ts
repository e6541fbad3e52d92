import { foldText } from '../text/fold.ts';
import { hasBareUnit, namesCalendarUnit } from './bare-unit.ts';
import type { DeadlineKind } from './deadline.ts';
import type { Mark } from './mark-words.ts';
import type { Token } from './token.ts';

/** Marks that name the kind of a cell without bound, the first that holds. */
const KIND_OF_MARK: ReadonlyArray<readonly [Mark, DeadlineKind]> = [
  ['PER_LAW', 'PER_LAW'],
  ['AS_DIRECTED', 'AS_DIRECTED'],
  ['CONDITIONAL', 'CONDITIONAL'],
  ['AVAILABLE', 'SCHEDULED'],
  ['PERIODIC', 'SCHEDULED'],
];

/** `একই দিনে`, `পরবর্তী কার্যদিবস`: the unit is a certain day, not a unit without number. */
const POINTING_WORDS: ReadonlySet<string> = new Set(
  ['একই', 'সেই', 'ঐ', 'ওই', 'পরবর্তী', 'পরের', 'উক্ত', 'same', 'next'].map(foldText),
);

/** The kind of a cell that gives no number with a unit. A number that stands alone is said but not understood. */
export function kindWithoutMeasure(
  tokens: readonly Token[],
  marks: ReadonlySet<Mark>,
  hasStrayNumber: boolean,
): DeadlineKind {
  if (marks.has('NOT_APPLICABLE') && !marks.has('IMMEDIATE')) return 'UNSPECIFIED';
  const unclear = tokens.some(({ kind }) => kind === 'UNCLEAR' || kind === 'QUOTA' || kind === 'FRACTION');
  if (unclear && marks.has('AVAILABLE')) return 'SCHEDULED';
  if (hasStrayNumber || unclear || tokens.some(({ kind }) => kind === 'REFERENCE')) return 'UNPARSED';
  const hasUnit = tokens.some(({ kind }) => kind === 'UNIT');
  if (hasUnit && tokens.some(({ key }) => POINTING_WORDS.has(key))) return 'UNPARSED';
  if (marks.has('IMMEDIATE') && !hasUnit) return 'IMMEDIATE';
  const named = KIND_OF_MARK.find(([mark]) => marks.has(mark) && !(mark === 'CONDITIONAL' && hasUnit));
  if (named !== undefined && !(marks.has('IMMEDIATE') && hasUnit)) return named[1];
  if (tokens.at(-1)?.kind === 'TERM') return 'SCHEDULED';
  if (hasBareUnit(tokens)) return 'UNSPECIFIED';
  return namesCalendarUnit(tokens) ? 'SCHEDULED' : 'UNPARSED';
}
