import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingParts, readApi, withConnections } from './api-parts.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the schema', () => {
  it('holds all that the contract promises', () => {
    const schema = readApi(read('../../schema/schema.graphql'));
    const contract = readApi(read('contract.graphql'));
    expect(contract.size).toBeGreaterThan(400);
    expect(missingParts(withConnections(contract), schema)).toEqual([]);
  });
});
