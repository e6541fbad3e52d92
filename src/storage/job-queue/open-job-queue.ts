import type { DatabaseConnection } from '../connect.ts';
import { openInProcessQueue } from './in-process-queue.ts';
import type { JobQueue, QueueOptions } from './job-queue.ts';
import { openPostgresQueue } from './postgres-queue.ts';

/**
 * Opens the job queue of a database: on a Postgres server one that all servers share and that outlives them, beside the
 * embedded database, which is one process's, one in memory. Close it before the database.
 */
export async function openJobQueue(connection: DatabaseConnection, options: QueueOptions = {}): Promise<JobQueue> {
  if (connection.kind === 'embedded') return openInProcessQueue(options);
  return openPostgresQueue(connection.sql, options);
}
