import type { Fee } from '../fee/fee.ts';
import { TAKA } from './context.ts';
import { double, inBangla, type JsonLdObject, node, reference } from './json-ld.ts';

/**
 * What a service costs as `cv:Cost`: a value only where the charter gives exactly one, and 0 only where it says free.
 * Several amounts without cases stay text, because whether they add up or replace one another is not said.
 */
export function costsOf(key: string, serviceId: string, fee: Fee): JsonLdObject[] {
  if (fee.text === '' && fee.kind === 'UNSPECIFIED') return [];
  if (fee.cases.length > 0) {
    return fee.cases.map(({ label, amountBdt }, i) => cost(key, serviceId, `cost:${i + 1}`, label, amountBdt));
  }
  const [amount = null] = fee.amountsBdt.length === 1 ? fee.amountsBdt : [];
  return [cost(key, serviceId, 'cost', fee.text, fee.kind === 'FREE' ? 0 : amount)];
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
