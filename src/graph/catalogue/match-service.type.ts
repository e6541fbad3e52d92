import { Field } from 'type-graphql';
import { UserErrorType } from '../charter/import-charter.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { ServiceType } from '../service/service.type.ts';

@SimpleObjectType('MatchServicePayload')
export class MatchServicePayloadType {
  @Field(() => ServiceType, { nullable: true })
  readonly service!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
