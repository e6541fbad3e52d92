import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { CharterType } from './charter.type.ts';

@SimpleObjectType('WithdrawCharterPayload')
export class WithdrawCharterPayloadType {
  @Field(() => CharterType, { nullable: true })
  readonly charter!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
