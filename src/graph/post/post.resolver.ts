import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredPost } from '../../storage/post/post.read.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { ContactType, OfficerType, PostType } from './post.type.ts';

@Resolver(() => PostType)
export class PostResolver {
  @FieldResolver(() => OfficeType)
  office(@Root() post: StoredPost, @Ctx() { loaders }: GraphContext) {
    return loaders.office.byId.load(post.officeId);
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'By the latest charter in force that names one' })
  async holder(@Root() post: StoredPost, @Ctx() { loaders }: GraphContext) {
    const holding = await loaders.post.currentHolding.load(post.id);
    return holding?.officerId == null ? null : loaders.post.officer.load(holding.officerId);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  async acting(@Root() post: StoredPost, @Ctx() { loaders }: GraphContext) {
    return (await loaders.post.currentHolding.load(post.id))?.acting ?? null;
  }

  @FieldResolver(() => ContactType, { nullable: true })
  async contact(@Root() post: StoredPost, @Ctx() { loaders }: GraphContext) {
    return (await loaders.post.currentHolding.load(post.id))?.contact ?? null;
  }

  @FieldResolver(() => PostType, { nullable: true })
  reportsTo(@Root() post: StoredPost, @Ctx() { loaders }: GraphContext) {
    return post.reportsToId === null ? null : loaders.post.byId.load(post.reportsToId);
  }
}
