import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

/** A subgraph that keeps what it was asked, and can be told to wait. */
export interface RecordingSubgraph {
  readonly url: string;
  readonly asked: { query: string; headers: IncomingHttpHeaders }[];
  /** Answers from now on wait until the function that it returns is called. */
  hold(): () => void;
  /** Sends an event to all who are subscribed. */
  emit(): void;
  /** How many are subscribed. */
  subscribed(): number;
  close(): Promise<void>;
}

const KNOWN = 'doict/lalmonirhat/kaliganj';

const SDL = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query {
    "The office that the recorder knows."
    recorded: Office
  }
  type Mutation {
    "Counts up."
    count: Int!
  }
  type Subscription {
    "The office that the recorder knows, at every event."
    recordings: Office
  }
  type Office @key(fields: "slug") {
    slug: String!
    "As many letters as its slug has."
    letters: Int
  }
`;

const FEDERATION = /* GraphQL */ `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  scalar _Any
  union _Entity = Office
  type _Service {
    sdl: String!
  }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

/** Starts it on a free port. */
export async function startRecordingSubgraph(): Promise<RecordingSubgraph> {
  const asked: RecordingSubgraph['asked'] = [];
  let held: Promise<void> | undefined;
  let counted = 0;
  const events = new EventTarget();
  let subscribed = 0;
  const heard = (): AsyncIterableIterator<void> => {
    let next = Promise.withResolvers<void>();
    let ended = false;
    const hear = () => next.resolve();
    events.addEventListener('event', hear);
    subscribed++;
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        await next.promise;
        next = Promise.withResolvers<void>();
        return { value: undefined, done: ended };
      },
      async return() {
        if (!ended) subscribed--;
        ended = true;
        events.removeEventListener('event', hear);
        next.resolve();
        return { value: undefined, done: true };
      },
    };
  };
  const yoga = createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: [SDL, FEDERATION],
      resolvers: {
        Query: {
          recorded: () => ({ slug: KNOWN }),
          _service: () => ({ sdl: SDL }),
          _entities: (_root: unknown, { representations }: { representations: unknown[] }) => representations,
        },
        Mutation: { count: () => ++counted },
        Subscription: { recordings: { subscribe: () => heard(), resolve: () => ({ slug: KNOWN }) } },
        Office: { letters: ({ slug }: { slug: string }) => slug.length },
      },
    }),
    plugins: [
      {
        async onParams({ params, request }) {
          const query = params.query ?? '';
          if (query.includes('_service') || query.includes('{ __typename }')) return;
          asked.push({ query, headers: Object.fromEntries(request.headers) });
          await held;
        },
      },
    ],
  });
  const server = createServer(yoga);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = undefined;
        resolve();
      };
    },
    emit: () => void events.dispatchEvent(new Event('event')),
    subscribed: () => subscribed,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
