import type { Temporal } from 'temporal-polyfill';
import { Field } from 'type-graphql';
import type { DueDay, DueStatus } from '../../domain/due-date/due-date.ts';
import { DueStatusEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';
import { DateScalar } from '../scalar/date.scalar.ts';

@SimpleObjectType('DueDay', { description: 'One day of the way to a due date.' })
export class DueDayType implements DueDay {
  @Field(() => DateScalar)
  readonly date!: Temporal.PlainDate;

  @Field(() => Boolean, { description: 'Whether it is one of the days promised' })
  readonly counted!: boolean;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly reasonEn!: string;
}

@SimpleObjectType('DueCase', { description: 'When one case of a deadline that depends on the case is due.' })
export class DueCaseType {
  @Field(() => String)
  readonly label!: string;

  @Field(() => DateScalar, { nullable: true })
  readonly earliest!: Temporal.PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  readonly latest!: Temporal.PlainDate | null;
}

@SimpleObjectType('DueDate', {
  description: 'When an application is due, or why that cannot be said. docs/due-dates.md gives the rules.',
})
export class DueDateType {
  @Field(() => DueStatusEnum)
  readonly status!: DueStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that the charter speaks of; null where it gives only an upper bound',
  })
  readonly earliest!: Temporal.PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it must be done' })
  readonly latest!: Temporal.PlainDate | null;

  @Field(() => String, { description: 'Which calendar answered; another content has another version' })
  readonly calendarVersion!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly reasonEn!: string;
}
