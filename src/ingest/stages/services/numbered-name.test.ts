import { describe, expect, it } from 'vitest';
import { splitNumberedName } from './numbered-name.ts';

describe('splitNumberedName', () => {
  it.each([
    ['১। ট্রেড লাইসেন্স', '১।', 'ট্রেড লাইসেন্স'],
    ['12.জন্ম সনদ', '12.', 'জন্ম সনদ'],
    ['৩) “মৃত্যু” সনদ', '৩)', '“মৃত্যু” সনদ'],
    ['১.৫ একর জমি বন্দোবস্ত', null, '১.৫ একর জমি বন্দোবস্ত'],
    ['১০ টাকা কেজি চাল', null, '১০ টাকা কেজি চাল'],
    ['১। আয়ের সনদ ২। জাতীয়তা সনদ', null, '১। আয়ের সনদ ২। জাতীয়তা সনদ'],
    ['(ক) নতুন', null, '(ক) নতুন'],
  ])('%s', (text, serial, name) => {
    expect(splitNumberedName(text)).toEqual({ serial, name });
  });
});
