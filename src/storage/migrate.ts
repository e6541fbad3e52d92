import { fileURLToPath } from 'node:url';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { DatabaseConnection } from './connect.ts';

/** The generated migrations stand two levels up from here, both in the source tree and once built. */
const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** Any number will do, as long as every server of ours uses the same. */
const MIGRATION_LOCK = 7_362_301;

/**
 * Brings the tables up to date. On a Postgres server two that start together take turns; the embedded database is
 * guarded by its lock file and has one connection only, which a lock would block.
 */
export async function migrate(connection: DatabaseConnection): Promise<void> {
  if (connection.kind === 'embedded') {
    await applyMigrations(connection.db, { migrationsFolder: MIGRATIONS_FOLDER });
    return;
  }
  const reserved = await connection.sql.reserve();
  try {
    await reserved`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await applyMigrations(connection.db, { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    await reserved`select pg_advisory_unlock(${MIGRATION_LOCK})`;
    reserved.release();
  }
}
