import type { Temporal } from 'temporal-polyfill';
import { Field, Int } from 'type-graphql';
import type { Certainty, ClosureKind } from '../../domain/calendar/calendar-order.ts';
import { CalendarCertaintyEnum, ClosureKindEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';

@SimpleObjectType('CalendarOrder', { description: "One order on working days: a year's list, or what amends it." })
export class CalendarOrderType {
  @Field(() => String)
  readonly slug!: string;

  @Field(() => DateScalar, { description: 'The day it became known' })
  readonly knownOn!: string;
}

@SimpleObjectType('DateSpan', { description: 'Days from first to last, both included.' })
export class DateSpanType {
  @Field(() => DateScalar)
  readonly first!: Temporal.PlainDate;

  @Field(() => DateScalar)
  readonly last!: Temporal.PlainDate;
}

@SimpleObjectType('CalendarDay', { description: 'A day that an order closes or opens.' })
export class CalendarDayType {
  @Field(() => DateScalar)
  readonly date!: Temporal.PlainDate;

  @Field(() => Boolean)
  readonly isOpen!: boolean;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => ClosureKindEnum, { nullable: true })
  readonly kind!: ClosureKind | null;

  @Field(() => Boolean, { description: 'The day follows the moon and may still move' })
  readonly moonDependent!: boolean;

  @Field(() => CalendarCertaintyEnum)
  readonly certainty!: Certainty;

  @Field(() => String, { nullable: true })
  readonly source!: string | null;

  @Field(() => CalendarOrderType, { description: 'The order in force of that day' })
  readonly order!: CalendarOrderType;
}

@SimpleObjectType('CalendarYear', { description: 'What the working calendar says of one year.' })
export class CalendarYearType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => String, { description: 'Another content has another version' })
  readonly version!: string;

  @Field(() => [DateSpanType], { description: 'All days that the calendar knows; beyond them no due date is given' })
  readonly covered!: readonly DateSpanType[];

  @Field(() => Int, { description: 'Of the days of the year that it knows' })
  readonly openDays!: number;

  @Field(() => Int)
  readonly closedDays!: number;

  @Field(() => [CalendarDayType], {
    description: 'Beside the Fridays and Saturdays: what orders close and open, regional days with their areas',
  })
  readonly days!: CalendarDayType[];

  @Field(() => [CalendarOrderType], { description: 'Every order known, the oldest first' })
  readonly orders!: readonly CalendarOrderType[];
}
