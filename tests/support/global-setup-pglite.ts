import type { TestProject } from 'vitest/node';
import './database-context.ts';
import { prepareSnapshot } from './database-snapshot.ts';

/** Prepares the embedded database that test files start from. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('databaseSnapshot', await prepareSnapshot());
}
