import { expect, it } from 'vitest';
import { DATA_DIRECTORY, readDataFile } from '../load-data/data-file.ts';
import { readGrievanceFile } from './read-grievance-file.ts';

it('the limits of the data directory are read without faults, the national ones for all three steps', async () => {
  const { bytes } = await readDataFile(DATA_DIRECTORY, 'grievance/limits.csv');
  const { limits, faults } = readGrievanceFile(bytes);
  expect(faults).toEqual([]);
  expect(limits).toHaveLength(16);
  const national = limits.filter(({ appliesTo }) => appliesTo === 'bangladesh');
  expect(national.map(({ role, max, unit, extension }) => [role, max, unit, extension])).toEqual([
    ['GRIEVANCE_OFFICER', 40, 'WORKING_DAY', 20],
    ['APPEAL_OFFICER', 20, 'WORKING_DAY', null],
    ['CABINET_CELL', 60, 'WORKING_DAY', null],
  ]);
});
