import { Field, Float } from 'type-graphql';
import type { FeeKind } from '../../domain/fee/fee.ts';
import { FeeKindEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';

@SimpleObjectType('FeeCase')
export class FeeCaseType {
  @Field(() => String)
  readonly label!: string;

  @Field(() => Float, { nullable: true })
  readonly amountBdt!: number | null;
}

@SimpleObjectType('Fee', { description: 'What a service costs: the text as published beside what it says.' })
export class FeeType {
  @Field(() => String)
  readonly text!: string;

  @Field(() => FeeKindEnum)
  readonly kind!: FeeKind;

  @Field(() => [Float], { description: 'In taka, in the order written' })
  readonly amountsBdt!: number[];

  @Field(() => [FeeCaseType])
  readonly cases!: FeeCaseType[];

  @Field(() => String, { nullable: true })
  readonly method!: string | null;
}
