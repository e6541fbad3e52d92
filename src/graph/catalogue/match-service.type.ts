import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { ServiceType } from '../service/service.type.ts';
import { UserErrorType } from '../user-error.type.ts';

@SimpleObjectType('MatchServicePayload')
export class MatchServicePayloadType {
  @Field(() => ServiceType, { nullable: true })
  readonly service!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
