import { expect, it } from 'vitest';
import { MATCH_TASKS, precisionOf, recallOf } from '../../../scripts/score/matches.ts';

it.each(MATCH_TASKS)('$name: no less precise and complete than $precisionFloor and $recallFloor', (task) => {
  const figures = task.match();
  expect(figures.rows).toBeGreaterThanOrEqual(50);
  expect(precisionOf(figures), figures.mistakes.join('\n')).toBeGreaterThanOrEqual(task.precisionFloor);
  expect(recallOf(figures), figures.missed.join('\n')).toBeGreaterThanOrEqual(task.recallFloor);
});
