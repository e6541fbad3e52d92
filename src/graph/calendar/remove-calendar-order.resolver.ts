import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { removeCalendarOrder } from '../../operations/remove-calendar-order.ts';
import type { GraphContext } from '../context.ts';
import { runMutation } from '../run-mutation.ts';
import { RemoveCalendarOrderPayloadType } from './remove-calendar-order.type.ts';

@Resolver()
export class RemoveCalendarOrderResolver {
  @Mutation(() => RemoveCalendarOrderPayloadType, {
    description:
      'Take back an order on working days that was entered by hand; what held before it holds again. Needs a token.',
  })
  removeCalendarOrder(@Arg('slug', () => String) slug: string, @Ctx() context: GraphContext) {
    return runMutation<Omit<RemoveCalendarOrderPayloadType, 'errors'>>(context, { removed: null }, async () => {
      const removed = await removeCalendarOrder(context.db, { slug, now: context.now });
      return { removed };
    });
  }
}
