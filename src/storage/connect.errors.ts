import { DomainError } from '../domain/errors.ts';

/** DATABASE_URL is no Postgres URL. The value is not repeated: it may hold a password. */
export function databaseUrlInvalid(): DomainError {
  return new DomainError(
    'SETTING_INVALID',
    'DATABASE_URL is not a Postgres URL. Write it as postgres://user:password@host:5432/database, with special characters in the password percent-encoded.',
    'DATABASE_URL একটি Postgres ঠিকানা নয়। এভাবে লিখুন: postgres://user:password@host:5432/database; পাসওয়ার্ডের বিশেষ অক্ষর percent-encode করুন।',
    ['DATABASE_URL'],
  );
}

/** The server at `place` (host:port) cannot be used; the reason is the driver's code or the server's own message. */
export function postgresUnreachable(place: string, cause: unknown): DomainError {
  const reason = reasonOf(cause);
  return new DomainError(
    'DATABASE_UNAVAILABLE',
    `The Postgres server at ${place} cannot be used (${reason}). Check that it runs and that DATABASE_URL names the right host, user and database; unset DATABASE_URL to use the embedded database instead.`,
    `${place} ঠিকানার Postgres সার্ভার ব্যবহার করা যাচ্ছে না (${reason})। সার্ভারটি চালু আছে কি না এবং DATABASE_URL-এ হোস্ট, ব্যবহারকারী ও ডেটাবেসের নাম ঠিক আছে কি না দেখুন; অন্তর্নির্মিত ডেটাবেস ব্যবহার করতে DATABASE_URL মুছে দিন।`,
    ['DATABASE_URL'],
  );
}

/** The embedded database did not start in `dataDir`. */
export function embeddedNotStarted(dataDir: string, cause: unknown): DomainError {
  const reason = reasonOf(cause);
  return new DomainError(
    'DATABASE_UNAVAILABLE',
    `The embedded database in ${dataDir} does not open (${reason}). Check that the directory can be written and the disk is not full, or set SANAD_DATA_DIR to another directory.`,
    `${dataDir} ফোল্ডারের অন্তর্নির্মিত ডেটাবেস খোলা যাচ্ছে না (${reason})। ফোল্ডারে লেখা যায় কি না ও ডিস্কে জায়গা আছে কি না দেখুন, অথবা SANAD_DATA_DIR-এ অন্য ফোল্ডার দিন।`,
    ['SANAD_DATA_DIR'],
  );
}

/** The thread of the embedded database died while it was in use. */
export function embeddedCrashed(dataDir: string, cause: Error): DomainError {
  return new DomainError(
    'DATABASE_UNAVAILABLE',
    `The embedded database in ${dataDir} has stopped (${cause.message}). What was committed is kept; start again.`,
    `${dataDir} ফোল্ডারের অন্তর্নির্মিত ডেটাবেস থেমে গেছে (${cause.message})। সংরক্ষিত তথ্য আছে; আবার চালু করুন।`,
    ['SANAD_DATA_DIR'],
  );
}

/** Errors of several addresses tried in turn have an empty message and only a code. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.message !== '') return cause.message;
  return 'code' in cause ? String(cause.code) : cause.name;
}
