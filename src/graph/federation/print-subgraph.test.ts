import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSubgraph, type SubgraphOptions } from './print-subgraph.ts';

/** The text of a schema as one line, without the line that links to federation. */
function textOf(sdl: string, options: Partial<SubgraphOptions<unknown>> = {}): string {
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const [, ...lines] = printSubgraph(schema, { entities: [], ...options }).split('\n');
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}

const entity = (type: string, ...keys: string[]) => ({ type, keys, find: () => null });

describe('printSubgraph', () => {
  it('links to federation and imports what the text uses, no more', () => {
    const schema = buildSchema('type Query { a: A @shareable b: Int @own } type A { id: ID! @tag(name: "x") }', {
      assumeValidSDL: true,
    });
    const text = printSubgraph(schema, { entities: [entity('A', 'id')] });
    expect(text.split('\n')[0]).toBe(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@tag"])',
    );
  });

  it('puts the keys of an entity before what was given to its type', () => {
    expect(
      textOf('type Query { a: A } type A @shareable { id: ID! }', { entities: [entity('A', 'id', 'b { c }')] }),
    ).toBe('type A @key(fields: "id") @key(fields: "b { c }") @shareable { id: ID! } type Query { a: A }');
  });

  it('keeps the directives of every part', () => {
    const sdl =
      'enum E @tag(name: "1") { V @tag(name: "2") } input I @tag(name: "3") { f: E = V @tag(name: "4") } ' +
      'interface N @tag(name: "5") { id: ID! @tag(name: "6") } type Query { q(i: I @tag(name: "7")): S @tag(name: "8") } ' +
      'scalar S @tag(name: "9") union U @tag(name: "10") = Query';
    expect(textOf(sdl)).toBe(sdl);
  });

  it('keeps descriptions and the defaults of enums, and deprecates once', () => {
    expect(textOf('enum E { V } type Query { "Why" q(e: E = V): Int @deprecated(reason: "Old") }')).toBe(
      'enum E { V } type Query { """Why""" q(e: E = V): Int @deprecated(reason: "Old") }',
    );
  });

  it('tags every field of a type', () => {
    const sdl = 'type Mutation { a: Int b: Int @shareable } type Query { c: Int }';
    expect(textOf(sdl, { fieldTags: { Mutation: 'w' } })).toBe(
      'type Mutation { a: Int @tag(name: "w") b: Int @shareable @tag(name: "w") } type Query { c: Int }',
    );
  });

  it('adds directives of the schema itself, with the definitions they name', () => {
    const schema = buildSchema('directive @own on OBJECT type Query @own { q: Int }');
    const text = printSubgraph(schema, {
      entities: [],
      schemaDirectives: [
        '@link(url: "https://example.org/own/v1.0", import: ["@own"])',
        '@composeDirective(name: "@own")',
      ],
    });
    expect(text.replaceAll(/\s+/g, ' ')).toBe(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@composeDirective"]) ' +
        '@link(url: "https://example.org/own/v1.0", import: ["@own"]) @composeDirective(name: "@own") ' +
        'directive @own on OBJECT type Query @own { q: Int }',
    );
    expect(() => parse(text)).not.toThrow();
  });
});
