import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import type { ChannelListener, Listen, ListeningOptions, StopListening } from './listen.ts';

/** What the listening connection calls itself in `pg_stat_activity`. */
export const LISTENER_NAME = 'sanad listener';

/** How long a lost connection is tried again after: the first time, and at most. In milliseconds. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** How long the first connection may take before whoever wants to listen is told that it cannot be had. */
const FIRST_LIMIT_MS = 10_000;

/** What is awaited for the connection to say good-bye, in seconds. */
const CLOSE_LIMIT_S = 1;

/** Listening on a Postgres server, each time over a connection of its own; `close` ends all of them. */
export function createServerListener(url: string): { listen: Listen; close(): Promise<void> } {
  const running = new Set<StopListening>();
  return {
    async listen(channel, listener) {
      const stopped = new AbortController();
      const sql = await keepListening(url, channel, listener, stopped.signal);
      const stop = async () => {
        stopped.abort();
        await sql.end({ timeout: CLOSE_LIMIT_S });
        running.delete(stop);
      };
      running.add(stop);
      return stop;
    },
    async close() {
      await Promise.all([...running].map((stop) => stop()));
    },
  };
}

/**
 * The driver's own `listen` keeps its connection when nobody listens any more, and does not say that it was lost; here
 * both matter.
 */
async function keepListening(
  url: string,
  channel: string,
  { hear, missed }: ChannelListener,
  stopped: AbortSignal,
): Promise<postgres.Sql> {
  let lost = Promise.withResolvers<void>();
  const options: ListeningOptions = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: 0,
    connect_timeout: 10,
    fetch_types: false,
    connection: { application_name: LISTENER_NAME },
    onnotice: () => {},
    onnotify: (name, payload) => {
      if (name === channel) hear(payload);
    },
    onclose: () => lost.resolve(),
  };
  const sql = postgres(url, options);
  const listen = () => sql`listen ${sql(channel)}`;

  const listenAgain = async (): Promise<void> => {
    for (let pauseMs = FIRST_PAUSE_MS; !stopped.aborted; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      lost = Promise.withResolvers<void>();
      try {
        await listen();
        return;
      } catch {
        await pause(pauseMs, undefined, { signal: stopped }).catch(() => {});
      }
    }
  };
  const watch = async (): Promise<void> => {
    while (!stopped.aborted) {
      await lost.promise;
      await listenAgain();
      if (!stopped.aborted) missed();
    }
  };

  // The driver tries for ever to reach a server that takes connections and drops them.
  const limit = setTimeout(() => void sql.end({ timeout: 0 }), FIRST_LIMIT_MS);
  try {
    await listen();
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  } finally {
    clearTimeout(limit);
  }
  void watch();
  return sql;
}
