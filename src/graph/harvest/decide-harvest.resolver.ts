import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { decideHarvest } from '../../operations/decide-harvest.ts';
import { LONGEST_REASON } from '../../operations/withdraw-charter.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId } from '../node/global-id.ts';
import { runMutation } from '../run-mutation.ts';
import { RunHarvestPayloadType } from './run-harvest.type.ts';

@Resolver()
export class DecideHarvestResolver {
  @Mutation(() => RunHarvestPayloadType, { description: 'Release or refuse what quarantine holds; needs a token.' })
  decideHarvest(
    @Arg('id', () => ID) id: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('reason', () => String, { description: `1 to ${LONGEST_REASON} characters` }) reason: string,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<Omit<RunHarvestPayloadType, 'errors'>>(context, { harvest: null }, async () => {
      const harvestId = decodeRowId(id, 'Harvest');
      return { harvest: await decideHarvest(context.harvesting.ports, { harvestId, accept, reason }) };
    });
  }
}
