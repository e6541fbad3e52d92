import { Field, Float, InputType } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { DeadlineKind } from '../../domain/deadline/deadline.ts';
import type { ServiceSortField } from '../../storage/service/service.read.ts';
import { DeadlineKindEnum, DirectionEnum, ServiceCategoryEnum, ServiceOrderFieldEnum } from '../enums.ts';
import { DateScalar } from '../scalar/date.scalar.ts';

@InputType()
export class ServiceFilter {
  @Field(() => String, { nullable: true, description: 'Slug of an organisation' })
  readonly organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of an area or an office, itself included' })
  readonly under?: string | null;

  @Field(() => ServiceCategoryEnum, { nullable: true })
  readonly category?: ServiceCategory | null;

  @Field(() => String, { nullable: true, description: 'Slug of a catalogue service' })
  readonly catalogueService?: string | null;

  @Field(() => DeadlineKindEnum, { nullable: true })
  readonly deadlineKind?: DeadlineKind | null;

  @Field(() => Float, { nullable: true })
  readonly minWorkingDays?: number | null;

  @Field(() => Float, { nullable: true })
  readonly maxWorkingDays?: number | null;

  @Field(() => Boolean, { nullable: true })
  readonly free?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its match with the catalogue waits for review' })
  readonly matchPending?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the name; spelling habits do not count' })
  readonly text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day whose charters count; today if left out' })
  readonly asOf?: string | null;
}

@InputType()
export class ServiceOrder {
  @Field(() => ServiceOrderFieldEnum)
  readonly field!: ServiceSortField;

  @Field(() => DirectionEnum)
  readonly direction!: 'ASC' | 'DESC';
}
