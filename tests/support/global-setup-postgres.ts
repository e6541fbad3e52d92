import type { TestProject } from 'vitest/node';
import { loadData } from '../../src/operations/load-data.ts';
import { connectPostgres } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { TEMPLATE_DATABASE } from './database-context.ts';
import { startDatabaseServer } from './database-server.ts';
import { LOADED_AT } from './database-snapshot.ts';

/** Starts one Postgres server for the run and prepares the database that test files copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDatabaseServer();
  const admin = await connectPostgres(server.urlOf('postgres'));
  await admin.sql.unsafe(`create database ${TEMPLATE_DATABASE}`);
  await admin.close();
  const template = await connectPostgres(server.urlOf(TEMPLATE_DATABASE));
  await migrate(template);
  await loadData(template.db, { now: LOADED_AT });
  await template.close();
  project.provide('databaseServerUrl', server.urlOf('postgres'));
  return server.stop;
}
