import type { Random } from '../random.ts';

/** How services are asked for and delivered. */
const METHODS = [
  'দাপ্তরিক ওয়েব সাইট/ টেলিফোন/ ই-মেইল/ সরাসরি',
  'সরাসরি/ টেলিফোন/ ই-মেইল',
  'সরাসরি/ ডাকযোগে',
  'অনলাইন/ সরাসরি',
  'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ/ টেলিফোনে যোগাযোগ',
  'নির্ধারিত ফরমে আবেদন দাখিলের মাধ্যমে',
  'পত্র মারফত/ ই-মেইল/ ই-নথির মাধ্যমে',
  'অধিযাচন এর মাধ্যমে, সরাসরি যোগাযোগের মাধ্যমে',
];

/** What has to be handed in. */
const PAPERS = [
  'আবেদনপত্র',
  'নির্ধারিত ফরমে আবেদনপত্র ও জাতীয় পরিচয়পত্রের কপি',
  'আবেদনপত্র, জাতীয় পরিচয়পত্রের ফটোকপি, পাসপোর্ট সাইজের ছবি',
  'আবেদনপত্র, ট্রেড লাইসেন্সের কপি, চালানের মূল কপি',
  'প্রযোজ্য ক্ষেত্রে আবেদনপত্র',
  'জাতীয় পরিচয়পত্র',
  'সাদা কাগজে আবেদন',
  'অফিস আদেশ/ চাহিদা অনুযায়ী',
  'প্রাপ্ত পত্র অনুযায়ী',
  'প্রয়োজন নাই',
];

/** Whom to turn to where the promise is not kept. */
const REMEDIES = ['উপজেলা নির্বাহী অফিসার', 'জেলা প্রশাসক', 'উপপরিচালক', 'পরিচালক (প্রশাসন)'];

/** A method, the same for most offices that offer a service: `likely` is the service's own number. */
export function chooseMethod(likely: number, random: Random): string {
  return usual(METHODS, likely, random);
}

/** The papers of a service, the same for most offices that offer it. */
export function choosePapers(likely: number, random: Random): string {
  return usual(PAPERS, likely, random);
}

/** One office above for all services of a charter. */
export function chooseRemedy(random: Random): string {
  return random.oneOf(REMEDIES);
}

function usual(values: readonly string[], likely: number, random: Random): string {
  return random.chance(0.85) ? (values[likely % values.length] ?? '') : random.oneOf(values);
}
