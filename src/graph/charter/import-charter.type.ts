import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { CharterReadingType } from '../reading/reading.type.ts';
import { CharterType } from './charter.type.ts';

@SimpleObjectType('UserError', { description: 'Why a mutation did nothing, with its remedy.' })
export class UserErrorType {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String)
  readonly messageEn!: string;

  @Field(() => [String], { description: 'The argument at fault' })
  readonly path!: string[];
}

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
