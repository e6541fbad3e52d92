import { defineWords } from '../../language/words.ts';

/** What the numbers of a coverage are called, and why one may lack. */
export const COVERAGE_WORDS = defineWords({
  bn: {
    offices: 'অফিস',
    withCharter: 'সনদ আছে',
    services: 'সেবা',
    stated: 'সময়সীমা বলা আছে',
    missing: 'সময়সীমা নেই',
    superiors: 'ঊর্ধ্বতনের নাম',
    quality: 'গড় মান',
    oldest: 'সবচেয়ে পুরোনো স্বাক্ষর',
    noCharter: 'জানা নেই: কোনো সনদ দেওয়া হয়নি',
    notSigned: 'সনদে স্বাক্ষরের তারিখ নেই',
  },
  en: {
    offices: 'Offices',
    withCharter: 'With a charter',
    services: 'Services',
    stated: 'Deadlines stated',
    missing: 'Deadlines missing',
    superiors: 'Superiors named',
    quality: 'Mean quality',
    oldest: 'Oldest signature',
    noCharter: 'not known: no charter has been entered',
    notSigned: 'the charters give no date of signing',
  },
});
