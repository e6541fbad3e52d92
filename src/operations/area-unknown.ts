import { DomainError } from '../domain/errors.ts';
import { quoteValue } from './quote-value.ts';

/** No area has the slug. */
export function areaUnknown(place: readonly string[], slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no area "${quoteValue(slug)}". A division is written rangpurdiv, a district lalmonirhat, an upazila lalmonirhat/kaliganj; docs/organisations.md says how to list them.`,
    `“${quoteValue(slug)}” নামে কোনো এলাকা নেই। বিভাগ লিখুন rangpurdiv, জেলা lalmonirhat, উপজেলা lalmonirhat/kaliganj; তালিকা পাওয়ার উপায় docs/organisations.md-এ।`,
    place,
  );
}
