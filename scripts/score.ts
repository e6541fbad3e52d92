// Scores the readers on the hand-read samples under tests/facts/. Ends with 1 where a reader is below its floor or
// gives a wrong number, or the matching makes a wrong match; --verbose also prints the rows that differ.
import { readFacts } from './score/facts-table.ts';
import { MATCH_TASKS, type MatchTask, precisionOf, recallOf } from './score/matches.ts';
import { SCORE_TASKS, type ScoreTask } from './score/tasks.ts';

const verbose = process.argv.includes('--verbose');

function score(task: ScoreTask): boolean {
  const rows = readFacts(task.file);
  const differing = rows.flatMap((row) => {
    const written = row.get(task.read) ?? '';
    const difference = task.differs(written, row);
    return difference === null ? [] : [{ ...difference, written, right: [...row.values()].slice(1).join(' ').trim() }];
  });
  const exact = rows.length - differing.length;
  const wrongNumbers = differing.filter((row) => row.wrongNumber).length;
  const passed = rows.length > 0 && exact / rows.length >= task.floor && wrongNumbers === 0;
  const percent = rows.length === 0 ? 'no rows' : `${((100 * exact) / rows.length).toFixed(1)} %`;
  const verdict = passed ? 'ok' : `BELOW (floor ${100 * task.floor} %, no wrong numbers)`;
  console.log(
    `${task.name.padEnd(18)} ${exact}/${rows.length} exact, ${percent}, ${wrongNumbers} wrong numbers: ${verdict}`,
  );
  if (verbose) {
    for (const row of differing) {
      console.log(`  ${row.wrongNumber ? 'WRONG NUMBER' : 'differs'}: ${row.written}`);
      console.log(`    right: ${row.right}`);
      console.log(`    read:  ${row.read}`);
    }
  }
  return passed;
}

function scoreMatches({ name, match, precisionFloor, recallFloor }: MatchTask): boolean {
  const figures = match();
  const [precision, recall] = [precisionOf(figures), recallOf(figures)];
  const passed = figures.rows > 0 && precision >= precisionFloor && recall >= recallFloor;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const verdict = passed ? 'ok' : `BELOW (floors ${percent(precisionFloor)} and ${percent(recallFloor)})`;
  console.log(
    `${name.padEnd(18)} ${figures.rows} rows, precision ${percent(precision)}, recall ${percent(recall)}: ${verdict}`,
  );
  if (verbose) {
    for (const shown of figures.mistakes) console.log(`  WRONG MATCH: ${shown}`);
    for (const shown of figures.missed) console.log(`  missed: ${shown}`);
  }
  return passed;
}

const passed = [...SCORE_TASKS.map(score), ...MATCH_TASKS.map(scoreMatches)];
if (passed.includes(false)) process.exitCode = 1;
