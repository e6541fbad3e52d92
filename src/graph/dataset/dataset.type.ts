import { Field, Int } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { DateTimeScalar } from '../scalar/date-time.scalar.ts';

@SimpleObjectType('Dataset', { description: 'What this server holds and how fresh it is.' })
export class DatasetType {
  @Field(() => Boolean, { description: 'Whether it holds charters that were made for demonstration' })
  readonly synthetic!: boolean;

  @Field(() => String, { description: 'Changes with every stored change' })
  readonly revision!: string;

  @Field(() => Int)
  readonly areas!: number;

  @Field(() => Int)
  readonly offices!: number;

  @Field(() => Int)
  readonly charters!: number;

  @Field(() => Int)
  readonly services!: number;

  @Field(() => Int)
  readonly catalogueServices!: number;

  @Field(() => Int)
  readonly findings!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly updatedAt!: string | null;

  @Field(() => String, { description: '"none" while no working calendar is loaded' })
  readonly calendarVersion!: string;

  @Field(() => String)
  readonly parserVersion!: string;
}
