import { readdirSync, readFileSync } from 'node:fs';

const CHARTERS = new URL('../', import.meta.url);

/** One golden charter: what is read, and the file that says what must come of it. */
export interface GoldenCase {
  name: string;
  text: string;
  expectedFile: URL;
}

/** Every folder beside this one that holds an `input.txt`. */
export function listGoldenCases(): GoldenCase[] {
  return readdirSync(CHARTERS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'support')
    .map(({ name }) => ({
      name,
      text: readFileSync(new URL(`${name}/input.txt`, CHARTERS), 'utf8'),
      expectedFile: new URL(`${name}/expected.json`, CHARTERS),
    }));
}
