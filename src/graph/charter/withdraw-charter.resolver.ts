import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { LONGEST_REASON, withdrawCharter } from '../../operations/withdraw-charter.ts';
import type { GraphContext } from '../context.ts';
import { decodeRowId } from '../node/global-id.ts';
import { runMutation } from '../run-mutation.ts';
import { WithdrawCharterPayloadType } from './withdraw-charter.type.ts';

@Resolver()
export class WithdrawCharterResolver {
  @Mutation(() => WithdrawCharterPayloadType, {
    description: 'Take a version that was never valid out of force; it stays readable. Needs a token.',
  })
  withdrawCharter(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { description: `1 to ${LONGEST_REASON} characters, shown beside the version` })
    reason: string,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<Omit<WithdrawCharterPayloadType, 'errors'>>(context, { charter: null }, async () => {
      const charterId = decodeRowId(id, 'Charter');
      const charter = await withdrawCharter(context.db, { charterId, reason, now: context.now });
      return { charter };
    });
  }
}
