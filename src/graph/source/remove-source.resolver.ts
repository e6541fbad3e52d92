import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { removeSource } from '../../operations/remove-source.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId } from '../node/global-id.ts';
import { runMutation } from '../run-mutation.ts';
import { RemoveSourcePayloadType } from './remove-source.type.ts';

@Resolver()
export class RemoveSourceResolver {
  @Mutation(() => RemoveSourcePayloadType, {
    description: 'Harvest a source no more; the charters it brought stay. Needs a token.',
  })
  removeSource(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext) {
    return runMutation<Omit<RemoveSourcePayloadType, 'errors'>>(context, { removedId: null }, async () => {
      await removeSource(context.db, decodeRowId(id, 'Source'));
      return { removedId: id };
    });
  }
}
