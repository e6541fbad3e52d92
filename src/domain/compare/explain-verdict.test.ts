import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import { DEADLINE_VERDICTS } from './deadline-verdict.ts';
import { explainVerdict } from './explain-verdict.ts';

const two: Deadline = {
  text: 'তাৎক্ষণিক/ ২ কার্যদিবস',
  kind: 'FIXED',
  immediate: true,
  min: null,
  max: 2,
  unit: 'WORKING_DAY',
  conditional: false,
  cases: [],
};
const silent: Deadline = { ...two, text: 'তাৎক্ষণিক/কার্যদিবস', kind: 'UNSPECIFIED', max: null, unit: null };
const offices = [
  { name: 'কালীগঞ্জ', nameEn: 'Kaliganj', deadline: two },
  { name: 'কালুখালী', nameEn: 'Kalukhali', deadline: silent },
];

describe('explainVerdict', () => {
  it('says who is silent, and gives that office no number', () => {
    const { bn, en } = explainVerdict('NOT_STATED', offices);
    expect(bn).toContain('কালুখালী কোনো সময়সীমা জানায়নি');
    expect(bn).toContain('কালীগঞ্জ: সর্বোচ্চ ২ কার্যদিবস');
    expect(bn).toContain('কালুখালী: সময় উল্লেখ নেই');
    expect(en).toContain('Kaliganj: at most 2 working days; Kalukhali: no time stated');
  });

  it('tells an office whose time cannot be read from one that states none', () => {
    const unread = { name: 'পাংশা', nameEn: 'Pangsha', deadline: readDeadline('২৪ ঘন্টা') };
    const both = explainVerdict('NOT_STATED', [...offices, unread]);
    expect(both.bn).toMatch(/^কালুখালী কোনো সময়সীমা জানায়নি; পাংশা যে সময়সীমা লিখেছে তা নিশ্চিতভাবে পড়া যায় না; তাই তুলনা করা যায় না। /);
    expect(both.bn).toContain('পাংশা: “২৪ ঘন্টা” (নিশ্চিতভাবে পড়া যায় না)');
    expect(both.en).toMatch(
      /^No time is stated by Kalukhali; the time given by Pangsha cannot be read with certainty; so there is no comparison\. /,
    );
    expect(both.en).toContain('Kalukhali: no time stated; Pangsha: “২৪ ঘন্টা” (cannot be read with certainty).');

    const alone = explainVerdict('NOT_STATED', [unread, unread]);
    expect(alone.bn).not.toContain('জানায়নি');
    expect(alone.en).toMatch(/^The time given by Pangsha, Pangsha cannot be read with certainty, so there is no comp/);
  });

  it('quotes a deadline that is no number', () => {
    const directed: Deadline = { ...silent, kind: 'AS_DIRECTED', text: 'নির্দেশনা অনুযায়ী' };
    expect(explainVerdict('SAME', [{ name: 'ক', nameEn: 'A', deadline: directed }]).en).toContain('“নির্দেশনা অনুযায়ী”');
  });

  it('does not say that schedules of other words promise the same', () => {
    const at = (name: string, nameEn: string, text: string) => ({ name, nameEn, deadline: readDeadline(text) });
    const first = at('কালীগঞ্জ', 'Kaliganj', '১৫ এপ্রিলের মধ্যে');
    const { bn, en } = explainVerdict('SAME', [first, at('কালুখালী', 'Kalukhali', '৩০ এপ্রিলের মধ্যে')]);
    expect(bn).toBe('কত দিনের মধ্যে, তা কোনো অফিস বলেনি। কালীগঞ্জ: “১৫ এপ্রিলের মধ্যে”; কালুখালী: “৩০ এপ্রিলের মধ্যে”।');
    expect(en).toBe('No office says within how many days. Kaliganj: “১৫ এপ্রিলের মধ্যে”; Kalukhali: “৩০ এপ্রিলের মধ্যে”.');
    expect(explainVerdict('SAME', [first, at('ক', 'A', '১৫  এপ্রিলের মধ্যে।')]).en).toContain('All promise the same');
    expect(
      explainVerdict('SAME', [at('ক', 'A', 'নতুন ১ দিন/ নবায়ন ২ দিন'), at('খ', 'B', 'নতুনঃ ১ দিন, নবায়নঃ ২ দিন')]).en,
    ).toContain('All promise the same');
  });

  it('says a range from its least to its most', () => {
    const range: Deadline = { ...two, kind: 'RANGE', min: 1, max: 3, unit: 'DAY' };
    const { bn, en } = explainVerdict('SAME', [{ name: 'ক', nameEn: 'A', deadline: range }]);
    expect(bn).toContain('১ থেকে ৩ দিন');
    expect(en).toContain('1 to 3 days');
  });

  it('says of many offices how many promise what, and names one that stands alone', () => {
    const slow = { name: 'আদিতমারী', nameEn: 'Aditmari', deadline: { ...two, max: 40 } };
    const many = [slow, ...Array(29).fill(offices[0]), ...Array(25).fill(offices[1])];
    const { bn, en } = explainVerdict('NOT_STATED', many);
    expect(bn).toBe(
      '২৫টি অফিস কোনো সময়সীমা জানায়নি, তাই তুলনা করা যায় না। ২৯টি অফিস: সর্বোচ্চ ২ কার্যদিবস; ২৫টি অফিস: সময় উল্লেখ নেই; আদিতমারী: সর্বোচ্চ ৪০ কার্যদিবস।',
    );
    expect(en).toBe(
      'No time is stated by 25 offices, so there is no comparison. 29 offices: at most 2 working days; 25 offices: no time stated; Aditmari: at most 40 working days.',
    );
  });

  it.each(DEADLINE_VERDICTS)('has a sentence in each language for %s', (verdict) => {
    const { bn, en } = explainVerdict(verdict, offices);
    expect(bn).toMatch(/[ঀ-৿].*।$/);
    expect(en).toMatch(/[a-z].*\.$/i);
  });
});
