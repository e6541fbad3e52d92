import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connectEmbedded, connectPostgres, type DatabaseConnection } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { TEMPLATE_DATABASE } from './database-context.ts';

/** A database of the test file's own that holds the project's data. */
export interface TestDatabase extends DatabaseConnection {
  /** Runs `work` and tells which statements it sent, `begin` and `commit` included. */
  statementsOf<T>(work: () => Promise<T>): Promise<{ value: T; statements: readonly string[] }>;
}

/**
 * Opens a database of the kind this project of the test run is for. Open it in `beforeAll`, `close()` it in
 * `afterAll`.
 */
export function openTestDatabase(): Promise<TestDatabase> {
  return listening((onStatement) =>
    inject('databaseKind') === 'pglite' ? openSnapshot(onStatement) : openCopy(TEMPLATE_DATABASE, onStatement),
  );
}

/** The same without any data: only the tables are there. */
export function openEmptyDatabase(): Promise<TestDatabase> {
  return listening(async (onStatement) => {
    const connection =
      inject('databaseKind') === 'pglite'
        ? await connectEmbedded({ dataDir: ':memory:', onStatement })
        : await openCopy('template1', onStatement);
    await migrate(connection);
    return connection;
  });
}

async function listening(
  open: (onStatement: (text: string) => void) => Promise<DatabaseConnection>,
): Promise<TestDatabase> {
  let heard: string[] = [];
  const connection = await open((text) => void heard.push(text));
  return {
    ...connection,
    async statementsOf(work) {
      heard = [];
      const value = await work();
      return { value, statements: heard };
    },
  };
}

function openSnapshot(onStatement: (text: string) => void): Promise<DatabaseConnection> {
  return connectEmbedded({ dataDir: ':memory:', snapshot: inject('databaseSnapshot'), onStatement });
}

async function openCopy(template: string, onStatement: (text: string) => void): Promise<DatabaseConnection> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = new URL(inject('databaseServerUrl'));
  await onServer(`create database ${name} template ${template}`);
  url.pathname = `/${name}`;
  const connection = await connectPostgres(url.href, { onStatement });
  return {
    ...connection,
    async close() {
      await connection.close();
      await onServer(`drop database ${name}`);
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const admin = await connectPostgres(inject('databaseServerUrl'));
  await admin.sql.unsafe(statement);
  await admin.close();
}
