import { describe, expect, it } from 'vitest';
import { saysNothing } from './says-nothing.ts';

describe('saysNothing', () => {
  it.each(['-', '---', '…', 'প্রযোজ্য নয়', 'প্রযোজ্য নয়।', 'নাই', 'N/A'])('%s says nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['বিনামূল্যে', 'ঐ', 'নাই, তবে কোর্ট ফি লাগবে', '০'])('%s says something', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
