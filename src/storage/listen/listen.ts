import type postgres from 'postgres';

/** What hears a channel. `missed`: the connection was lost and is back, and what was told in between never comes. */
export interface ChannelListener {
  hear(payload: string): void;
  missed(): void;
}

/** Ends listening; may be called twice. */
export type StopListening = () => Promise<void>;

/**
 * Listens to a Postgres channel, on which a transaction tells something when it is committed. Resolves once nothing told
 * from then on is missed; rejects where the database does not answer.
 */
export type Listen = (channel: string, listener: ChannelListener) => Promise<StopListening>;

/** The driver hands to `onnotify` what a connection hears; its types leave the option out. */
export type ListeningOptions = NonNullable<Parameters<typeof postgres<Record<string, never>>>[1]> & {
  readonly onnotify: (channel: string, payload: string) => void;
};
