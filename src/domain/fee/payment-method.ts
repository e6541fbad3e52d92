import { foldText } from '../text/fold.ts';

/** How a fee is paid. */
export type PaymentMethod = 'STAMP' | 'CHALAN' | 'ONLINE' | 'CASH';

/** Phrases in the cell's folded text; a phrase that begins with a space begins a word, one that ends with it ends one. */
const PHRASES: ReadonlyArray<readonly [method: PaymentMethod, phrases: readonly string[]]> = [
  ['STAMP', ['কোর্ট ফি', 'কোর্টফি', 'স্ট্যাম্প', 'স্টাম্প', 'স্টেম্প', ' court fee', ' stamp']],
  ['CHALAN', ['চালান', 'ট্রেজারি', ' chalan', ' challan']],
  ['ONLINE', ['অনলাইন', 'মোবাইল ব্যাংকিং', 'ই পেমেন্ট', ' বিকাশের মাধ্যম', ' বিকাশ এর মাধ্যম', ' online', ' bkash', ' e payment']],
  ['CASH', [' নগদ', ' cash ']],
];

/** Folded; the stump of a seedling (স্টাম্পের চারা) is no stamp, and an application online is no payment online. */
const NO_PAYMENT = ['স্টাম্পের প্রতিটি চারা', 'স্টাম্পের চারা', 'স্টাম্প চারা', 'অনলাইনে আবেদন', 'অনলাইন আবেদন', 'অনলাইনে নিবন্ধন'];

const keep = (phrase: string): string =>
  `${phrase.startsWith(' ') ? ' ' : ''}${foldText(phrase)}${phrase.endsWith(' ') ? ' ' : ''}`;

const METHODS = PHRASES.map(([method, phrases]) => ({ method, phrases: phrases.map(keep) }));
const LEFT_OUT = NO_PAYMENT.map(foldText);

/** The way to pay that a cell names first; null where it names none. `folded` is its folded text with a space at either end. */
export function findPaymentMethod(folded: string): PaymentMethod | null {
  const text = LEFT_OUT.reduce((left, phrase) => left.replaceAll(phrase, ' '), folded);
  const named = METHODS.flatMap(({ method, phrases }) => {
    const places = phrases.map((phrase) => text.indexOf(phrase)).filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ method, place: Math.min(...places) }];
  });
  return named.toSorted((a, b) => a.place - b.place)[0]?.method ?? null;
}
