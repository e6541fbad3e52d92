import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDERS = ['src/domain', 'src/ingest', 'src/operations', 'src/synthetic'];
const EXPORT = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/;

/** The exports of a file that no docstring stands above. */
function undocumented(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1];
    return name === undefined || lines[i - 1]?.trimEnd().endsWith('*/') ? [] : [`${path}: ${name}`];
  });
}

it.each(FOLDERS)('every export of %s has a docstring', (folder) => {
  const files = globSync(`${folder}/**/*.ts`).filter((path) => !path.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(undocumented)).toEqual([]);
});
