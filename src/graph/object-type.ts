import { ObjectType } from 'type-graphql';

type Options = Omit<NonNullable<Parameters<typeof ObjectType>[1]>, 'simpleResolvers'>;

/** A GraphQL object type whose plain fields are read by graphql-js itself, without a wrapper a field. */
export function SimpleObjectType(name: string, options: Options = {}): ClassDecorator {
  return ObjectType(name, { ...options, simpleResolvers: true }) as ClassDecorator;
}
