import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredOfficer } from '../../storage/post/post.read.ts';
import type { GraphContext } from '../context.ts';
import { OfficerType, PostType } from './post.type.ts';

@Resolver(() => OfficerType)
export class OfficerResolver {
  @FieldResolver(() => [PostType])
  async posts(@Root() officer: StoredOfficer, @Ctx() { loaders }: GraphContext) {
    return (await loaders.post.heldBy.load(officer.id)).map((held) => held.post);
  }
}
