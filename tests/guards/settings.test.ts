import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../src/config.ts';

const page = readFileSync('docs/settings.md', 'utf8');

describe('docs/settings.md', () => {
  it('has every setting, in the order of the code', () => {
    expect([...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)).toEqual(SETTING_NAMES);
  });

  it('has every mutation that needs the token', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'), { assumeValidSDL: true });
    const named = /^Every mutation \(([^)]+)\)/m.exec(page)?.[1] ?? '';
    const told = [...named.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(told.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });
});
