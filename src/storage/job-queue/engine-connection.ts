import type { DatabaseOptions } from 'pg-boss';
import type postgres from 'postgres';

/** Connections that run statements, beside one that listens. */
const CONNECTIONS = 3;

/**
 * How the engine's own driver reaches the database that ours reaches, so that one `DATABASE_URL` means the same to both:
 * encrypted if our connection is, and then as careful about certificates. Of several hosts it tries the first only.
 */
export async function engineConnection(sql: postgres.Sql): Promise<DatabaseOptions> {
  const { host, port, user, database, ssl, pass } = sql.options;
  // The driver's types hide the password that it keeps.
  const password = pass as unknown as string;
  const [own] = await sql<{ encrypted: boolean }[]>`
    select ssl as encrypted from pg_stat_ssl where pid = pg_backend_pid()`;
  return {
    host: host[0] ?? 'localhost',
    port: port[0] ?? 5432,
    user,
    database,
    password,
    ssl: own?.encrypted === true ? certificates(ssl) : false,
    application_name: 'sanad-queue',
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
  };
}

/** What our driver makes of `sslmode`: only `verify-full` and options of one's own look at the certificate. */
function certificates(ssl: postgres.ParsedOptions['ssl']): object | true {
  if (typeof ssl === 'object') return ssl;
  return ssl === 'verify-full' || ssl === true ? true : { rejectUnauthorized: false };
}
