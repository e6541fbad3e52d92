import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredProvenance } from '../../storage/charter/charter.read.ts';
import { ProvenanceType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { SourceType } from './source.type.ts';

@Resolver(() => ProvenanceType)
export class ProvenanceSourceResolver {
  @FieldResolver(() => SourceType, { nullable: true, description: 'Null: it was handed in, or the source was removed' })
  source(@Root() { sourceId }: StoredProvenance, @Ctx() { loaders }: GraphContext) {
    return sourceId === null ? null : loaders.source.byId.load(sourceId);
  }
}
