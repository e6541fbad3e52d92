import { buildSchema, graphql, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatError } from '../errors.ts';
import type { Entity } from './entity.ts';
import { federateSchema } from './federate-schema.ts';
import { MAX_REPRESENTATIONS } from './resolve-entities.ts';

const schema = () =>
  buildSchema(
    'type Query { book: Book } type Book { isbn: ID! title: String by: Author } type Author { name: String! }',
  );

const book: Entity<object> = {
  type: 'Book',
  keys: ['isbn', 'title by { name }'],
  find: ({ isbn }) => {
    if (isbn === 'fails') throw new Error('No such luck');
    return isbn === 'known' ? { isbn, title: 'A title' } : null;
  },
};
const author: Entity<object> = { type: 'Author', keys: ['name'], find: async ({ name }) => ({ name }) };

const federated = federateSchema(schema(), { entities: [book, author] });
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Book { isbn title } ... on Author { name } } }`;

async function ask(source: string, of: readonly unknown[] = []) {
  const { data, errors } = await graphql({ schema: federated, source, variableValues: { of }, contextValue: {} });
  return { data, errors: errors?.map((error) => ({ path: error.path, error: formatError(error.toJSON(), error) })) };
}

describe('federateSchema', () => {
  it('gives a composer the text without what only gateways ask', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const sdl = JSON.stringify(data).replaceAll('\\"', '"');
    expect(sdl).toContain('type Book @key(fields: "isbn") @key(fields: "title by { name }") {');
    expect(sdl).not.toMatch(/_entities|_service:|_Entity|_Any|_Service/);
    expect(printSchema(federated)).toContain('_entities(representations: [_Any!]!): [_Entity]!');
  });

  it('answers in the order of the representations, null for what is not known', async () => {
    const { data, errors } = await ask(ENTITIES, [
      { __typename: 'Author', name: 'x' },
      { __typename: 'Book', isbn: 'unknown' },
      { __typename: 'Book', isbn: 'known' },
    ]);
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      { __typename: 'Author', name: 'x' },
      null,
      { __typename: 'Book', isbn: 'known', title: 'A title' },
    ]);
  });

  it('reads representations that are written in the query, with variables in them', async () => {
    const { data } = await graphql({
      schema: federated,
      source:
        'query ($isbn: ID!) { _entities(representations: [{ __typename: "Book", isbn: $isbn }]) { ... on Book { title } } }',
      variableValues: { isbn: 'known' },
      contextValue: {},
    });
    expect(data).toEqual({ _entities: [{ title: 'A title' }] });
  });

  it('says of each representation at fault what it is, and finds the others', async () => {
    const { data, errors } = await ask(ENTITIES, [
      { __typename: 'Book', isbn: 'fails' },
      { __typename: 'Shop', isbn: 'known' },
      { __typename: 'Query' },
      { __typename: 'Book', isbn: 'known' },
    ]);
    expect(data?._entities).toEqual([null, null, null, expect.objectContaining({ isbn: 'known' })]);
    expect(errors?.map(({ path, error }) => [path, error.extensions?.code])).toEqual([
      [['_entities', 0], 'INTERNAL_SERVER_ERROR'],
      [['_entities', 1], 'BAD_USER_INPUT'],
      [['_entities', 2], 'BAD_USER_INPUT'],
    ]);
    expect(errors?.[1]?.error.message).toBe('"Shop" is no entity here. The entities are Book, Author.');
  });

  it.each([[['Book:1']], [[{ isbn: 'known' }]], [[{ __typename: 3 }]], [[null]], [[[]]]])(
    'refuses %j before anything is read',
    async (of) => {
      const { data, errors } = await ask(ENTITIES, of);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
    },
  );

  it('takes so many representations and no more, however they are spread over a request', async () => {
    const most = Array(MAX_REPRESENTATIONS).fill({ __typename: 'Author', name: 'x' });
    expect((await ask(ENTITIES, most)).errors).toBeUndefined();
    const refused = await ask(ENTITIES, [...most, most[0]]);
    expect(refused.data).toBeNull();
    expect(refused.errors?.[0]?.error).toMatchObject({
      message: 'The request holds 1001 representations; 1000 are allowed. Send them in several requests.',
      extensions: { code: 'BAD_USER_INPUT', messageBn: expect.stringContaining('১০০১'), argument: ['representations'] },
    });
    const twice =
      'query ($of: [_Any!]!) { a: _entities(representations: $of) { __typename } b: _entities(representations: $of) { __typename } }';
    expect((await ask(twice, most.slice(0, 501))).errors?.[0]?.error.message).toMatch(/holds 1002 representations/);
    expect((await ask(twice, most.slice(0, 500))).errors).toBeUndefined();
  });

  it.each([
    [{ ...book, type: 'Shop' }, 'Shop is to be an entity and no object type.'],
    [{ ...book, keys: ['isbn', 'price'] }, 'The key "price" of Book: Cannot query field "price" on type "Book".'],
    [{ ...book, keys: ['by'] }, /^The key "by" of Book: Field "by" of type "Author" must have a selection/],
  ])('refuses an entity that the schema does not have', (entity, message) => {
    expect(() => federateSchema(schema(), { entities: [entity] })).toThrow(message);
  });
});
