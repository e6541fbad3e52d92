import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const CEILING = 300;

/** Nobody reads it: the questions of the web pages with their types, written by `npm run api:types`. */
const GENERATED = 'web/src/api/operations.ts';

it(`no source file is longer than ${CEILING} lines`, () => {
  const files = globSync([
    'src/**/*.ts',
    'web/src/**/*.{ts,tsx}',
    'tests/**/*.ts',
    'scripts/**/*',
    'bench/**/*.ts',
    'gateway/{src,grievances,tests,bench}/**/*.ts',
  ]);
  const long = files.filter(
    (path) =>
      path !== GENERATED && /\.(ts|tsx|mjs)$/.test(path) && readFileSync(path, 'utf8').split('\n').length > CEILING,
  );
  expect(files.length).toBeGreaterThan(200);
  expect(long).toEqual([]);
});
