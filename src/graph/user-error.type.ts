import { Field } from 'type-graphql';
import { SimpleObjectType } from './object-type.ts';

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
