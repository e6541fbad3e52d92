import { SourceFailure } from '../../source-failure.ts';

/** SOURCE_FILE_OUTSIDE: the path, or a link on it, leads out of the directory that holds the sources. */
export function fileOutside(path: string): SourceFailure {
  return new SourceFailure(
    'SOURCE_FILE_OUTSIDE',
    `"${path}" leads out of the directory of sources. Give a path below it, without "..", and no link to another place.`,
    `“${path}” উৎসের ডিরেক্টরির বাইরে নিয়ে যায়। তার ভেতরের একটি পথ দিন, ".." ছাড়া, অন্য জায়গার লিংক নয়।`,
  );
}

/** SOURCE_FILE_MISSING: there is none, or it may not be read, or it is no file. */
export function fileMissing(path: string, reason: string): SourceFailure {
  return new SourceFailure(
    'SOURCE_FILE_MISSING',
    `"${path}" cannot be read (${reason}). Put the charter there, readable for the server, or change the source.`,
    `“${path}” পড়া যায়নি (${reason})। সনদটি সেখানে রাখুন, সার্ভার যেন পড়তে পারে, অথবা উৎসটি বদলান।`,
  );
}

/** SOURCE_TOO_LARGE: the file has more bytes than are read. */
export function fileTooLarge(path: string, maxBytes: number): SourceFailure {
  return new SourceFailure(
    'SOURCE_TOO_LARGE',
    `"${path}" has more than ${maxBytes} bytes. Save the charter smaller, or split it.`,
    `“${path}” ${maxBytes} বাইটের চেয়ে বড়। সনদটি ছোট করে সংরক্ষণ করুন, অথবা ভাগ করুন।`,
  );
}

/** SOURCE_TOO_LARGE: the directory has more files than one source may have. */
export function tooManyFiles(path: string, maxFiles: number): SourceFailure {
  return new SourceFailure(
    'SOURCE_TOO_LARGE',
    `"${path}" has more than ${maxFiles} files. Make sources of the directories within it instead.`,
    `“${path}”-এ ${maxFiles}-এর বেশি ফাইল আছে। বরং ভেতরের ডিরেক্টরিগুলোকে আলাদা উৎস করুন।`,
  );
}
