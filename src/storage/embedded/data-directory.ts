import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The place of the database's own files below the data directory. */
export interface DatabaseFiles {
  readonly directory: string;
  /** To be called once the database has opened: from then on its files are kept. */
  keep(): void;
}

/**
 * Makes room for the database in `dataDir`. A first start that was killed leaves half a database that nobody can
 * open and nothing of value; the mark it leaves behind says so, and the next start begins afresh.
 */
export function prepareDatabaseFiles(dataDir: string): DatabaseFiles {
  const directory = join(dataDir, 'postgres');
  const mark = join(dataDir, 'postgres.being-created');
  if (existsSync(mark)) rmSync(directory, { recursive: true, force: true });
  if (!existsSync(directory)) {
    writeFileSync(mark, '');
    mkdirSync(directory, { mode: 0o700 });
  }
  return { directory, keep: () => rmSync(mark, { force: true }) };
}
