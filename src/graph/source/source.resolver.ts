import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { writeHeld } from '../../domain/source/hold-texts.ts';
import { statusOf } from '../../domain/source/source-status.ts';
import type { InBoth } from '../../domain/text/in-both.ts';
import { countSources, pageSources, type StoredSource } from '../../storage/source/source.read.ts';
import type { GraphContext } from '../context.ts';
import { SourceStatusEnum } from '../enums.ts';
import { HarvestConnectionType } from '../harvest/harvest.type.ts';
import { OfficeType } from '../office/office.type.ts';
import { toConnection } from '../page/connection.ts';
import { PageArgs, toPageRequest } from '../page/page.args.ts';
import { SourceConnectionType, SourceType } from './source.type.ts';

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceConnectionType, { description: 'Where charters are harvested from, and how fresh each is' })
  async sources(@Args(() => PageArgs) page: PageArgs, @Ctx() { db }: GraphContext) {
    return toConnection(await pageSources(db, toPageRequest(page)), () => countSources(db));
  }

  @FieldResolver(() => OfficeType, { nullable: true, description: 'Whose charter it is; null: the documents say' })
  office(@Root() { officeId }: StoredSource, @Ctx() { loaders }: GraphContext) {
    return officeId === null ? null : loaders.office.byId.load(officeId);
  }

  @FieldResolver(() => SourceStatusEnum)
  async status(@Root() source: StoredSource, @Ctx() { loaders, now }: GraphContext) {
    return statusOf({ ...source, holds: (await loaders.source.held.load(source.id)).length > 0 }, now);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why documents wait for decideHarvest' })
  async heldReason(@Root() source: StoredSource, @Ctx() context: GraphContext) {
    return (await loadHeldReason(source, context))?.bn ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  async heldReasonEn(@Root() source: StoredSource, @Ctx() context: GraphContext) {
    return (await loadHeldReason(source, context))?.en ?? null;
  }

  @FieldResolver(() => HarvestConnectionType, { description: 'Its runs, newest first' })
  async harvests(@Root() { id }: StoredSource, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: GraphContext) {
    const found = await loaders.source.harvests(toPageRequest(page)).load(id);
    return toConnection(found, () => loaders.source.countHarvests.load(id));
  }
}

async function loadHeldReason({ id }: StoredSource, { loaders }: GraphContext): Promise<InBoth | null> {
  return writeHeld(await loaders.source.held.load(id));
}
