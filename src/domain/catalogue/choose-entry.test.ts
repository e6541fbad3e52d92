import { expect, it } from 'vitest';
import { type CatalogueCandidate, chooseEntry } from './choose-entry.ts';

const entry = (id: number, category: CatalogueCandidate['category'], name: string, reviewed = true) => ({
  id,
  category,
  reviewed,
  names: [name],
});
const birth = entry(1, 'CITIZEN', 'জন্ম নিবন্ধন সনদ প্রদান');
const waiting = entry(2, 'CITIZEN', 'জন্ম নিবন্ধন', false);
const unsorted = entry(3, 'UNSPECIFIED', 'গ্রাম আদালত', false);
const internal = entry(4, 'INTERNAL', 'গ্রাম আদালত');

it.each([
  ['its own category only', 'CITIZEN', 'গ্রাম আদালত', [internal, unsorted], null],
  ['any category, for a service without one', 'UNSPECIFIED', 'জন্ম নিবন্ধন সনদ', [birth, waiting], 1],
  ['a reviewed entry before one that waits under this very name', 'CITIZEN', 'জন্ম নিবন্ধন', [birth, waiting], 1],
  ['one that waits, where no other is meant', 'CITIZEN', 'জন্ম নিবন্ধন', [waiting], 2],
  ['a reviewed entry of another category before one that waits', 'UNSPECIFIED', 'গ্রাম আদালত', [unsorted, internal], 4],
  ['no entry of another category that waits', 'UNSPECIFIED', 'জন্ম নিবন্ধন', [waiting], null],
] as const)('takes %s', (_what, category, name, candidates, id) => {
  expect(chooseEntry({ name, category }, candidates)?.id ?? null).toBe(id);
});
