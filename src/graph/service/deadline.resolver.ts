import { FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import { isoDuration, maxCalendarDays, maxWorkingDays } from '../../domain/deadline/measure.ts';
import { DeadlineType } from './deadline.type.ts';

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'WORKING_DAY only (a RANGE: its max); IMMEDIATE 0' })
  maxWorkingDays(@Root() deadline: Deadline) {
    return maxWorkingDays(deadline);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'MINUTE/1440, HOUR/24, DAY, WEEK×7, MONTH×30, YEAR×365; else null',
  })
  maxCalendarDays(@Root() deadline: Deadline) {
    return maxCalendarDays(deadline);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Calendar and clock units only; working days have none',
  })
  isoDuration(@Root() deadline: Deadline) {
    return isoDuration(deadline);
  }
}
