import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it.each([
  ['মৎস্য খাদ্য লাইসেন্স প্রদান', 'mtsy khady laisens'],
  ['মাছের খাদ্যের লাইসেন্স', 'mtsy khady laisens'],
  ['সেবা প্রদান', 'seba prdan'],
  ['--', ''],
])('%s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it('stays short enough for an index', () => {
  const words = Array.from({ length: 2_000 }, (_, i) => `শব্দ${i}`);
  expect(nameKey(words.join(' '))).toHaveLength(1_000);
});

it('has no letters but Latin ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameKey(name)).toMatch(/^\p{ASCII}*$/u);
    }),
  );
});
