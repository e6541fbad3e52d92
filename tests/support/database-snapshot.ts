import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { connectEmbedded } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/sanad-tests');

/**
 * Gives a tar file of a migrated, empty embedded database. Creating one takes seconds, so it is kept for later runs
 * until the migrations or PGlite change.
 */
export async function prepareSnapshot(): Promise<string> {
  const snapshot = join(CACHE, `${fingerprint()}.tar`);
  if (existsSync(snapshot)) return snapshot;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const connection = await connectEmbedded({ dataDir: ':memory:' });
  await migrate(connection);
  const draft = `${snapshot}.${process.pid}`;
  await connection.saveSnapshot(draft);
  await connection.close();
  renameSync(draft, snapshot);
  return snapshot;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const migrations = join(ROOT, 'drizzle');
  const names = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
  for (const name of names.toSorted()) hash.update(name).update(readFileSync(join(migrations, name)));
  hash.update(readFileSync(join(migrations, 'meta/_journal.json')));
  const engine = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  hash.update(readFileSync(join(engine, '../package.json')));
  return hash.digest('hex').slice(0, 16);
}
