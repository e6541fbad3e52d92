import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import { quoteValue } from '../quote-value.ts';
import { LONGEST_INTERVAL, LONGEST_SOURCE_NAME, SHORTEST_INTERVAL } from './limits.ts';

/** The name is empty, too long or cannot be shown. */
export function nameUnusable(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Give the source a name of 1 to ${LONGEST_SOURCE_NAME} characters.`,
    `উৎসটির একটি নাম দিন, ১ থেকে ${toBanglaDigits(String(LONGEST_SOURCE_NAME))} অক্ষরে।`,
    ['input', 'name'],
  );
}

/** No page can be fetched from there. */
export function addressUnusable(given: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(given)}" is no address that can be harvested. Write it whole, with http:// or https:// and without a user name: https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/citizen-charter`,
    `“${quoteValue(given)}” ঠিকানা থেকে সনদ আনা যায় না। http:// বা https:// সহ পুরো ঠিকানা লিখুন, ব্যবহারকারীর নাম ছাড়া: https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/citizen-charter`,
    ['input', 'uri'],
  );
}

/** The path leads out of the directory of sources. */
export function pathUnusable(given: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(given)}" is no path below the directory of SANAD_SOURCE_FILES. Write it from there on: kaliganj/charter.docx`,
    `“${quoteValue(given)}” SANAD_SOURCE_FILES ফোল্ডারের ভেতরের কোনো পথ নয়। সেখান থেকে লিখুন: kaliganj/charter.docx`,
    ['input', 'uri'],
  );
}

/** More often than a small office's server should be asked, or less than once a year. */
export function intervalUnusable(minutes: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `everyMinutes must be from ${SHORTEST_INTERVAL} to ${LONGEST_INTERVAL}, not ${minutes}. A charter changes seldom: 1440 is once a day.`,
    `everyMinutes ${toBanglaDigits(String(SHORTEST_INTERVAL))} থেকে ${toBanglaDigits(String(LONGEST_INTERVAL))}-এর মধ্যে হতে হবে, ${toBanglaDigits(String(minutes))} নয়। সনদ কমই বদলায়: ১৪৪০ মানে দিনে একবার।`,
    ['input', 'everyMinutes'],
  );
}

/** It is harvested already. */
export function sourceExists(uri: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `There is a source of the address ${quoteValue(uri)} already. Remove it first to enter it with other values.`,
    `${quoteValue(uri)} ঠিকানার একটি উৎস আগে থেকেই আছে। অন্য মান দিতে আগে সেটি মুছুন।`,
    ['input', 'uri'],
  );
}

/** Nobody has entered it, or somebody has removed it. */
export function sourceUnknown(place: readonly string[]): DomainError {
  return new DomainError(
    'NOT_FOUND',
    'There is no source of this id. sources lists them; so does: sanad sources',
    'এই আইডির কোনো উৎস নেই। sources-এ সব উৎস আছে; তালিকা: sanad sources',
    place,
  );
}
