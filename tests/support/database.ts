import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connectEmbedded, connectPostgres, type DatabaseConnection } from '../../src/storage/connect.ts';
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
export async function openTestDatabase(): Promise<TestDatabase> {
  let heard: string[] = [];
  const onStatement = (text: string): void => void heard.push(text);
  const connection =
    inject('databaseKind') === 'pglite' ? await openSnapshot(onStatement) : await openCopy(onStatement);
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

async function openCopy(onStatement: (text: string) => void): Promise<DatabaseConnection> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = new URL(inject('databaseServerUrl'));
  await onServer(`create database ${name} template ${TEMPLATE_DATABASE}`);
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
