import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { FORMULA_VERSION } from '../domain/quality/score/weights.ts';
import { readDataset } from '../storage/dataset/dataset.read.ts';
import { refreshMeasures } from './refresh-measures.ts';

const NOW = '2026-12-01T06:00:00Z';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const measures = () => database.sql`select * from charter_measures order by charter_id`;

describe('refreshMeasures', () => {
  it('has nothing to do after an import, and sees so in one statement', async () => {
    const { revision } = await readDataset(database.db);
    const { value, statements } = await database.statementsOf(() => refreshMeasures(database.db, NOW));
    expect(value).toBe(0);
    expect(statements).toHaveLength(1);
    expect((await readDataset(database.db)).revision).toBe(revision);
  });

  it('measures what was never measured, or by another formula, as the import did', async () => {
    const imported = await measures();
    expect(imported).toHaveLength(2);
    const { revision } = await readDataset(database.db);
    await database.sql`delete from charter_measures where charter_id = ${imported[0]?.charter_id}`;
    await database.sql`update charter_measures set formula_version = '0', precision = 1, services = 0`;

    expect(await refreshMeasures(database.db, NOW)).toBe(2);
    expect(await measures()).toEqual(imported);
    expect(imported.map((row) => row.formula_version)).toEqual([FORMULA_VERSION, FORMULA_VERSION]);
    expect((await readDataset(database.db)).revision).not.toBe(revision);
  });

  it('goes through more charters than one batch holds', async () => {
    await database.sql`insert into charters (office_id, version, effective_from, effective_from_basis, expectations)
      select min(office_id), 100 + n, date '1990-01-01', 'GIVEN', '{}' from charters, generate_series(1, 450) n group by n`;
    const { value, statements } = await database.statementsOf(() => refreshMeasures(database.db, NOW));
    expect(value).toBe(450);
    expect(statements.length).toBeLessThan(30);
    expect(await refreshMeasures(database.db, NOW)).toBe(0);
    expect(await measures()).toHaveLength(452);
  });
});
