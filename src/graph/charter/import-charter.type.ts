import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { CharterReadingType } from '../reading/reading.type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { CharterType } from './charter.type.ts';

@SimpleObjectType('ImportCharterPayload')
export class ImportCharterPayloadType {
  @Field(() => CharterType, { nullable: true })
  readonly charter!: object | null;

  @Field(() => CharterReadingType, { nullable: true })
  readonly reading!: object | null;

  @Field(() => Boolean, { description: 'These very bytes were stored before and not withdrawn' })
  readonly unchanged!: boolean;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
