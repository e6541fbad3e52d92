import { DomainError } from '../../../domain/errors.ts';

/** The error DOCUMENT_DAMAGED: `what` says in English which part of the file cannot be read. */
export function damaged(what: string): DomainError {
  return new DomainError(
    'DOCUMENT_DAMAGED',
    `The file is damaged (${what}). Open it in the program that made it, save it again, and send that copy.`,
    `ফাইলটি নষ্ট (${what})। যে প্রোগ্রামে তৈরি, তাতে খুলে আবার সংরক্ষণ করে সেই কপি দিন।`,
    ['input'],
  );
}

/** The error DOCUMENT_ENCRYPTED: the file opens only with a password. */
export function encrypted(): DomainError {
  return new DomainError(
    'DOCUMENT_ENCRYPTED',
    'The document is protected with a password. Save a copy without the password and send that.',
    'নথিটি পাসওয়ার্ড দিয়ে বন্ধ। পাসওয়ার্ড ছাড়া একটি কপি সংরক্ষণ করে সেটি দিন।',
    ['input'],
  );
}
