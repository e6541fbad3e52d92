import { expect, it } from 'vitest';
import { LOSS_TEXTS } from './loss-texts.ts';

it.each(Object.entries(LOSS_TEXTS))('%s is said in both languages, in NFC', (_cause, { reason, reasonEn }) => {
  expect(reason).toMatch(/[ঀ-৿].*।$/u);
  expect(reason).not.toMatch(/[0-9]/);
  expect(reasonEn).toMatch(/^[A-Z][ -~]*\.$/);
  expect(reason).toBe(reason.normalize('NFC'));
});
