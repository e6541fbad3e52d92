import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredHolding } from '../../storage/post/post.read.ts';
import type { GraphContext } from '../context.ts';
import { OfficerType, PostHoldingType, PostType } from './post.type.ts';

@Resolver(() => PostHoldingType)
export class PostHoldingResolver {
  @FieldResolver(() => PostType)
  post(@Root() holding: StoredHolding, @Ctx() { loaders }: GraphContext) {
    return loaders.post.byId.load(holding.postId);
  }

  @FieldResolver(() => OfficerType, { nullable: true })
  officer(@Root() holding: StoredHolding, @Ctx() { loaders }: GraphContext) {
    return holding.officerId === null ? null : loaders.post.officer.load(holding.officerId);
  }
}
