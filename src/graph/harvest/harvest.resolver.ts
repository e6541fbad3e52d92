import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredHarvest } from '../../storage/harvest/harvest.read.ts';
import type { GraphContext } from '../context.ts';
import { SourceType } from '../source/source.type.ts';
import { HarvestType } from './harvest.type.ts';

@Resolver(() => HarvestType)
export class HarvestResolver {
  @FieldResolver(() => SourceType)
  source(@Root() { sourceId }: StoredHarvest, @Ctx() { loaders }: GraphContext) {
    return loaders.source.byId.load(sourceId);
  }
}
