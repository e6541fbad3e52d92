import { Field, ID } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';

@SimpleObjectType('RemoveSourcePayload')
export class RemoveSourcePayloadType {
  @Field(() => ID, { nullable: true })
  readonly removedId!: string | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
