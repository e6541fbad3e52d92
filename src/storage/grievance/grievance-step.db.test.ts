import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import type { GrievanceStepReading } from '../../domain/charter/grievance-step.ts';
import { readDeadline } from '../../domain/deadline/read-deadline.ts';
import { readOfficerCell } from '../../domain/officer/read-officer-cell.ts';
import { readGrievanceStepsOfCharters } from './grievance-step.read.ts';
import { saveGrievanceSteps } from './grievance-step.write.ts';

const FULL: GrievanceStepReading = {
  ordinal: 1,
  role: 'GRIEVANCE_OFFICER',
  whenText: 'দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে',
  officer: readOfficerCell('জনাব করিম উদ্দিন, প্রোগ্রামার ও অনিক, ফোন: ০১৭১২৩৪৫৬৭৮'),
  addressText: 'জেলা কার্যালয়, লালমনিরহাট',
  limit: readDeadline('২০-৩০ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'),
  at: { table: 4, row: 2, line: 80 },
  line: 80,
};
const BARE: GrievanceStepReading = {
  ordinal: 2,
  role: 'CABINET_CELL',
  whenText: null,
  officer: null,
  addressText: null,
  limit: null,
  at: { table: 4, row: 3 },
  line: null,
};

let database: TestDatabase;
let charterIds: number[];
beforeAll(async () => {
  database = await openTestDatabase();
  charterIds = (await database.sql<Array<{ id: number }>>`select id from charters order by id`).map(({ id }) => id);
});
afterAll(() => database.close());

describe('the steps of a complaint table', () => {
  it('come back as they were read, in the order of the table', async () => {
    const [first = 0, second = 0] = charterIds;
    const [{ id: officeId } = { id: 0 }] = await database.sql<Array<{ id: number }>>`
      select id from offices where slug = 'doict/lalmonirhat'`;
    const nobody = { officeId: null, postId: null, officerId: null };
    await saveGrievanceSteps(database.db, [
      { reading: BARE, charterId: first, ...nobody },
      { reading: FULL, charterId: first, ...nobody, officeId },
      { reading: FULL, charterId: second, ...nobody },
    ]);
    const steps = await readGrievanceStepsOfCharters(database.db, [second, first]);
    const shown = steps.map(({ id: _id, officerCell, ...step }) => ({ ...step, officer: officerCell }));
    expect(shown).toEqual([
      { ...FULL, charterId: first, ...nobody, officeId },
      { ...BARE, charterId: first, ...nobody },
      { ...FULL, charterId: second, ...nobody },
    ]);
  });

  it('go with their charter', async () => {
    const [first = 0, second = 0] = charterIds;
    await database.sql`delete from charters where id = ${first}`;
    const left = await readGrievanceStepsOfCharters(database.db, [first, second]);
    expect(left.map(({ charterId }) => charterId)).toEqual([second]);
  });

  it('are stored by no statement where there are none', async () => {
    const { statements } = await database.statementsOf(() => saveGrievanceSteps(database.db, []));
    expect(statements).toEqual([]);
  });
});
