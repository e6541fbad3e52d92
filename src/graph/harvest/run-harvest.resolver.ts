import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { requestHarvest } from '../../operations/request-harvest.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId } from '../node/global-id.ts';
import { runMutation } from '../run-mutation.ts';
import { RunHarvestPayloadType } from './run-harvest.type.ts';

@Resolver()
export class RunHarvestResolver {
  @Mutation(() => RunHarvestPayloadType, {
    description:
      'Harvest a source now. Answers when it has ended, or after some seconds with how far it is: ask again for its id. Needs a token.',
  })
  runHarvest(
    @Arg('source', () => ID) source: string,
    @Arg('dryRun', () => Boolean, { nullable: true, description: 'Only tell what it would do' }) dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<Omit<RunHarvestPayloadType, 'errors'>>(context, { harvest: null }, async () => {
      const { db, harvesting, now } = context;
      const wanted = { sourceId: decodeRowId(source, 'Source'), dryRun: dryRun ?? false, now };
      const { id } = await requestHarvest(db, await harvesting.queue(), wanted);
      return { harvest: await harvesting.waitFor(id) };
    });
  }
}
