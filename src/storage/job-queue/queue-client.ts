import type { Db } from 'pg-boss';
import postgres from 'postgres';

/** Statements of the queue at once; more would only wait for the database together. */
const CONNECTIONS = 3;

/** Statements of an unknown number: those that open a transaction of their own need one connection for all of it. */
const OPENS_TRANSACTION = /^\s*BEGIN\b/im;

/**
 * Opens connections of the queue's own to the database of `sql`: it may not have to wait behind the reads of an export,
 * and reads dates and JSON otherwise than drizzle, which changes that for its whole pool.
 */
export function openQueueClient(sql: postgres.Sql): postgres.Sql {
  const { host, port, user, pass, database, path, ssl, connection, target_session_attrs } = sql.options;
  // The driver's types do not know that what it read from a URL, such as several hosts, can be given to it as it is.
  const place = { host, port, user, pass, database, path, ssl, target_session_attrs } as object;
  return postgres({
    ...place,
    connection: { ...connection, application_name: 'sanad-queue' },
    max: CONNECTIONS,
    connect_timeout: 10,
    onnotice: () => {},
    transform: { undefined: null },
    // The engine sends JSON as text already.
    types: {
      json: {
        to: 114,
        from: [114, 3802],
        serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
        parse: (text: string): unknown => JSON.parse(text),
      },
    },
  });
}

/** Lets the engine speak through our driver, so that one `DATABASE_URL` means the same to both. */
export function asEngineDatabase(sql: postgres.Sql): Db {
  return {
    async executeSql(text, values) {
      if (values !== undefined && values.length > 0) return { rows: await sql.unsafe(text, values as never[]) };
      if (OPENS_TRANSACTION.test(text)) return inOneConnection(sql, text);
      return rowsOf(await sql.unsafe(text));
    },
  };
}

/** The same for statements that are part of a transaction of ours. */
export function asEngineTransaction(sql: postgres.TransactionSql): Db {
  return { executeSql: async (text, values = []) => ({ rows: await sql.unsafe(text, values as never[]) }) };
}

async function inOneConnection(sql: postgres.Sql, text: string): Promise<{ rows: unknown[] }> {
  const reserved = await sql.reserve();
  try {
    return rowsOf(await reserved.unsafe(text));
  } catch (error) {
    await reserved`rollback`;
    throw error;
  } finally {
    reserved.release();
  }
}

/** Several statements sent as one text give several results. */
function rowsOf(result: readonly unknown[] & { readonly command?: string }): { rows: unknown[] } {
  if (result.command !== undefined) return { rows: [...result] };
  return { rows: result.flat() };
}
