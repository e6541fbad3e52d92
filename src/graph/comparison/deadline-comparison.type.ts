import { Field, Float, Int } from 'type-graphql';
import { CatalogueServiceType } from '../catalogue/catalogue.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { OfficeType } from '../office/office.type.ts';
import { connectionType } from '../page/connection.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { DeadlineType } from '../service/deadline.type.ts';
import { ServiceType } from '../service/service.type.ts';

@SimpleObjectType('DeadlineRank')
export class DeadlineRankType {
  @Field(() => Int, {
    nullable: true,
    description:
      'From 1, equal bounds alike, with submittedOn equal due dates; null for days of the other family, where the calendar does not reach, and where no number is given',
  })
  readonly rank!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'With submittedOn: the day by which it is due' })
  readonly dueOn!: string | null;

  @Field(() => OfficeType)
  readonly office!: object;

  @Field(() => ServiceType)
  readonly service!: object;

  @Field(() => DeadlineType)
  readonly deadline!: object;
}

export const DeadlineRankConnectionType = connectionType('DeadlineRank', DeadlineRankType);

@SimpleObjectType('DeadlineComparison', {
  description:
    'One service across the offices of its organisation. Statistics are of working days; nothing is converted.',
})
export class DeadlineComparisonType {
  @Field(() => CatalogueServiceType)
  readonly catalogueService!: object;

  @Field(() => Int, { description: 'Offices of the organisation under the area or office, with a charter or without' })
  readonly offices!: number;

  @Field(() => Int, { description: 'Offices whose charter offers it' })
  readonly offered!: number;

  @Field(() => Int, { description: 'Offices that give a bound' })
  readonly stated!: number;

  @Field(() => Float, { nullable: true })
  readonly minWorkingDays!: number | null;

  @Field(() => Float, { nullable: true })
  readonly medianWorkingDays!: number | null;

  @Field(() => Float, { nullable: true })
  readonly p90WorkingDays!: number | null;

  @Field(() => Float, { nullable: true })
  readonly maxWorkingDays!: number | null;
}
