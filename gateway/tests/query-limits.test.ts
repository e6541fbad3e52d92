import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { depthLimit, parseWithin } from '../src/query-limits.ts';

const schema = buildSchema('type Query { a: Query, b: Int }');

const errorsOf = (query: string, maxDepth: number) =>
  validate(schema, parse(query), [depthLimit(maxDepth)]).map(({ message, extensions }) => ({ message, extensions }));

it.each([
  ['{ b }', 1],
  ['{ a { b } }', 2],
  ['{ b a { a { b } } }', 3],
  ['{ a { ... { ... on Query { b } } } }', 2],
  ['{ a { ...F } } fragment F on Query { a { b } }', 3],
  ['query one { b } query two { a { a { b } } }', 3],
])('measures %s as %i deep', (query, depth) => {
  expect(errorsOf(query, depth)).toEqual([]);
  expect(errorsOf(query, depth - 1)).toEqual([
    {
      message: `The query is nested more than ${depth - 1} fields deep.`,
      extensions: { code: 'QUERY_TOO_DEEP', messageBn: expect.stringMatching(/গভীর/), http: { status: 400 } },
    },
  ]);
});

it('comes to an end with fragments that hold each other, and with those that hold many', () => {
  expect(errorsOf('{ ...F } fragment F on Query { a { ...G } } fragment G on Query { a { ...F } }', 3)).toEqual([]);
  expect(errorsOf('{ ...Missing }', 3)).toEqual([]);

  const many = Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
  expect(errorsOf(`{ ...F0 } ${many} fragment F200 on Query { a { b } }`, 2)).toEqual([]);
  expect(errorsOf(`{ ...F0 } ${many} fragment F200 on Query { a { b } }`, 1)).toHaveLength(1);
});

it('reads no further than it may', () => {
  expect(parseWithin(3)('{ b }').definitions).toHaveLength(1);
  expect(() => parseWithin(2)('{ b }')).toThrow(/more that 2 tokens/);
});
