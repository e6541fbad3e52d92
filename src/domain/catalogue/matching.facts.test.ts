import { expect, it } from 'vitest';
import { MATCH_TASKS, recallOf } from '../../../scripts/score/matches.ts';

it.each(MATCH_TASKS)('$name: no match is wrong, and no fewer are made than $recallFloor of all', (task) => {
  const figures = task.match();
  expect(figures.rows).toBeGreaterThanOrEqual(50);
  expect(figures.mistakes).toEqual([]);
  expect(recallOf(figures), figures.missed.join('\n')).toBeGreaterThanOrEqual(task.recallFloor);
});
