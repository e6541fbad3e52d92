import { expect, it } from 'vitest';
import { findLevelDifference } from './level-difference.ts';

const UPAZILA = 'গতিশীল রাখতে উপজেলা পর্যায়ে আইসিটি কমিটির মাসিক সভা আয়োজন';
const DISTRICT = UPAZILA.replace('উপজেলা', 'জেলা');
const service = (name: string) => ({ name, cells: [], at: { line: 3 }, line: 3 }) as never;

it.each([
  [
    'another tier than the office and the standard',
    DISTRICT,
    'UPAZILA',
    { name: UPAZILA, reviewed: true },
    ['LEVEL_DIFFERS'],
  ],
  ['the tier of its own office', DISTRICT, 'DISTRICT', { name: UPAZILA, reviewed: true }, []],
  ['the tier of the standard', UPAZILA, 'UPAZILA', { name: UPAZILA, reviewed: true }, []],
  ['another tier than an entry that waits for review', DISTRICT, 'UPAZILA', { name: UPAZILA, reviewed: false }, []],
  ['a tier where there is no entry', DISTRICT, 'UPAZILA', undefined, []],
] as const)('a service that speaks of %s', (_what, name, level, entry, codes) => {
  expect(findLevelDifference(service(name), 0, { level }, entry).map(({ code }) => code)).toEqual(codes);
});
