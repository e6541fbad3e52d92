// Generates again what is generated (migrations, schema, the types of the web pages' questions) and fails when a file differs from the one that is kept.
// A file that differs is left as newly generated: what remains is to look at it and to commit it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = [
  { directory: 'drizzle', script: 'db:generate' },
  { directory: 'schema', script: 'schema:emit' },
  { directory: 'web/src/api', script: 'api:types' },
];

function filesOf(directory) {
  if (!existsSync(directory)) return new Map();
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

let stale = false;

for (const { directory, script } of GENERATED) {
  const before = filesOf(directory);
  const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  const after = filesOf(directory);
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (differing.length > 0) {
    stale = true;
    console.error(`Out of date: ${differing.join(', ')}\n  Run: npm run ${script}, and commit what it writes.`);
  }
}

process.exit(stale ? 1 : 0);
