import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { matchService } from '../../operations/match-service.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId } from '../node/global-id.ts';
import { runMutation } from '../run-mutation.ts';
import { MatchServicePayloadType } from './match-service.type.ts';

@Resolver()
export class MatchServiceResolver {
  @Mutation(() => MatchServicePayloadType, {
    description: 'Say which entry of the catalogue a service is, for all versions of it; needs a token.',
  })
  matchService(
    @Arg('service', () => ID, { description: 'Any version of the service' }) service: string,
    @Arg('catalogueService', () => String, {
      description: "Slug of an entry of the same organisation; the service's own entry to keep it as one",
    })
    catalogueService: string,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<Omit<MatchServicePayloadType, 'errors'>>(context, { service: null }, async () => {
      const input = { serviceId: decodeRowId(service, 'Service'), catalogueService, now: context.now };
      const matched = await matchService(context.db, input);
      return { service: matched };
    });
  }
}
