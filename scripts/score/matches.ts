import { chooseMatch, isSameName } from '../../src/domain/catalogue/choose-match.ts';
import { type FactRow, readFacts } from './facts-table.ts';

/** How the decisions of one set came out: matches that are right, wrong ones, and those left for review that should be. */
export interface MatchFigures {
  rows: number;
  right: number;
  mistakes: string[];
  missed: string[];
}

/** What was decided about a row, in words; empty `made`: no match; empty `wanted`: there is none to make. */
interface Decision {
  made: string;
  wanted: string;
  shown: string;
}

const cell = (row: FactRow, name: string): string => row.get(name) ?? '';

/** Of the pairs of names in tests/facts/service-pairs.tsv: which are taken for one service. */
export function matchPairs(): MatchFigures {
  const decisions = readFacts('service-pairs.tsv').map((row) => {
    const [a, b] = [cell(row, 'name_a'), cell(row, 'name_b')];
    const wanted = cell(row, 'same') === 'true' ? 'one' : '';
    return { made: isSameName(a, b) ? 'one' : '', wanted, shown: `${a} | ${b}` };
  });
  return figuresOf(decisions);
}

/** Of the names in tests/facts/service-choices.tsv: which entry of its catalogue each is given. */
export function matchChoices(): MatchFigures {
  const rows = readFacts('service-choices.tsv');
  const catalogues = Map.groupBy(rows, (row) => cell(row, 'catalogue'));
  const decisions = rows.map((row) => {
    const wanted = (catalogues.get(cell(row, 'catalogue')) ?? []).map((of) => cell(of, 'entry'));
    const entries = [...new Set(wanted)].filter((name) => name !== '').map((name, id) => ({ id, names: [name] }));
    const name = cell(row, 'name');
    const made = chooseMatch(name, entries).accepted?.names[0] ?? '';
    return { made, wanted: cell(row, 'entry'), shown: `${name} => ${made}` };
  });
  return figuresOf(decisions);
}

function figuresOf(decisions: readonly Decision[]): MatchFigures {
  const shownOf = (of: readonly Decision[]) => of.map(({ shown }) => shown);
  return {
    rows: decisions.length,
    right: decisions.filter(({ made, wanted }) => made !== '' && made === wanted).length,
    mistakes: shownOf(decisions.filter(({ made, wanted }) => made !== '' && made !== wanted)),
    missed: shownOf(decisions.filter(({ made, wanted }) => made === '' && wanted !== '')),
  };
}

/** Of the matches made, the share that is right (0 to 1). */
export function precisionOf({ right, mistakes }: MatchFigures): number {
  return right / Math.max(1, right + mistakes.length);
}

/** Of the matches there are to make, the share that was made (0 to 1). */
export function recallOf({ right, missed }: MatchFigures): number {
  return right / Math.max(1, right + missed.length);
}

/** A set of decisions with the least that is allowed. */
export interface MatchTask {
  name: string;
  match: () => MatchFigures;
  precisionFloor: number;
  recallFloor: number;
}

export const MATCH_TASKS: readonly MatchTask[] = [
  { name: 'service-pairs', match: matchPairs, precisionFloor: 0.99, recallFloor: 0.88 },
  { name: 'service-choices', match: matchChoices, precisionFloor: 0.99, recallFloor: 0.85 },
];
