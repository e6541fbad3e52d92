import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addCalendarOrders } from '../../operations/add-calendar-orders.ts';
import type { GraphContext } from '../context.ts';
import { runMutation, toUserError } from '../run-mutation.ts';
import { CalendarOrderInput, toCalendarOrderRow } from './add-calendar-orders.args.ts';
import { AddCalendarOrdersPayloadType } from './add-calendar-orders.type.ts';

@Resolver()
export class AddCalendarOrdersResolver {
  @Mutation(() => AddCalendarOrdersPayloadType, {
    description:
      'Enter up to 100 orders on working days, all or none; due dates are reckoned by them from then on. Needs a token.',
  })
  addCalendarOrders(
    @Arg('orders', () => [CalendarOrderInput]) orders: CalendarOrderInput[],
    @Arg('replace', () => Boolean, { nullable: true, description: 'An order takes the place of one of its name' })
    replace: boolean | null,
    @Arg('dryRun', () => Boolean, { nullable: true, description: 'Check, store nothing' }) dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ) {
    return runMutation<AddCalendarOrdersPayloadType>(context, { orders: [], unchanged: 0, errors: [] }, async () => {
      const added = await addCalendarOrders(context.db, {
        orders: orders.map(toCalendarOrderRow),
        replace: replace ?? false,
        now: context.now,
        dryRun: dryRun ?? false,
      });
      return { ...added, errors: added.errors.map(toUserError) };
    });
  }
}
