import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from './channel.ts';
import { readChannels } from './read-channels.ts';

describe('readChannels', () => {
  it.each<[string, Channel[]]>([
    ['দাপ্তরিক ওয়েব সাইট/ টেলিফোন/ ই-মেইল/ সরাসরি/ চাহিদা মোতাবেক', ['WEBSITE', 'PHONE', 'EMAIL', 'IN_PERSON', 'ON_DEMAND']],
    ['তথ্য পত্র মারফত/ ই- মেইল/ ই-নথির মাধ্যমে প্রেরণ করা হয়।', ['POST_OR_LETTER', 'EMAIL', 'E_NOTHI']],
    ['দাপ্তরিক ওয়েবসাইট/ ডি-নথি', ['WEBSITE', 'E_NOTHI']],
    ['অধিযাচন এর মাধ্যমে, সরাসরি যোগাযোগের মাধ্যমে', ['ON_REQUISITION', 'IN_PERSON']],
    ['উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক/ অধিদপ্তরের বার্ষিক কর্মপরিকল্পনা অনুযায়ী', ['ON_INSTRUCTION']],
    ['ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ/ অনলাইনে যোগাযোগ', ['IN_PERSON', 'ONLINE']],
    ['ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ/টেলিফোনেযোগাযোগ', ['IN_PERSON', 'PHONE']],
    ['ডাকযোগে, মোবাইলে', ['POST_OR_LETTER', 'PHONE']],
    ['Website, Phone and e-mail', ['WEBSITE', 'PHONE', 'EMAIL']],
    ['দাপ্তরিক সকল রেজিস্টার', ['OTHER']],
    ['', []],
    [' \u200c- ', []],
  ])('%s', (text, channels) => {
    expect(readChannels(text)).toEqual(channels);
  });

  it('gives each channel once, and OTHER alone', () => {
    const words = fc.constantFrom('সরাসরি', 'টেলিফোন', 'ই-মেইল', 'অনলাইন', 'অধিযাচন', '/', 'রেজিস্টার', '১');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const channels = readChannels(text);
          expect(new Set(channels).size).toBe(channels.length);
          for (const channel of channels) expect(CHANNELS).toContain(channel);
          if (channels.includes('OTHER')) expect(channels).toEqual(['OTHER']);
        },
      ),
      { seed: 20250901 },
    );
  });
});
