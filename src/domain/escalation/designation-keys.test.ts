import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold.ts';
import { designationKeys } from './designation-keys.ts';

describe('designationKeys', () => {
  it.each([
    ['প্রোগ্রামার', ['প্রোগ্রামার']],
    ['প্রোগ্রামার ও অভিযোগ নিষ্পত্তি কর্মকর্তা', ['প্রোগ্রামার']],
    ['আপিল কর্মকর্তা মহাপরিচালক, আগারগাঁও, ঢাকা', ['মহাপরিচালক', 'আগারগাঁও', 'ঢাকা']],
    ['সহকারী প্রোগ্রামার, জেলা কার্যালয়', ['সহকারী প্রোগ্রামার', 'জেলা কার্যালয়']],
    ['অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)', []],
    ['', []],
  ])('%s', (designation, keys) => {
    expect(designationKeys(designation)).toEqual(keys.map(foldText));
  });
});
