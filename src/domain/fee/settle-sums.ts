import type { FeeAmount } from './fee-amount.ts';
import type { FeeToken } from './fee-tokens.ts';

/** `৪০০+২০০=৬০০` gives the total alone. Null where the parts do not add up to what is said to be their sum. */
export function settleSums(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): FeeAmount[] | null {
  const settled: FeeAmount[] = [];
  let parts: FeeAmount[] = [];
  for (const amount of amounts) {
    if (!isResult(tokens, amount, parts.at(-1))) {
      parts.push(amount);
      continue;
    }
    const sum = parts.reduce((total, part) => total + part.value, 0);
    const withTax = sum * (1 + taxBefore(tokens, amount.first) / 100);
    if (!isSameSum(sum, amount.value) && !isSameSum(withTax, amount.value)) return null;
    settled.push({ ...amount, first: parts[0]?.first ?? amount.first });
    parts = [];
  }
  return [...settled, ...parts];
}

/** `১০০০/- (১ হাজার) টাকা`: an amount said again in brackets directly after it is the same amount. */
export function withoutRepeats(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): FeeAmount[] {
  return amounts.filter((amount, i) => {
    const before = amounts[i - 1];
    const bracketed = tokens[amount.first - 1]?.key === '(' && before?.next === amount.first - 1;
    return !(bracketed && before.value === amount.value);
  });
}

/** The percentage in `৩০০ টাকা + ১৫% ভ্যাট = …`, directly before the result at an index; 0 where there is none. */
function taxBefore(tokens: readonly FeeToken[], result: number): number {
  const percent = tokens[result - 2]?.kind === 'WORD' ? result - 3 : result - 2;
  return tokens[percent]?.key === '%' ? (tokens[percent - 1]?.value ?? 0) : 0;
}

/** True where amounts in taka are the same to half a paisa. */
export function isSameSum(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

/** An `=` directly after a part, or after a percentage, before the amount makes it a result. */
function isResult(tokens: readonly FeeToken[], amount: FeeAmount, part: FeeAmount | undefined): boolean {
  if (tokens[amount.first - 1]?.key !== '=') return false;
  const before = tokens[amount.first - 2];
  return (
    before?.key === '%' ||
    taxBefore(tokens, amount.first) > 0 ||
    before?.kind === 'NUMBER' ||
    part?.next === amount.first - 1
  );
}
