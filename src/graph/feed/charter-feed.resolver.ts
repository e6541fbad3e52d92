import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import { countFeed, isFeedEnd, pageFeed, type StoredFeedEntry } from '../../storage/feed/feed.read.ts';
import { CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { encodeId } from '../node/global-id.ts';
import { toConnection } from '../page/connection.ts';
import { toPageRequest } from '../page/page.args.ts';
import { CharterFeedConnectionType, CharterFeedEntryType } from './charter-feed.type.ts';

@Resolver(() => CharterFeedEntryType)
export class CharterFeedResolver {
  @Query(() => CharterFeedConnectionType, {
    description: 'Every charter version and withdrawal in order of storing, for other nodes to follow',
  })
  async charterFeed(
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1–100, default 20' }) first: number | null,
    @Ctx() { db }: GraphContext,
  ) {
    const page = await pageFeed(db, toPageRequest({ after, first }));
    if (after !== null && page.rows.length === 0 && !(await isFeedEnd(db, after))) throw placeUnknown();
    return toConnection(page, () => countFeed(db));
  }

  @FieldResolver(() => CharterType, { nullable: true, description: 'The version, also of a withdrawal' })
  charter(@Root() { charterId }: StoredFeedEntry, @Ctx() { loaders }: GraphContext) {
    return loaders.charter.byId.load(charterId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The version that was withdrawn; null: it was stored' })
  withdrawn(@Root() { event, charterId }: StoredFeedEntry) {
    return event === 'WITHDRAWN' ? encodeId('Charter', charterId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was withdrawn' })
  async reason(@Root() { event, charterId }: StoredFeedEntry, @Ctx() { loaders }: GraphContext) {
    return event === 'WITHDRAWN' ? ((await loaders.charter.byId.load(charterId))?.withdrawnReason ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The original bytes; null of a withdrawal' })
  async contentBase64(@Root() { event, charterId }: StoredFeedEntry, @Ctx() { loaders }: GraphContext) {
    const stored = event === 'STORED' ? await loaders.charter.original.load(charterId) : null;
    return stored === null ? null : Buffer.from(stored.original).toString('base64');
  }

  @FieldResolver(() => String, { description: 'Of the original bytes' })
  async sha256(@Root() { charterId }: StoredFeedEntry, @Ctx() { loaders }: GraphContext) {
    return (await loaders.charter.provenance.load(charterId))?.sha256;
  }

  @FieldResolver(() => [String], {
    description: 'The nodes that it came through, this one last: one that finds itself there passes over it',
  })
  async chain(@Root() { charterId }: StoredFeedEntry, @Ctx() { loaders, harvesting }: GraphContext) {
    const provenance = await loaders.charter.provenance.load(charterId);
    return [...(provenance?.chain ?? []), await harvesting.ports.nodeName()];
  }
}

/** Nothing lies behind the place, and it is not the end: an answer without entries would hide that all is new. */
function placeUnknown(): DomainError {
  return new DomainError(
    'FEED_PLACE_UNKNOWN',
    'The feed ends before this place: it is not the one that was followed. Follow it from the beginning, without after.',
    'এই জায়গার আগেই তালিকা শেষ: আগে যেটি অনুসরণ করা হয়েছিল এটি সেটি নয়। after ছাড়া শুরু থেকে অনুসরণ করুন।',
    ['after'],
  );
}
