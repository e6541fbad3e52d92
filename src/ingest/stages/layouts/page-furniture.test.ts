import { describe, expect, it } from 'vitest';
import { isPageFurniture } from './page-furniture.ts';

describe('isPageFurniture', () => {
  it.each([
    'পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি, ডিওআইসিটি ও বেসিস',
    'Planning and Implementation: Cabinet Division, A2I, BCC, DoICT and BASIS',
    'Wellcome to National Portal',
    'Main Comtent Skiped',
    'মেনু নির্বাচন করুন',
    'Text size A A A',
    'সর্ব-শেষ হাল-নাগাদ: ২৪ মার্চ ২০২৩',
    'কারিগরি সহায়তায়:',
  ])('knows %s', (line) => {
    expect(isPageFurniture(line)).toBe(true);
  });

  it.each(['', 'পরিকল্পনা ও বাস্তবায়নে সহায়তা', 'কারিগরি সহায়তায় পুকুর খনন', 'মেনু নির্বাচন করুন ও আবেদন করুন', 'সিটিজেন চার্টার'])(
    'leaves %j to the charter',
    (line) => {
      expect(isPageFurniture(line)).toBe(false);
    },
  );
});
