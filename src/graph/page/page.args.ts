import { ArgsType, Field, Int } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { PageRequest } from '../../storage/page.ts';

/** How many entries a page has that is not asked for a size. */
export const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** The arguments of a Relay connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `1–${LARGEST_SIZE}, default ${DEFAULT_SIZE}` })
  readonly first?: number | null;

  @Field(() => String, { nullable: true })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: `1–${LARGEST_SIZE}` })
  readonly last?: number | null;

  @Field(() => String, { nullable: true })
  readonly before?: string | null;
}

/** The page that the arguments ask for. Throws BAD_USER_INPUT for a size out of range, or `first` beside `last`. */
export function toPageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (first != null && last != null) {
    throw new DomainError('BAD_USER_INPUT', 'Give first or last, not both.', 'first অথবা last দিন, দুটি একসাথে নয়।', [
      'last',
    ]);
  }
  return {
    limit: last == null ? checkSize('first', first ?? DEFAULT_SIZE) : checkSize('last', last),
    fromEnd: last != null,
    after: after ?? null,
    before: before ?? null,
  };
}

/** The size of a page. Throws BAD_USER_INPUT for one out of range. */
export function checkSize(argument: string, size: number, largest = LARGEST_SIZE): number {
  if (size >= 1 && size <= largest) return size;
  throw new DomainError(
    'BAD_USER_INPUT',
    `${argument} must be from 1 to ${largest}, not ${size}. Ask for more pages with after or before.`,
    `${argument} ১ থেকে ${toBanglaDigits(String(largest))}-এর মধ্যে হতে হবে, ${size} নয়। আরও পেতে after বা before দিয়ে পরের পাতা চান।`,
    [argument],
  );
}
