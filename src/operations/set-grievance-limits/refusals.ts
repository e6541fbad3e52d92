import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import { quoteValue } from '../quote-value.ts';

type Place = readonly string[];

/** Nothing to do, or more than one request may do. */
export function wrongNumberOfLimits(place: Place, most: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Set 1 to ${most} time limits in one request, those given up among them.`,
    `এক অনুরোধে ১ থেকে ${toBanglaDigits(String(most))}টি সময়সীমা দিন, বাদ দেওয়াগুলোসহ।`,
    place,
  );
}

/** No office, organisation or country bears the slug. */
export function bodyUnknown(place: Place, slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no office or organisation "${quoteValue(slug)}". List the offices with: sanad offices. For the whole country write bangladesh.`,
    `“${quoteValue(slug)}” নামে কোনো অফিস বা সংস্থা নেই। অফিসের তালিকা: sanad offices। সারা দেশের জন্য লিখুন bangladesh।`,
    place,
  );
}

/** One step of a body has one limit. */
export function stepTwice(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `The request gives the limit of this step for "${quoteValue(slug)}" already. Leave one out.`,
    `অনুরোধে “${quoteValue(slug)}”-এর এই ধাপের সময়সীমা আগেই আছে। একটি বাদ দিন।`,
    place,
  );
}

/** Zero, less, or more than any complaint takes. */
export function countUnusable(place: Place, count: number, largest: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${count} is no whole number from 1 to ${largest}. Take a larger unit for a longer time.`,
    `${toBanglaDigits(String(count))} সংখ্যাটি ১ থেকে ${toBanglaDigits(String(largest))}-এর মধ্যে নয়। দীর্ঘ সময়ের জন্য বড় একক নিন।`,
    place,
  );
}

/** Nobody could check a limit without its body and its source. */
export function textMissing(place: Place): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Write whose limit it is (body) and where that is written (source): a web address, or the name and date of the order.',
    'সময়সীমাটি কার (body) ও কোথায় লেখা আছে (source) তা লিখুন: ওয়েব ঠিকানা, অথবা আদেশের নাম ও তারিখ।',
    place,
  );
}

/** Nobody has set limits for the body, or the project's data has. */
export function noLimitsByHand(place: Place, slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `Nobody has set time limits for "${quoteValue(slug)}". Those that were set are listed with: sanad grievance`,
    `“${quoteValue(slug)}”-এর জন্য কেউ সময়সীমা ঠিক করেননি। যেগুলো ঠিক করা হয়েছে তার তালিকা: sanad grievance`,
    place,
  );
}

/** The request wants two things of one body. */
export function setAndGivenUp(place: Place, slug: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `The request sets limits for "${quoteValue(slug)}" and gives them up. Do one: setting replaces all that the body had.`,
    `অনুরোধে “${quoteValue(slug)}”-এর সময়সীমা দেওয়াও হয়েছে, বাদও দেওয়া হয়েছে। একটি করুন: নতুন সময়সীমা আগের সবগুলোর জায়গা নেয়।`,
    place,
  );
}
