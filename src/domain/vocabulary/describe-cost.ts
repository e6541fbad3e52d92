import { givesExactPrices } from '../fee/exact-prices.ts';
import type { Fee } from '../fee/fee.ts';
import { TAKA } from './context.ts';
import { double, inBangla, type JsonLdObject, node, reference } from './json-ld.ts';

/**
 * What a service costs as `cv:Cost`: a value only where the charter gives exactly one price, of the service or of a
 * case, and 0 only where it says free. A bound, a price by the page or one that a percentage is added to stays text.
 * So do several amounts without cases, because whether they add up or replace one another is not said.
 */
export function costsOf(key: string, serviceId: string, fee: Fee): JsonLdObject[] {
  if (fee.text === '' && fee.kind === 'UNSPECIFIED') return [];
  const isExact = givesExactPrices(fee.text);
  if (fee.cases.length > 0) {
    return fee.cases.map(({ label, amountBdt }, i) =>
      cost(key, serviceId, `cost:${i + 1}`, label, isExact ? amountBdt : null),
    );
  }
  return [cost(key, serviceId, 'cost', fee.text, fee.kind === 'FREE' ? 0 : isExact ? onePrice(fee) : null)];
}

function onePrice({ kind, amountsBdt }: Fee): number | null {
  const [amount = null] = kind === 'AMOUNT' && amountsBdt.length === 1 ? amountsBdt : [];
  return amount;
}

function cost(key: string, serviceId: string, name: string, text: string, amountBdt: number | null): JsonLdObject {
  return node({
    '@id': `${serviceId}:${name}`,
    '@type': 'cv:Cost',
    'dct:identifier': `${key}:${name}`,
    'dct:description': inBangla(text),
    'cv:hasValue': double(amountBdt),
    'cv:currency': amountBdt === null ? null : reference(TAKA),
  });
}
