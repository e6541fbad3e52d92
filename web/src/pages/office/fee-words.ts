import type { OfficeServiceFragment } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { defineWords } from '../../language/words.ts';

type Fee = OfficeServiceFragment['fee'];

const WORDS = defineWords({
  bn: {
    taka: (amount: string) => `${amount} টাকা`,
    FREE: 'বিনামূল্যে',
    AMOUNT: 'পরিমাণ লেখা আছে',
    PER_LAW: 'আইন বা বিধি অনুযায়ী; পরিমাণ নেই',
    PER_POLICY: 'নীতিমালা অনুযায়ী; পরিমাণ নেই',
    VARIES: 'ক্ষেত্রভেদে ভিন্ন',
    UNSPECIFIED: 'মূল্য বলা হয়নি',
    UNPARSED: 'পড়া যায়নি',
  },
  en: {
    taka: (amount: string) => `${amount} taka`,
    FREE: 'Free',
    AMOUNT: 'An amount is given',
    PER_LAW: 'As the law says; no amount',
    PER_POLICY: 'By policy; no amount',
    VARIES: 'Depends on the case',
    UNSPECIFIED: 'No fee stated',
    UNPARSED: 'Could not be read',
  },
});

/** How a fee was read, in a few words. It stands beside the text as published, never in its place. */
export function feeWords({ kind, amountsBdt }: Pick<Fee, 'kind' | 'amountsBdt'>, language: Language): string {
  if (kind !== 'AMOUNT' || amountsBdt.length === 0) return WORDS[language][kind];
  return amountsBdt.map((amount) => takaWords(amount, language)).join(', ');
}

/** An amount in taka. */
export function takaWords(amount: number, language: Language): string {
  return WORDS[language].taka(formatNumber(amount, language, 2));
}
