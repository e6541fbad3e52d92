import { describe, expect, it } from 'vitest';
import { splitDocumentsPlace } from './documents-place.ts';

describe('splitDocumentsPlace', () => {
  it.each([
    ['প্রযোজ্য ক্ষেত্রে আবেদনপত্র, উপজেলা কার্যালয়, লালমনিরহাট সদর', 'উপজেলা কার্যালয়, লালমনিরহাট সদর'],
    ['আবেদনপত্র/সরাসরি, উপজেলা কার্যালয়, কালুখালী, রাজবাড়ী', 'উপজেলা কার্যালয়, কালুখালী, রাজবাড়ী'],
    ['আবেদন ফরম/ জেলা অফিস', 'জেলা অফিস'],
    ['আবেদনপত্র/ সরাসরি উপজেলা কার্যালয়, লালমনিরহাট সদর', null],
    ['নোটিশ উপজেলা কার্যালয়, লালমনিরহাট সদর', null],
    ['আবেদন, উপজেলা কার্যালয়/ ইউনিয়ন পরিষদ', null],
    ['আবেদন, জেলা কার্যালয়, উপজেলা কার্যালয়', null],
    ['অফিস আদেশ/ চাহিদা অনুযায়ী', null],
    ['আবেদন, অফিস আদেশ', null],
    ['', null],
  ])('splits %s', (text, place) => {
    expect(splitDocumentsPlace(text.normalize('NFC'))).toBe(place === null ? null : place.normalize('NFC'));
  });
});
