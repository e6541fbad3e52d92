import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadData } from '../../src/operations/load-data.ts';
import { connectEmbedded } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/sanad-tests');

/** The instant at which the data of the test databases was loaded. */
export const LOADED_AT = '2026-12-01T06:00:00Z';

/**
 * Gives a tar file of an embedded database that holds the project's data. Creating one takes seconds, so it is kept for
 * later runs until the data, the migrations, the code or PGlite change.
 */
export async function prepareSnapshot(): Promise<string> {
  const snapshot = join(CACHE, `${fingerprint()}.tar`);
  if (existsSync(snapshot)) return snapshot;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const connection = await connectEmbedded({ dataDir: ':memory:' });
  await migrate(connection);
  await loadData(connection.db, { now: LOADED_AT });
  const draft = `${snapshot}.${process.pid}`;
  await connection.saveSnapshot(draft);
  await connection.close();
  renameSync(draft, snapshot);
  return snapshot;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.ts', 'data/**/*', 'drizzle/**/*'], { cwd: ROOT, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.toSorted()) hash.update(path).update(readFileSync(path));
  const engine = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  hash.update(readFileSync(join(engine, '../package.json')));
  return hash.digest('hex').slice(0, 16);
}
