import { Field, Int } from 'type-graphql';
import type { DeadlineKind, TimeUnit } from '../../domain/deadline/deadline.ts';
import { DeadlineKindEnum, TimeUnitEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';

@SimpleObjectType('DeadlineCase')
export class DeadlineCaseType {
  @Field(() => String)
  readonly label!: string;

  @Field(() => Int, { nullable: true })
  readonly min!: number | null;

  @Field(() => Int, { nullable: true })
  readonly max!: number | null;

  @Field(() => TimeUnitEnum, { nullable: true })
  readonly unit!: TimeUnit | null;
}

@SimpleObjectType('Deadline', { description: 'A promised processing time: the text as published beside what it says.' })
export class DeadlineType {
  @Field(() => String)
  readonly text!: string;

  @Field(() => DeadlineKindEnum)
  readonly kind!: DeadlineKind;

  @Field(() => Boolean, { description: 'The cell also promises service on the spot' })
  readonly immediate!: boolean;

  @Field(() => Int, { nullable: true })
  readonly min!: number | null;

  @Field(() => Int, { nullable: true })
  readonly max!: number | null;

  @Field(() => TimeUnitEnum, { nullable: true })
  readonly unit!: TimeUnit | null;

  @Field(() => Boolean, { description: '"where applicable", "subject to …"' })
  readonly conditional!: boolean;

  @Field(() => [DeadlineCaseType], { description: 'CONDITIONAL: each case with its own bound' })
  readonly cases!: DeadlineCaseType[];
}
