import { DomainError } from '../../domain/errors.ts';
import type { DocumentSource } from '../../ingest/read-document.ts';
import type { CharterInput } from './reading.args.ts';

/** The document of an input. Throws BAD_USER_INPUT unless there is exactly one content. */
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
