import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { HarvestType } from './harvest.type.ts';

@SimpleObjectType('RunHarvestPayload')
export class RunHarvestPayloadType {
  @Field(() => HarvestType, { nullable: true })
  readonly harvest!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
