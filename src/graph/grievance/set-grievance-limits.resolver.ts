import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { setGrievanceLimits } from '../../operations/set-grievance-limits.ts';
import type { GraphContext } from '../context.ts';
import { runMutation, toUserError } from '../run-mutation.ts';
import { GrievanceLimitInput, toGrievanceLimit } from './set-grievance-limits.args.ts';
import { SetGrievanceLimitsPayloadType } from './set-grievance-limits.type.ts';

const NOTHING: SetGrievanceLimitsPayloadType = { limits: [], removed: [], unchanged: 0, errors: [] };

@Resolver()
export class SetGrievanceLimitsResolver {
  @Mutation(() => SetGrievanceLimitsPayloadType, {
    description:
      'Set up to 1,000 time limits of the grievance procedure, all or none; they replace all that the bodies named had. Needs a token.',
  })
  setGrievanceLimits(
    @Arg('limits', () => [GrievanceLimitInput]) limits: GrievanceLimitInput[],
    @Arg('remove', () => [String], {
      nullable: true,
      description: "Bodies whose limits set by hand are given up: Sanad's own hold again, or those of the body above",
    })
    remove: string[] | null,
    @Arg('dryRun', () => Boolean, { nullable: true, description: 'Check, store nothing' }) dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<SetGrievanceLimitsPayloadType>(context, NOTHING, async () => {
      const set = await setGrievanceLimits(context.db, {
        limits: limits.map(toGrievanceLimit),
        remove: remove ?? [],
        now: context.now,
        dryRun: dryRun ?? false,
      });
      return { ...set, errors: set.errors.map(toUserError) };
    });
  }
}
