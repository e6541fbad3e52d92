import { describe, expect, it } from 'vitest';
import { byArguments, manyByKey, mappedByKey, oneByKey } from './batch.ts';

interface Row {
  id: number;
  parent: number;
}
const rows: Row[] = [
  { id: 3, parent: 1 },
  { id: 1, parent: 1 },
  { id: 2, parent: 2 },
];

describe('loaders', () => {
  it('answer in the order of the keys, null for a missing one, in one batch', async () => {
    const batches: Array<readonly number[]> = [];
    const loader = oneByKey<number, Row>(
      async (ids) => {
        batches.push(ids);
        return rows.filter((row) => ids.includes(row.id));
      },
      (row) => row.id,
    );
    const found = await Promise.all([1, 9, 3, 1].map((id) => loader.load(id)));
    expect(found.map((row) => row?.id ?? null)).toEqual([1, null, 3, 1]);
    expect(batches).toEqual([[1, 9, 3]]);
  });

  it('group the rows of a key in the order they were read, empty for a missing one', async () => {
    const loader = manyByKey<number, Row>(
      async () => rows,
      (row) => row.parent,
    );
    const found = await loader.loadMany([2, 7, 1]);
    expect(found).toEqual([[rows[2]], [], [rows[0], rows[1]]]);
  });

  it('read from a map, with a value for what is missing', async () => {
    const loader = mappedByKey<number, number>(async () => new Map([[1, 5]]), 0);
    expect(await loader.loadMany([2, 1])).toEqual([0, 5]);
  });

  it('are one for equal arguments and another for others', () => {
    const loaderFor = byArguments((args: { day: string }) => ({ args }));
    expect(loaderFor({ day: 'a' })).toBe(loaderFor({ day: 'a' }));
    expect(loaderFor({ day: 'a' })).not.toBe(loaderFor({ day: 'b' }));
  });
});
