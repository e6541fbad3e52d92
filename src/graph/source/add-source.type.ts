import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { SourceType } from './source.type.ts';

@SimpleObjectType('AddSourcePayload')
export class AddSourcePayloadType {
  @Field(() => SourceType, { nullable: true })
  readonly source!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
