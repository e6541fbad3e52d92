import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { loadGazetteer } from './support/areas.ts';
import { listGoldenCases } from './support/cases.ts';
import { summarise } from './support/summary.ts';

const gazetteer = loadGazetteer();

describe('golden charters', () => {
  it.each(listGoldenCases())('reads $name as its expected.json says', ({ text, expectedFile }) => {
    const reading = parseCharter({ format: 'TEXT', text }, gazetteer);
    expect(summarise(reading)).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});
