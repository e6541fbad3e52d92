import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What a subscriber was told, one after the other; null when the subscription has ended. */
export interface Subscriber<Told> {
  next(): Promise<Told | null>;
  close(): Promise<void>;
}

interface Request {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export type Result<Data> = { data?: Data | null; errors?: ReadonlyArray<{ message: string }> };

/** Subscribes with the client of graphql-ws. It gives up when its connection is lost, unless it may connect again. */
export function overSocket<Data>(url: string, request: Request, retryAttempts = 0): Subscriber<Result<Data>> {
  const client = createSocketClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts });
  return reading(client.iterate(request) as AsyncIterableIterator<Result<Data>>, () => client.dispose());
}

/** Subscribes with the client of graphql-sse. */
export function overEvents<Data>(url: string, request: Request, retryAttempts = 0): Subscriber<Result<Data>> {
  const client = createEventClient({ url: `${url}/graphql/stream`, retryAttempts });
  return reading(client.iterate(request) as AsyncIterableIterator<Result<Data>>, () => client.dispose());
}

/** Where a server's sockets are. */
export const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/graphql`;

/** What the client throws, because nothing more will come, is told too. */
function reading<Data>(results: AsyncIterableIterator<Result<Data>>, dispose: () => unknown): Subscriber<Result<Data>> {
  return {
    async next() {
      try {
        const { done, value } = await results.next();
        return done ? null : value;
      } catch (error) {
        return { errors: [error].flat() as Array<{ message: string }> };
      }
    },
    async close() {
      await results.return?.();
      await dispose();
    },
  };
}

/** The events of a stream as they come over the line: pings as `:`, all else as `event data`. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  let text = '';
  for await (const bytes of body) {
    text += Buffer.from(bytes).toString('utf8');
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield text
        .slice(0, end)
        .replace('event: ', '')
        .replace(/\ndata: ?/, ' ')
        .trim();
      text = text.slice(end + 2);
    }
  }
}
