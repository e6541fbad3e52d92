import { SourceFailure } from '../source-failure.ts';

const SHOWN = 200;

/** An address short enough for a message. */
function shown(address: string): string {
  return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
}

/** SOURCE_ADDRESS_INVALID: no web address that may be asked. */
export function addressInvalid(address: string): SourceFailure {
  return new SourceFailure(
    'SOURCE_ADDRESS_INVALID',
    `${shown(address)} is no address that can be fetched. Give one that begins with http:// or https://, without a name and password, at port 80, 443 or above 1023.`,
    `${shown(address)} ঠিকানাটি আনা যায় না। http:// বা https:// দিয়ে শুরু একটি ঠিকানা দিন, নাম ও পাসওয়ার্ড ছাড়া, পোর্ট 80, 443 বা 1023-এর ওপরে।`,
  );
}

/** SOURCE_ADDRESS_PRIVATE: the host is not one of the public internet's. */
export function addressPrivate(host: string): SourceFailure {
  return new SourceFailure(
    'SOURCE_ADDRESS_PRIVATE',
    `${shown(host)} leads into a private network and is not fetched. Give a public address, or let whoever runs this server name the host among the allowed private hosts.`,
    `${shown(host)} একটি ব্যক্তিগত নেটওয়ার্কের ঠিকানা, তাই আনা হলো না। একটি উন্মুক্ত ঠিকানা দিন, অথবা সার্ভারের পরিচালককে হোস্টটি অনুমোদিত ব্যক্তিগত হোস্টের তালিকায় দিতে বলুন।`,
  );
}

/** SOURCE_UNREACHABLE: no such name, no connection, no trusted certificate, or the connection broke. */
export function unreachable(host: string, reason: string, cause?: unknown): SourceFailure {
  return new SourceFailure(
    'SOURCE_UNREACHABLE',
    `${shown(host)} cannot be reached (${reason}). See whether the address is right and the site is up, then try again.`,
    `${shown(host)}-এ পৌঁছানো যায়নি (${reason})। ঠিকানাটি ঠিক আছে কি না এবং সাইটটি চালু কি না দেখে আবার চেষ্টা করুন।`,
    { passing: true, cause },
  );
}

/** SOURCE_TOO_SLOW: one of the time limits passed. */
export function tooSlow(host: string, cause?: unknown): SourceFailure {
  return new SourceFailure(
    'SOURCE_TOO_SLOW',
    `${shown(host)} took too long to answer. Try again later.`,
    `${shown(host)} উত্তর দিতে বেশি সময় নিয়েছে। পরে আবার চেষ্টা করুন।`,
    { passing: true, cause },
  );
}

/** SOURCE_TOO_LARGE: more bytes than are read, as sent or unpacked. */
export function tooLarge(host: string, maxBytes: number): SourceFailure {
  return new SourceFailure(
    'SOURCE_TOO_LARGE',
    `${shown(host)} answers with more than ${maxBytes} bytes. Point the source at the charter itself, or publish it smaller.`,
    `${shown(host)} ${maxBytes} বাইটের বেশি পাঠাচ্ছে। উৎস হিসেবে সরাসরি সনদটির ঠিকানা দিন, অথবা ছোট আকারে প্রকাশ করুন।`,
  );
}

/** SOURCE_REDIRECTS_TOO_OFTEN: sent on and on, perhaps in a circle. */
export function redirectsTooOften(address: string, maxRedirects: number): SourceFailure {
  return new SourceFailure(
    'SOURCE_REDIRECTS_TOO_OFTEN',
    `${shown(address)} redirects more than ${maxRedirects} times. Give the address where the charter is in the end.`,
    `${shown(address)} ${maxRedirects} বারের বেশি অন্য ঠিকানায় পাঠায়। সনদটি শেষ পর্যন্ত যে ঠিকানায় আছে সেটি দিন।`,
  );
}

/** Too early, too many, and what a server in trouble says; the rest stays as it is until somebody mends it. */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);

/** SOURCE_REFUSED: the host answered, but not with the document. */
export function refused(address: string, httpStatus: number, retryAfterMs: number | null = null): SourceFailure {
  const passing = PASSING_STATUS.has(httpStatus) || (httpStatus > 504 && httpStatus !== 505 && httpStatus !== 511);
  return new SourceFailure(
    'SOURCE_REFUSED',
    `${shown(address)} answers with status ${httpStatus}. ${passing ? 'Try again later.' : 'Give the address where the charter is now.'}`,
    `${shown(address)} ${httpStatus} স্ট্যাটাস দিয়ে উত্তর দিচ্ছে। ${passing ? 'পরে আবার চেষ্টা করুন।' : 'সনদটি এখন যে ঠিকানায় আছে সেটি দিন।'}`,
    { passing, httpStatus, retryAfterMs },
  );
}

/** SOURCE_ROBOTS_REFUSED: the host's robots.txt forbids it, or cannot be had, which counts as the same for now. */
export function robotsRefused(address: string, passing: boolean): SourceFailure {
  return new SourceFailure(
    'SOURCE_ROBOTS_REFUSED',
    passing
      ? `The robots.txt of ${shown(address)} cannot be had now, so nothing is fetched there. Try again later.`
      : `The robots.txt of ${shown(address)} does not allow fetching it. Ask the site to allow it, or give the charter as a file.`,
    passing
      ? `${shown(address)}-এর robots.txt এখন পাওয়া যাচ্ছে না, তাই কিছু আনা হলো না। পরে আবার চেষ্টা করুন।`
      : `${shown(address)}-এর robots.txt এটি আনতে দেয় না। সাইটটিকে অনুমতি দিতে বলুন, অথবা সনদটি ফাইল হিসেবে দিন।`,
    { passing },
  );
}

/** SOURCE_ANSWER_DAMAGED: no HTTP, broken off, or packed in a way that cannot be undone. */
export function answerDamaged(host: string, reason: string, passing: boolean, cause?: unknown): SourceFailure {
  return new SourceFailure(
    'SOURCE_ANSWER_DAMAGED',
    `The answer of ${shown(host)} cannot be read (${reason}). Try again later; if it stays so, the site must be mended.`,
    `${shown(host)}-এর উত্তর পড়া যায় না (${reason})। পরে আবার চেষ্টা করুন; এমনই থাকলে সাইটটি ঠিক করতে হবে।`,
    { passing, cause },
  );
}
