import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import { quoteValue } from '../quote-value.ts';

type Place = readonly string[];

/** No order is called so. */
export function orderSlugMalformed(place: Place, slug: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(slug)}" cannot be an order's name. Write 2 to 80 small letters a–z, digits and single hyphens: 2027-list, 2027-03-01-eid-ul-fitr.`,
    `“${quoteValue(slug)}” আদেশের নাম হতে পারে না। ২ থেকে ৮০টি ছোট হাতের অক্ষর a–z, অঙ্ক ও একক হাইফেন লিখুন: 2027-list, 2027-03-01-eid-ul-fitr।`,
    place,
  );
}

/** Another order has the name, with other content. */
export function orderExists(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `An order "${slug}" with other content is stored already. Enter an amending order under a name of its own, or replace it (replace: true, --replace) if it was entered wrongly.`,
    `“${slug}” নামে অন্য বিবরণসহ একটি আদেশ আগে থেকেই আছে। সংশোধনী আদেশ আলাদা নামে যোগ করুন; ভুল লেখা হয়ে থাকলে সেটি বদলে দিন (replace: true, --replace)।`,
    place,
  );
}

/** An order that nobody knows yet would be stored and hold on no day. */
export function knownInFuture(place: Place, knownOn: string, today: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `The order became known on ${knownOn}, but today is ${today}. Check the year.`,
    `আদেশ জানার তারিখ ${knownOn}, কিন্তু আজ ${today}। সাল দেখে নিন।`,
    place,
  );
}

/** The order was not entered by hand, or not at all. */
export function noOrderByHand(place: Place, slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `Nobody has entered an order "${quoteValue(slug)}" by hand; those that Sanad comes with stay. The names of the orders are in: sanad calendar <year>`,
    `“${quoteValue(slug)}” নামে কেউ নিজে কোনো আদেশ যোগ করেননি; সনদের সাথে আসা আদেশ থেকে যায়। আদেশের নাম পাওয়া যায়: sanad calendar <year>`,
    place,
  );
}

/** The same order stands in the request before. */
export function orderTwice(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `The order "${slug}" stands twice in the request. Leave one out.`,
    `অনুরোধে “${slug}” আদেশটি দুইবার আছে। একটি বাদ দিন।`,
    place,
  );
}

/** Nothing to do, or more than one request may do. */
export function wrongNumberOfOrders(place: Place, most: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Enter 1 to ${most} orders in one request.`,
    `এক অনুরোধে ১ থেকে ${toBanglaDigits(String(most))}টি আদেশ যোগ করুন।`,
    place,
  );
}

/** An order that says nothing, or too much for one. */
export function wrongNumberOfEntries(place: Place, most: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `An order has 1 to ${most} entries.`,
    `একটি আদেশে ১ থেকে ${toBanglaDigits(String(most))}টি সারি থাকে।`,
    place,
  );
}

/** The span ends before it begins. */
export function daysReversed(place: Place, firstOn: string, lastOn: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${lastOn} is before ${firstOn}. Write the first day first.`,
    `${lastOn} তারিখটি ${firstOn}-এর আগে। প্রথম দিনটি আগে লিখুন।`,
    place,
  );
}

/** A slip in the year would close an office for good. */
export function spanTooLong(place: Place, most: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `One entry spans at most ${most} days. Check the year, or divide it.`,
    `একটি সারিতে সর্বোচ্চ ${toBanglaDigits(String(most))} দিন থাকে। সাল দেখে নিন, অথবা ভাগ করুন।`,
    place,
  );
}

/** Whoever is told that a day does not count must be told why. */
export function nameMissing(place: Place): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Write why the day is closed or worked, in Bangla and in English.',
    'দিনটি কেন বন্ধ বা খোলা, তা বাংলা ও ইংরেজিতে লিখুন।',
    place,
  );
}

/** What is known is known of the whole country. */
export function areasOfCovered(place: Place): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Days are covered for the whole country. Leave the areas empty.',
    'covered সারি সারা দেশের জন্য। এলাকার ঘর খালি রাখুন।',
    place,
  );
}

/** The order says two things of one day. */
export function entriesClash(place: Place, day: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Another entry of this order speaks of ${day} or a day after it for the same area. Leave one out.`,
    `এই আদেশের অন্য একটি সারি একই এলাকার জন্য ${day} বা তার পরের কোনো দিনের কথা বলে। একটি বাদ দিন।`,
    place,
  );
}
