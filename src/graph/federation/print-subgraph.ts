import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import type { Entity } from './entity.ts';

/** What a subgraph's text says beside what its schema holds. */
export interface SubgraphOptions<Context> {
  readonly entities: readonly Entity<Context>[];
  /** Tags that stand on every field of a type, by the type's name. */
  readonly fieldTags?: Readonly<Record<string, string>>;
  /** Directives of the schema itself, beside the `@link` to federation. */
  readonly schemaDirectives?: readonly string[];
}

/** The lowest version that has all directives below, so that older gateways compose the text too. */
const SPECIFICATION = 'https://specs.apollo.dev/federation/v2.3';

const DIRECTIVES = new Set(
  'composeDirective extends external inaccessible interfaceObject key override provides requires shareable tag'.split(
    ' ',
  ),
);

type Directives = readonly ConstDirectiveNode[];

/**
 * The schema as the text that a composer reads: sorted, with the `@key`s of the entities and the directives that types,
 * fields and arguments were given, and with a `@link` that imports those of federation.
 */
export function printSubgraph<Context>(schema: GraphQLSchema, options: SubgraphOptions<Context>): string {
  const { definitions } = withDirectives(parse(printSchema(lexicographicSortSchema(schema))), given(schema, options));
  const own = readDirectives((options.schemaDirectives ?? []).join(' '));
  const imports = [...namesIn([...definitions, ...own])].filter((name) => DIRECTIVES.has(name)).sort();
  const names = imports.map((name) => `"@${name}"`).join(', ');
  const link = readDirectives(`@link(url: "${SPECIFICATION}", import: [${names}])`);
  const extension = { kind: Kind.SCHEMA_EXTENSION, directives: [...link, ...own] } as const;
  return print({ kind: Kind.DOCUMENT, definitions: [extension, ...definitions] });
}

/** The directives of every part that was given some, by the part's name: `Office`, `Query.node`, `Query.node(id)`. */
function given<Context>(schema: GraphQLSchema, { entities, fieldTags }: SubgraphOptions<Context>) {
  const parts = new Map<string, Directives>();
  const add = (name: string, nodes: Directives = []) => {
    if (nodes.length > 0) parts.set(name, [...(parts.get(name) ?? []), ...nodes]);
  };
  for (const { type, keys } of entities) {
    add(type, readDirectives(keys.map((key) => `@key(fields: "${key}")`).join(' ')));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    add(type.name, type.astNode?.directives);
    if (isEnumType(type)) {
      for (const value of type.getValues()) add(`${type.name}.${value.name}`, value.astNode?.directives);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field.astNode?.directives);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      const tag = fieldTags?.[type.name];
      for (const field of Object.values(type.getFields())) {
        add(`${type.name}.${field.name}`, field.astNode?.directives);
        if (tag !== undefined) add(`${type.name}.${field.name}`, readDirectives(`@tag(name: "${tag}")`));
        for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name})`, arg.astNode?.directives);
      }
    }
  }
  return parts;
}

/** Puts directives to the parts of a schema's text. */
function withDirectives(document: DocumentNode, parts: ReadonlyMap<string, Directives>): DocumentNode {
  let type = '';
  let field = '';
  const nameOf = (node: ASTNode): string | null => {
    if (isTypeDefinitionNode(node)) {
      type = node.name.value;
      field = '';
      return type;
    }
    if (node.kind === Kind.FIELD_DEFINITION) {
      field = node.name.value;
      return `${type}.${field}`;
    }
    if (node.kind === Kind.ENUM_VALUE_DEFINITION) return `${type}.${node.name.value}`;
    if (node.kind !== Kind.INPUT_VALUE_DEFINITION) return null;
    return field === '' ? `${type}.${node.name.value}` : `${type}.${field}(${node.name.value})`;
  };
  return visit(document, {
    enter: (node) => {
      const name = nameOf(node);
      // graphql-js prints those of its own specification by itself.
      const nodes = parts.get(name ?? '')?.filter((directive) => !isOfGraphql(directive));
      if (nodes === undefined || !('directives' in node)) return undefined;
      return { ...node, directives: [...(node.directives ?? []), ...nodes] };
    },
  });
}

function isOfGraphql({ name }: ConstDirectiveNode): boolean {
  return name.value === 'deprecated' || name.value === 'specifiedBy';
}

function readDirectives(text: string): Directives {
  if (text === '') return [];
  const [extension] = parse(`extend schema ${text}`).definitions;
  return extension?.kind === Kind.SCHEMA_EXTENSION ? (extension.directives ?? []) : [];
}

function namesIn(nodes: readonly ASTNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Directive: ({ name }) => void names.add(name.value) });
  return names;
}
