import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from './connect.ts';

/** Builds a statement once for each database and keeps it: the text is the same for every call. */
export function statement<Prepared extends object>(build: (db: Database) => Prepared): (db: Database) => Prepared {
  const prepared = new WeakMap<object, Prepared>();
  return (db) => {
    const known = prepared.get(db);
    if (known !== undefined) return known;
    const built = build(db);
    prepared.set(db, built);
    return built;
  };
}

/** `column = any($ids)`: one statement text for any number of keys, unlike `in (…)`. */
export function isAnyOf(column: PgColumn, placeholder: string): SQL {
  return sql`${column} = any(${sql.placeholder(placeholder)})`;
}

/** The same for a statement built anew for each call, whose values are known: one parameter, however many they are. */
export function isOneOf(column: PgColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} = any(${sql.param([...values])}::${sql.raw(column.getSQLType())}[])`;
}
