import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './support/areas.ts';
import { listGoldenCases, readGoldenCase } from './support/cases.ts';
import { summarise } from './support/summary.ts';

const gazetteer = loadGazetteer();

describe('golden charters', () => {
  it.each(listGoldenCases())('reads $name as its expected.json says', async (golden) => {
    const reading = await readGoldenCase(golden, gazetteer);
    expect(summarise(reading)).toEqual(JSON.parse(readFileSync(golden.expectedFile, 'utf8')));
  });
});
