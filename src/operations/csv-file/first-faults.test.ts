import { expect, it } from 'vitest';
import { MOST_ERRORS } from '../most-errors.ts';
import { firstFaults } from './first-faults.ts';

const at = (line: number | null) => ({ line, column: null, message: '', messageEn: '' });

it('the first faults of a file are told in the order of its lines, up to a hundred', () => {
  expect(firstFaults([at(3), at(2), at(null)]).map(({ line }) => line)).toEqual([null, 2, 3]);
  const many = firstFaults(Array.from({ length: 150 }, (_, i) => at(150 - i)));
  expect(many.map(({ line }) => line)).toEqual(Array.from({ length: MOST_ERRORS }, (_, i) => i + 1));
});
