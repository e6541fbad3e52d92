import { Field, InputType } from 'type-graphql';
import { CharterFormatEnum } from '../enums.ts';

@InputType({ description: 'Text formats in `text`, binary ones base64 in `contentBase64`; exactly one.' })
export class CharterInput {
  @Field(() => String, { nullable: true, description: 'May be left out if the document names its office' })
  readonly office?: string | null;

  @Field(() => CharterFormatEnum)
  readonly format!: keyof typeof CharterFormatEnum;

  @Field(() => String, { nullable: true })
  readonly text?: string | null;

  @Field(() => String, { nullable: true })
  readonly contentBase64?: string | null;

  @Field(() => String, { nullable: true })
  readonly fileName?: string | null;
}
