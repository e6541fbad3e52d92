import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database, DatabaseConnection } from '../connect.ts';
import { inChunks } from './chunks.ts';
import { copyLine } from './copy-text.ts';

/** Writes rows in a transaction. Rows of a table with ids of its own bear theirs: see `reserveIds`. */
export interface RowWriter {
  /** The transaction, for reading and for statements that are no plain inserts. */
  readonly tx: Database;
  /** Writes rows that all have the same fields. */
  write<T extends PgTable>(table: T, rows: ReadonlyArray<T['$inferInsert']>): Promise<void>;
}

/** Writes by insert statements: for a charter at a time, and for the embedded database, which cannot COPY over its socket. */
export function insertingWriter(tx: Database): RowWriter {
  return {
    tx,
    async write(table, rows) {
      for (const chunk of inChunks(rows)) await tx.insert(table).overridingSystemValue().values(chunk);
    },
  };
}

/** Runs `work` in a transaction whose rows are written by COPY, several times faster than by inserts. */
export async function inBulkTransaction<Value>(
  { db, sql: client, kind }: DatabaseConnection,
  work: (writer: RowWriter) => Promise<Value>,
): Promise<Value> {
  if (kind === 'embedded') return db.transaction((tx) => work(insertingWriter(tx)));
  const result = await client.begin((raw) => {
    // drizzle asks a client for its options, which postgres.js leaves off a transaction's.
    const tx = drizzle(Object.assign(raw, { options: client.options }) as unknown as postgres.Sql);
    return work({ tx, write: (table, rows) => copyRows(raw, table, rows) });
  });
  return result as Value;
}

/** Ids for as many rows of a table, in ascending order, which nobody else will get. */
export async function reserveIds(tx: Database, table: PgTable, count: number): Promise<number[]> {
  const sequence = sql`pg_get_serial_sequence(${getTableName(table)}, 'id')`;
  const rows = await tx.execute<{ id: string }>(
    sql`select nextval(${sequence}) as id from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => Number(id));
}

async function copyRows<T extends PgTable>(
  raw: postgres.TransactionSql,
  table: T,
  rows: ReadonlyArray<T['$inferInsert']>,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => field in first);
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const copy = await raw.unsafe(`copy "${getTableName(table)}" (${names}) from stdin`).writable();
  await pipeline(Readable.from(copyChunks(columns, rows)), copy);
}

/** Enough for a packet to be worth its while, little enough to be forgotten soon. */
const CHUNK_CHARACTERS = 65_536;

function* copyChunks(columns: ReadonlyArray<[string, PgColumn]>, rows: ReadonlyArray<Record<string, unknown>>) {
  let chunk = '';
  for (const row of rows) {
    chunk += copyLine(columns.map(([field, column]) => driverValue(column, row[field])));
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  if (chunk !== '') yield Buffer.from(chunk);
}

function driverValue(column: PgColumn, value: unknown): unknown {
  return value === null || value === undefined ? null : column.mapToDriverValue(value);
}
