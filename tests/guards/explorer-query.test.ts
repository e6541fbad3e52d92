import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY } from '../../web/src/explorer/default-query.ts';

describe('the query that the explorer opens with', () => {
  it('is valid', () => {
    const sdl = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(validate(buildSchema(sdl, { assumeValidSDL: true }), parse(DEFAULT_QUERY))).toEqual([]);
  });
});
