import { readFileSync } from 'node:fs';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Complaints } from './complaint-statistics.ts';

/** What this subgraph says of itself. */
export const SDL = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

const MOST = 100;

/** What every subgraph must offer besides its own fields. */
const FEDERATION = /* GraphQL */ `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @external on FIELD_DEFINITION | OBJECT
  scalar _Any
  union _Entity = Office | Service
  type _Service {
    sdl: String!
  }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

interface OfficeReference {
  readonly slug: string;
}

interface ServiceReference {
  readonly key: string;
  /** Sent by the gateway with `averageOverrunWorkingDays`, which requires it. */
  readonly deadline?: { readonly maxWorkingDays: number | null } | null;
}

/** The executable schema over the given complaints. */
export function grievancesSchema(complaints: Complaints): GraphQLSchema {
  return createSchema({
    typeDefs: [SDL, FEDERATION],
    resolvers: {
      Query: {
        mostComplainedOffices: (_root: unknown, { first }: { first: number }) => {
          if (first < 1 || first > MOST) throw badFirst();
          return complaints.mostComplained(first).map((slug) => ({ slug }));
        },
        _service: () => ({ sdl: SDL }),
        _entities: (_root: unknown, { representations }: { representations: unknown[] }) => representations,
      },
      Office: { complaints: ({ slug }: OfficeReference) => complaints.ofOffice(slug) },
      Service: {
        complaints: ({ key }: ServiceReference) => complaints.ofService(key),
        averageOverrunWorkingDays: ({ key, deadline }: ServiceReference) => {
          const waited = complaints.ofService(key)?.averageWaitedWorkingDays ?? null;
          const promised = deadline?.maxWorkingDays ?? null;
          return waited === null || promised === null ? null : waited - promised;
        },
      },
    },
  });
}

function badFirst(): GraphQLError {
  return new GraphQLError(`first must be from 1 to ${MOST}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', messageBn: `first ১ থেকে ১০০-এর মধ্যে হতে হবে` },
  });
}
