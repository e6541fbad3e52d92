import type { StandardFee } from '../departments/department-kind.ts';
import type { TrueFee } from '../nation.ts';
import type { Random } from '../random.ts';

/** A cell and what it was meant to say. */
export interface WrittenFee {
  text: string;
  truth: TrueFee;
}

const WORDS: Readonly<Record<'FREE' | 'PER_LAW' | 'PER_POLICY', readonly string[]>> = {
  FREE: ['বিনামূল্যে', 'বিনামূল্যে', 'বিনামূল্যে', 'বিনা মূল্যে', 'নাই', 'প্রযোজ্য নয়', 'ফি মুক্ত'],
  PER_LAW: ['বিধি অনুযায়ী', 'আইন ও বিধি দ্বারা নির্ধারিত', 'তথ্য অধিকার বিধিমালায় নির্ধারিত ফি'],
  PER_POLICY: ['বিদ্যমান সরকারী নীতিমালা অনুযায়ী', 'সরকারি নীতিমালা মোতাবেক', 'নীতিমালা অনুযায়ী', 'সরকার নির্ধারিত মূল্যে'],
};
const THOUSAND = 1000;

/** A fee as an office writes it, in Bangla digits or none. */
export function writeFee(fee: StandardFee, random: Random): WrittenFee {
  if (fee.kind !== 'AMOUNT') return { text: random.oneOf(WORDS[fee.kind]), truth: { kind: fee.kind, amountsBdt: [] } };
  const { amountBdt } = fee;
  const sum = amountBdt >= THOUSAND && random.chance(0.5) ? withComma(amountBdt) : String(amountBdt);
  const text = random.oneOf([
    `${sum} টাকা`,
    `${sum}/-`,
    `${sum}/- টাকা`,
    `${sum}/= টাকা`,
    `${sum}.০০ টাকা`,
    `${sum} টাকা, চালানের মাধ্যমে`,
    `${sum}/- টাকার কোর্ট ফি`,
  ]);
  return { text, truth: { kind: 'AMOUNT', amountsBdt: [amountBdt] } };
}

/** An empty cell, or one that says nothing. */
export function writeNoFee(random: Random): WrittenFee {
  return { text: random.oneOf(['', '-']), truth: { kind: 'UNSPECIFIED', amountsBdt: [] } };
}

/** A fee by the case: `নতুন ৫০০/-, নবায়ন ২৫০/-`. */
export function writeFeeCases(amountBdt: number, random: Random): WrittenFee {
  const half = Math.ceil(amountBdt / 2);
  const text = random.oneOf([
    `নতুন ${amountBdt}/-, নবায়ন ${half}/-`,
    `নতুনের ক্ষেত্রে ${amountBdt} টাকা, নবায়নের ক্ষেত্রে ${half} টাকা`,
  ]);
  return { text, truth: { kind: 'VARIES', amountsBdt: [amountBdt, half] } };
}

/** Commas as Bangladesh sets them: before the last three digits, then every two. */
function withComma(amount: number): string {
  const digits = String(amount);
  const lead = digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  return `${lead},${digits.slice(-3)}`;
}
