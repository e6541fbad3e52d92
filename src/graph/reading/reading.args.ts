import { Field, InputType } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import type { DocumentSource } from '../../ingest/read-document.ts';
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

/** Throws BAD_USER_INPUT unless there is exactly one content. */
export function toDocument({ format, text, contentBase64 }: CharterInput): DocumentSource {
  if ((text == null) === (contentBase64 == null)) {
    throw new DomainError(
      'BAD_USER_INPUT',
      'Give the document either in text or in contentBase64.',
      'নথিটি text অথবা contentBase64-এর যেকোনো একটিতে দিন।',
      ['input'],
    );
  }
  const bytes = text == null ? Buffer.from(contentBase64 ?? '', 'base64') : Buffer.from(text, 'utf8');
  return { bytes, format };
}
