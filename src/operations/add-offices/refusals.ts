import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { KindOfData } from '../../storage/dataset/dataset.read.ts';
import { quoteValue } from '../quote-value.ts';

type Place = readonly string[];

/** No slug of an organisation looks like this. */
export function slugMalformed(place: Place, slug: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(slug)}" cannot be an organisation's slug. Write 2 to 40 small letters a–z, digits and single hyphens, a letter first: dof, social-services.`,
    `“${quoteValue(slug)}” সংস্থার স্লাগ হতে পারে না। ২ থেকে ৪০টি ছোট হাতের অক্ষর a–z, অঙ্ক ও একক হাইফেন লিখুন, শুরুতে অক্ষর: dof, social-services।`,
    place,
  );
}

/** Hosts and slugs of this organisation would read as those of a place. */
export function slugOfPlace(place: Place, slug: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${slug}" stands for a place in web addresses. Take the first word of the organisation's own addresses, such as dof.`,
    `ওয়েব ঠিকানায় “${slug}” একটি স্থানের নাম। সংস্থার নিজের ঠিকানার প্রথম শব্দটি নিন, যেমন dof।`,
    place,
  );
}

/** Another organisation has the slug, with other values. */
export function organisationExists(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `There is an organisation "${slug}" already. Enter its offices, or choose another slug.`,
    `“${slug}” নামে একটি সংস্থা আগে থেকেই আছে। তার অফিসগুলো যোগ করুন, অথবা অন্য স্লাগ নিন।`,
    place,
  );
}

/** Charters that name the organisation could not tell which is meant. */
export function nameTaken(place: Place, name: string, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `The organisation "${slug}" bears the name "${quoteValue(name)}" already. Use that one, or give the full name that tells them apart.`,
    `“${slug}” সংস্থার নাম আগে থেকেই “${quoteValue(name)}”। সেটিই ব্যবহার করুন, অথবা আলাদা করা যায় এমন পূর্ণ নাম দিন।`,
    place,
  );
}

/** The office is stored, with other values. */
export function officeExists(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `There is an office "${slug}" already, and an organisation has one office in an area. Leave it out.`,
    `“${slug}” অফিসটি আগে থেকেই আছে; এক এলাকায় একটি সংস্থার একটিই অফিস থাকে। এটি বাদ দিন।`,
    place,
  );
}

/** The same office or organisation stands in the request before. */
export function standsTwice(place: Place, slug: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `"${slug}" stands twice in the request. Leave one out.`,
    `অনুরোধে “${slug}” দুইবার আছে। একটি বাদ দিন।`,
    place,
  );
}

/** Head office comes with its organisation. */
export function headOfficeHere(place: Place, organisation: string): DomainError {
  return new DomainError(
    'ALREADY_EXISTS',
    `The head office of "${quoteValue(organisation)}" is entered with the organisation itself. Leave it out.`,
    `“${quoteValue(organisation)}” সংস্থার প্রধান কার্যালয় সংস্থার সাথেই যোগ হয়। এটি বাদ দিন।`,
    place,
  );
}

/** Nobody has entered the organisation. */
export function organisationUnknown(place: Place, slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no organisation "${quoteValue(slug)}". Enter it first, or in the same request.`,
    `“${quoteValue(slug)}” নামে কোনো সংস্থা নেই। আগে অথবা একই অনুরোধে সেটি যোগ করুন।`,
    place,
  );
}

/** The parent is neither stored nor in the request. */
export function parentUnknown(place: Place, slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no office "${quoteValue(slug)}". Leave the parent out to take the office of the nearest area above.`,
    `“${quoteValue(slug)}” নামে কোনো অফিস নেই। উপরের নিকটতম এলাকার অফিস নিতে মূল অফিসের ঘর খালি রাখুন।`,
    place,
  );
}

/** The parent is another organisation's, or at a place that this one does not lie in. */
export function parentElsewhere(place: Place, parent: string, office: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(parent)}" cannot be the parent of "${office}": a parent is an office of the same organisation in an area above.`,
    `“${quoteValue(parent)}” অফিসটি “${office}”-এর মূল অফিস হতে পারে না: মূল অফিস একই সংস্থার, উপরের কোনো এলাকার।`,
    place,
  );
}

/** The text names nothing, or is longer than a name. */
export function nameUnusable(place: Place, longest: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Write a name of 1 to ${longest} characters, with letters, and without control characters or lost ones (�).`,
    `১ থেকে ${toBanglaDigits(String(longest))} অক্ষরের একটি নাম লিখুন; তাতে বর্ণ থাকবে, নিয়ন্ত্রণ-চিহ্ন বা হারানো অক্ষর (�) থাকবে না।`,
    place,
  );
}

/** The English name has no Latin letter: the two names may have changed places. */
export function nameNotEnglish(place: Place): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'Write the English name in Latin letters; the Bangla one has its own field.',
    'ইংরেজি নামটি ইংরেজি অক্ষরে লিখুন; বাংলা নামের আলাদা ঘর আছে।',
    place,
  );
}

/** No browser would open it. */
export function websiteUnusable(place: Place, website: string, longest: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${quoteValue(website)}" is no web address. Write it whole, at most ${longest} characters: https://fisheries.gov.bd`,
    `“${quoteValue(website)}” ওয়েব ঠিকানা নয়। পুরোটা লিখুন, সর্বোচ্চ ${toBanglaDigits(String(longest))} অক্ষর: https://fisheries.gov.bd`,
    place,
  );
}

/** Nothing to do, or more than one request may do. */
export function wrongNumberOfRows(place: Place, most: number): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Enter 1 to ${most} organisations and offices in one request. Divide a longer list by organisation or division.`,
    `এক অনুরোধে ১ থেকে ${toBanglaDigits(String(most))}টি সংস্থা ও অফিস যোগ করুন। লম্বা তালিকা সংস্থা বা বিভাগ ধরে ভাগ করুন।`,
    place,
  );
}

/** Made-up and real offices are never mixed: null where they would not be. */
export function refuseMixing(kind: KindOfData, synthetic: boolean): DomainError | null {
  if (kind === 'EMPTY' || kind === (synthetic ? 'SYNTHETIC' : 'REAL')) return null;
  const [en, bn] = synthetic
    ? [
        'The database holds real data, with which made-up offices are never mixed.',
        'ডেটাবেসে প্রকৃত তথ্য আছে; এর সাথে কৃত্রিম অফিস কখনো মেশানো হয় না।',
      ]
    : [
        'The database holds a made-up nation, with which real departments are never mixed.',
        'ডেটাবেসে একটি কৃত্রিম নমুনা আছে; এর সাথে প্রকৃত প্রতিষ্ঠান কখনো মেশানো হয় না।',
      ];
  return new DomainError(
    'DATABASE_NOT_EMPTY',
    `${en} Set SANAD_DATA_DIR or DATABASE_URL to another database.`,
    `${bn} SANAD_DATA_DIR বা DATABASE_URL-এ অন্য ডেটাবেস দিন।`,
    ['SANAD_DATA_DIR'],
  );
}
