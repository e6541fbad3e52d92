import { Field, InputType } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
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

/** The document of a CharterInput: its text and its original bytes. */
export interface CharterDocument {
  text: string;
  original: Uint8Array;
}

/** Throws BAD_USER_INPUT unless there is exactly one content, FORMAT_NOT_SUPPORTED for what cannot be read yet. */
export function toDocument({ format, text, contentBase64 }: CharterInput): CharterDocument {
  if ((text == null) === (contentBase64 == null)) {
    throw new DomainError(
      'BAD_USER_INPUT',
      'Give the document either in text or in contentBase64.',
      'নথিটি text অথবা contentBase64-এর যেকোনো একটিতে দিন।',
      ['input'],
    );
  }
  if (format !== 'TEXT' && format !== 'AUTO') {
    throw new DomainError(
      'FORMAT_NOT_SUPPORTED',
      `${format} documents cannot be read yet. Give the charter as text, table cells separated by tabs.`,
      `${format} নথি এখনো পড়া যায় না। সনদটি টেক্সট হিসেবে দিন, সারণির ঘর ট্যাব দিয়ে আলাদা করুন।`,
      ['input', 'format'],
    );
  }
  const original = text == null ? Buffer.from(contentBase64 ?? '', 'base64') : Buffer.from(text, 'utf8');
  const content = text ?? decodeUtf8(original);
  // No database text can hold a zero byte, and no charter has one: it is a sign of another format.
  if (content.includes('\u0000')) throw notText(text == null ? 'contentBase64' : 'text');
  return { text: content, original };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText('contentBase64');
  }
}

function notText(argument: 'text' | 'contentBase64'): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'The content is not UTF-8 text. Save the document as UTF-8 text and try again.',
    'নথিটি UTF-8 টেক্সট নয়। UTF-8 টেক্সট হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।',
    ['input', argument],
  );
}
