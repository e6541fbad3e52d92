import { type DefinitionNode, Kind, parse, print } from 'graphql';

/**
 * Every part of an API that a client can lean on, by its name: `Office` → `type`, `Office.name` → `String!`,
 * `Query.office(slug)` and `OfficeFilter(under)` → `String!`, `Severity.ERROR` → `value`. Descriptions, defaults and
 * directives are left out.
 */
export type ApiParts = ReadonlyMap<string, string>;

/** Takes a schema's text apart. */
export function readApi(sdl: string): ApiParts {
  return new Map(parse(sdl).definitions.flatMap(partsOf));
}

/** Adds the connections that the contract only names, in the one shape that it gives for all of them. */
export function withConnections(parts: ApiParts): ApiParts {
  const all = new Map(parts);
  for (const type of parts.values()) {
    const name = /^(\w+)Connection!?$/.exec(type)?.[1];
    if (name === undefined) continue;
    const node = parts.has(name) ? name : `${name}Entry`;
    all.set(`${name}Connection`, 'type');
    all.set(`${name}Connection.edges`, `[${name}Edge!]!`);
    all.set(`${name}Connection.nodes`, `[${node}!]!`);
    all.set(`${name}Connection.pageInfo`, 'PageInfo!');
    all.set(`${name}Connection.totalCount`, 'Int!');
    all.set(`${name}Edge`, 'type');
    all.set(`${name}Edge.node`, `${node}!`);
    all.set(`${name}Edge.cursor`, 'String!');
  }
  return all;
}

/** What a client of `contract` would miss in `schema`, one line each, and what it is asked for without knowing. */
export function missingParts(contract: ApiParts, schema: ApiParts): string[] {
  const missing = [...contract].flatMap(([name, type]) => {
    const given = schema.get(name);
    if (given === type) return [];
    return given === undefined ? [`${name} is missing`] : [`${name} is ${given}, the contract says ${type}`];
  });
  const demanded = [...schema].flatMap(([name, type]) => {
    const field = /^(.+)\(\w+\)$/.exec(name)?.[1];
    const isNew = field !== undefined && contract.has(field) && !contract.has(name);
    return isNew && type.endsWith('!') ? [`${name} is demanded, the contract does not have it`] : [];
  });
  return [...missing, ...demanded];
}

type Part = [name: string, type: string];

function partsOf(definition: DefinitionNode): Part[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const type = definition.name.value;
      return [
        [type, definition.kind === Kind.OBJECT_TYPE_DEFINITION ? 'type' : 'interface'],
        ...(definition.interfaces ?? []).map(({ name }): Part => [`${type} & ${name.value}`, 'implements']),
        ...(definition.fields ?? []).flatMap((field): Part[] => {
          const name = `${type}.${field.name.value}`;
          const args = (field.arguments ?? []).map(
            (argument): Part => [`${name}(${argument.name.value})`, print(argument.type)],
          );
          return [[name, print(field.type)], ...args];
        }),
      ];
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [
        [definition.name.value, 'input'],
        ...(definition.fields ?? []).map(
          (field): Part => [`${definition.name.value}(${field.name.value})`, print(field.type)],
        ),
      ];
    case Kind.ENUM_TYPE_DEFINITION:
      return [
        [definition.name.value, 'enum'],
        ...(definition.values ?? []).map((value): Part => [`${definition.name.value}.${value.name.value}`, 'value']),
      ];
    case Kind.UNION_TYPE_DEFINITION:
      return [
        [definition.name.value, 'union'],
        ...(definition.types ?? []).map((member): Part => [`${definition.name.value}.${member.name.value}`, 'member']),
      ];
    case Kind.SCALAR_TYPE_DEFINITION:
      return [[definition.name.value, 'scalar']];
    default:
      return [];
  }
}
