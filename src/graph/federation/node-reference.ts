import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId, encodeId } from '../node/global-id.ts';
import type { Entity, Representation } from './entity.ts';

/** A row with an id and, under the same names as in the graph, its other keys. */
interface Row {
  readonly id: number;
}

interface Loader {
  load(id: number): Promise<Row | null>;
}

/** Finds what a key stands for; null where there is none. */
type Find = (key: string, context: GraphContext) => Promise<Row | null>;

/**
 * A node as an entity: by its `id`, and by other keys of one field each. Where a representation gives several keys, the
 * first finds the node and the others must be that node's.
 */
export function nodeReference(
  type: string,
  byId: (context: GraphContext) => Loader,
  others: Readonly<Record<string, Find>> = {},
): Entity<GraphContext> {
  const findById: Find = async (id, context) => {
    const rowId = decodeRowId(id, type);
    return rowId === null ? null : byId(context).load(rowId);
  };
  const finders = new Map(Object.entries({ id: findById, ...others }));
  const keys = [...finders.keys()];
  return {
    type,
    keys,
    async find(representation, context) {
      const given = keys.filter((key) => representation[key] != null);
      const [key] = given;
      const find = key === undefined ? undefined : finders.get(key);
      if (key === undefined || find === undefined) throw keyMissing(type, keys);
      const row = await find(textOf(representation, key), context);
      if (row === null) return null;
      const differing = given.find((name) => textOf(representation, name) !== keyOf(type, row, name));
      if (differing !== undefined) throw keysDisagree(type, key, differing);
      return row;
    },
  };
}

function keyOf(type: string, row: Row, key: string): unknown {
  return key === 'id' ? encodeId(type, row.id) : (row as Row & Record<string, unknown>)[key];
}

function textOf(representation: Representation, key: string): string {
  const value = representation[key];
  if (typeof value === 'string') return value;
  throw atFault(`The ${key} of a representation must be a text.`, `উপস্থাপনার ${key} হতে হবে লেখা।`);
}

function keyMissing(type: string, keys: readonly string[]): DomainError {
  return atFault(
    `A representation of ${type} needs ${keys.join(' or ')}.`,
    `${type}-এর উপস্থাপনায় ${keys.join(' অথবা ')} লাগে।`,
  );
}

function keysDisagree(type: string, key: string, other: string): DomainError {
  return atFault(
    `The ${key} and the ${other} of a representation of ${type} are not of the same one. Give one of them.`,
    `${type}-এর উপস্থাপনার ${key} ও ${other} একই জিনিসের নয়। একটি দিন।`,
  );
}

function atFault(message: string, messageBn: string): DomainError {
  return new DomainError('BAD_USER_INPUT', message, messageBn, ['representations']);
}
