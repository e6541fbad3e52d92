import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';

@SimpleObjectType('RemoveCalendarOrderPayload')
export class RemoveCalendarOrderPayloadType {
  @Field(() => String, { nullable: true, description: 'The order that is gone; null with errors' })
  readonly removed!: string | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
