import type postgres from 'postgres';
import type { ChannelListener, Listen } from './listen.ts';

/** Listening over the one session of the embedded database: `onNotify` is to be called with what its connection hears. */
export interface SessionListener {
  onNotify(channel: string, payload: string): void;
  listenOver(sql: postgres.Sql): Listen;
}

/** All writers of the embedded database share its session, which hears of each at its commit. It is never lost alone. */
export function createSessionListener(): SessionListener {
  const listenersOf = new Map<string, Set<ChannelListener>>();
  return {
    onNotify(channel, payload) {
      for (const listener of listenersOf.get(channel) ?? []) listener.hear(payload);
    },
    listenOver: (sql) => async (channel, listener) => {
      const listeners = listenersOf.get(channel) ?? new Set();
      listenersOf.set(channel, listeners.add(listener));
      const stop = async () => {
        const wasThere = listeners.delete(listener);
        if (!wasThere || listeners.size > 0) return;
        // The session may have ended before.
        await sql`unlisten ${sql(channel)}`.catch(() => {});
      };
      try {
        await sql`listen ${sql(channel)}`;
      } catch (error) {
        listeners.delete(listener);
        throw error;
      }
      return stop;
    },
  };
}
