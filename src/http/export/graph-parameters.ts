import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Parameter } from './read-query.ts';

/** The arguments of a field of the graph: one that is added there is a parameter of an address too. */
export function argumentsOf(schema: GraphQLSchema, typeName: string, field: string): readonly GraphQLArgument[] {
  const type = schema.getType(typeName);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  if (found === undefined) throw new Error(`the schema has no ${typeName}.${field}`);
  return found.args;
}

/** The fields of an input type of the graph. */
export function fieldsOf(schema: GraphQLSchema, typeName: string): GraphQLInputField[] {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`the schema has no input type ${typeName}`);
  return Object.values(type.getFields());
}

/** Those of the parameters that are named, which may be left out. */
export function optional(parameters: readonly Parameter[], ...names: readonly string[]): Parameter[] {
  return parameters
    .filter(({ name }) => names.includes(name))
    .map(({ name, type }) => ({ name, type: getNullableType(type) }));
}
