import { foldGlued } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Channel } from './channel.ts';

/** Folded words of each channel, looked for in the text without its spaces, so that `ই- মেইল` and `ওয়েব সাইট` need no entry. */
const WORDS: ReadonlyArray<readonly [Channel, readonly string[]]> = [
  ['WEBSITE', ['ওয়েবসাইট', 'ওয়েবসাইড', 'ওয়েবপোর্টাল', 'ওয়েব পেজ', 'website', 'webportal', 'webpage']],
  ['PHONE', ['টেলিফোন', 'মোবাইল', 'ফোন', 'হটলাইন', 'হেল্পলাইন', 'telephone', 'mobile', 'phone', 'hotline']],
  ['EMAIL', ['ইমেইল', 'ইমেল', 'ই-মেলে', 'email']],
  ['E_NOTHI', ['ইনথি', 'ডিনথি', 'ই-ফাইলিং', 'ই-ফাইল', 'enothi', 'dnothi', 'efile', 'efiling']],
  [
    'IN_PERSON',
    [
      'সরাসরি',
      'স্বরাসরি',
      'সশরীরে',
      'স্বশরীরে',
      'ব্যক্তিগত উপস্থিতি',
      'ব্যক্তিগতভাবে',
      'ব্যক্তিগত যোগাযোগ',
      'হাতে হাতে',
      'inperson',
      'directly',
    ],
  ],
  [
    'POST_OR_LETTER',
    [
      'পত্র মারফত',
      'পত্র যোগে',
      'পত্রের মাধ্যমে',
      'ডাকযোগে',
      'ডাকে',
      'ডাক মারফত',
      'ডাকের মাধ্যমে',
      'কুরিয়ার',
      'চিঠি',
      'bypost',
      'byletter',
      'courier',
    ],
  ],
  ['ON_REQUISITION', ['অধিযাচন', 'requisition']],
  ['ON_DEMAND', ['চাহিদা মোতাবেক', 'চাহিদা অনুযায়ী', 'চাহিদা অনুসারে', 'চাহিদার ভিত্তিতে', 'চাহিদার প্রেক্ষিতে', 'চাহিদাপত্র', 'ondemand']],
  [
    'ON_INSTRUCTION',
    [
      'নির্দেশনা মোতাবেক',
      'নির্দেশ মোতাবেক',
      'নির্দেশনা অনুযায়ী',
      'নির্দেশ অনুযায়ী',
      'নির্দেশনা অনুসারে',
      'নির্দেশক্রমে',
      'নির্দেশনার আলোকে',
      'নির্দেশনা প্রাপ্তি',
    ],
  ],
  ['ONLINE', ['অনলাইন', 'অন-লাইন', 'online', 'ইন্টারনেট']],
];

const STEMS = WORDS.map(([channel, words]) => [channel, words.map(foldGlued)] as const);

function firstIndex(text: string, stems: readonly string[]): number {
  const found = stems.map((stem) => text.indexOf(stem)).filter((index) => index >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/**
 * The channels a text names, without doubles, in order of first appearance; `['OTHER']` where it says something that is none
 * of them, `[]` where it is blank. `দাপ্তরিক ওয়েব সাইট/ টেলিফোন/ সরাসরি` → WEBSITE, PHONE, IN_PERSON.
 */
export const readChannels = remember(readText);

function readText(text: string): Channel[] {
  const folded = foldGlued(text);
  if (folded === '') return [];
  const found = STEMS.map(([channel, stems]) => ({ channel, at: firstIndex(folded, stems) })).filter(
    ({ at }) => at >= 0,
  );
  found.sort((one, other) => one.at - other.at);
  return found.length === 0 ? ['OTHER'] : found.map(({ channel }) => channel);
}
