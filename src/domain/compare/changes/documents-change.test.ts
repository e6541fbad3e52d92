import { describe, expect, it } from 'vitest';
import { findDocumentsChange } from './documents-change.ts';

const regression = (before: string, after: string) =>
  findDocumentsChange({ documentsText: before, documentsPlace: null }, { documentsText: after, documentsPlace: null })
    ?.regression;

describe('a list of papers that grew', () => {
  it.each([
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র, অথবা জন্ম নিবন্ধন সনদ'],
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র\nঅথবা জন্ম নিবন্ধন সনদ'],
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র; কিংবা পাসপোর্ট'],
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র, বা পাসপোর্ট'],
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র; পাসপোর্ট (যেকোনো একটি)'],
    ['জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয়পত্র; পাসপোর্ট (যে কোন ১টি)'],
    ['জাতীয় পরিচয়পত্র; পাসপোর্ট (যেকোনো একটি)', 'জাতীয় পরিচয়পত্র; পাসপোর্ট; জন্ম নিবন্ধন সনদ (যেকোনো একটি)'],
    ['জাতীয় পরিচয়পত্র\nঅথবা পাসপোর্ট', 'জাতীয় পরিচয়পত্র\nঅথবা পাসপোর্ট\nঅথবা জন্ম নিবন্ধন সনদ'],
    ['আবেদনপত্র', 'আবেদনপত্র, ছবি লাগবেনা'],
    ['আবেদনপত্র', 'আবেদনপত্র, ছবির প্রয়োজন নেই'],
    ['আবেদনপত্র', 'আবেদনপত্র, প্রত্যয়নপত্র (যদি থাকে)'],
    ['আবেদনপত্র', 'আবেদনপত্র, প্রত্যয়নপত্র (প্রযোজ্য ক্ষেত্রে)'],
    ['NID', 'NID, or birth registration কপি'],
  ])('is no loss where the new paper may not be needed: “%s” → “%s”', (before, after) => {
    expect(regression(before, after)).toBe(false);
  });

  it.each([
    ['আবেদনপত্র', 'আবেদনপত্র, ছবি'],
    ['আবেদনপত্র', 'আবেদনপত্র; প্রতিষ্ঠানের প্রত্যয়নপত্র'],
    ['জাতীয় পরিচয়পত্র\nঅথবা পাসপোর্ট', 'জাতীয় পরিচয়পত্র\nঅথবা পাসপোর্ট\nছবি ২ কপি'],
    ['আবেদনপত্র (প্রযোজ্য ক্ষেত্রে)', 'আবেদনপত্র (প্রযোজ্য ক্ষেত্রে), ছবি ২ কপি'],
  ])('is a loss where it is needed beside all of before: “%s” → “%s”', (before, after) => {
    expect(regression(before, after)).toBe(true);
  });
});
