import type { Authority, SourceKind, SourceStatus } from '../../api/operations.ts';
import { defineWords } from '../../language/words.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

interface SourcesWords {
  readonly title: string;
  readonly lead: string;
  readonly sources: string;
  readonly status: string;
  readonly every: string;
  readonly statuses: Texts<SourceStatus>;
  readonly kinds: Texts<SourceKind>;
  readonly authorities: Texts<Authority>;
  readonly judged: string;
  readonly noneOf: string;
  readonly showAll: string;
  readonly ofPage: (shown: string, total: string) => string;
  readonly next: string;
  readonly first: string;
  readonly unknown: string;
  readonly synthetic: string;
}

export const SOURCES_WORDS = defineWords<SourcesWords>({
  bn: {
    title: 'সনদের উৎস',
    lead: 'সনদ কোথা থেকে আসে, শেষ কবে আনা হয়েছে, কোথায় আনা যায়নি এবং কোনটি কারও সিদ্ধান্তের অপেক্ষায় আটকে আছে।',
    sources: 'যেসব উৎস থেকে সনদ আনা হয়',
    status: 'অবস্থা',
    every: 'সব অবস্থা',
    statuses: {
      QUARANTINED: 'আটক, সিদ্ধান্তের অপেক্ষায়',
      FAILING: 'ব্যর্থ হচ্ছে',
      STALE: 'পুরোনো',
      NEVER_RUN: 'এখনো আনা হয়নি',
      FRESH: 'হালনাগাদ',
    },
    kinds: { WEB_PAGE: 'ওয়েব পাতা', FILE: 'ফাইল বা ফোল্ডার', PEER: 'আরেকটি সনদ সার্ভার' },
    authorities: { OFFICE: 'অফিসের নিজের', DISTRICT: 'জেলা কার্যালয়ের', THIRD_PARTY: 'অন্য কারও' },
    judged: 'নথি যে ঠিকানা থেকে আসে, তা দেখে ঠিক হয়',
    noneOf: 'এই অবস্থার কোনো উৎস নেই।',
    showAll: 'সব উৎস দেখুন',
    ofPage: (shown, total) => `মোট ${total}টি উৎসের মধ্যে ${shown}টি এই পাতায় আছে। গণনা, বাছাই ও ক্রম শুধু এই পাতার উৎসগুলোর।`,
    next: 'পরের পাতা',
    first: 'প্রথম থেকে দেখুন',
    unknown: 'ঠিকানার এই পাতা আর নেই।',
    synthetic: 'নমুনা',
  },
  en: {
    title: 'Sources of charters',
    lead: 'Where charters come from, when they were last fetched, where that failed, and what waits for somebody to decide.',
    sources: 'Where charters are fetched from',
    status: 'Status',
    every: 'Every status',
    statuses: {
      QUARANTINED: 'held, waits for a decision',
      FAILING: 'failing',
      STALE: 'stale',
      NEVER_RUN: 'never run',
      FRESH: 'fresh',
    },
    kinds: { WEB_PAGE: 'Web page', FILE: 'File or folder', PEER: 'Another Sanad server' },
    authorities: { OFFICE: "the office's own", DISTRICT: "the district office's", THIRD_PARTY: "somebody else's" },
    judged: 'judged by the address each document comes from',
    noneOf: 'No source has this status.',
    showAll: 'Show all sources',
    ofPage: (shown, total) =>
      `This page holds ${shown} of ${total} sources. Counts, filter and order are of the sources on this page alone.`,
    next: 'Next page',
    first: 'From the beginning',
    unknown: 'This page of the address no longer exists.',
    synthetic: 'sample',
  },
});
