import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../deadline/read-deadline.ts';
import { readFee } from '../../fee/read-fee.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import type { ChangeKind } from './change.ts';
import { findChanges } from './find-changes.ts';
import type { NamedOfficer, VersionedService } from './versioned-service.ts';

const officer = (given: Partial<NamedOfficer> = {}): NamedOfficer => ({
  text: 'নাজনীন নাহার, সহকারী প্রোগ্রামার, ০১৭১৭৫৯১২৮৭',
  name: 'নাজনীন নাহার',
  designation: 'সহকারী প্রোগ্রামার',
  acting: false,
  phones: ['+8801717591287'],
  emails: [],
  ...given,
});

const service = (given: Partial<VersionedService> = {}): VersionedService => ({
  key: 'a',
  category: 'CITIZEN',
  ordinal: 1,
  name: 'তথ্য প্রদান',
  deadline: readDeadline('২ কার্যদিবস'),
  fee: readFee('বিনামূল্যে'),
  channels: ['PHONE', 'EMAIL'],
  channelsText: 'টেলিফোন/ ই-মেইল',
  documentsText: 'আবেদনপত্র, উপজেলা কার্যালয়, কালুখালী',
  documentsPlace: 'উপজেলা কার্যালয়, কালুখালী',
  responsible: officer(),
  superior: officer({ text: 'প্রোগ্রামার', name: null, designation: 'প্রোগ্রামার', phones: [] }),
  ...given,
});

const kindsOf = (before: Partial<VersionedService>, after: Partial<VersionedService>) =>
  findChanges([service(before)], [service(after)]).map(({ kind, regression }) => [kind, regression]);
const deadlines = (before: string, after: string) =>
  kindsOf({ deadline: readDeadline(before) }, { deadline: readDeadline(after) });
const fees = (before: string, after: string) => kindsOf({ fee: readFee(before) }, { fee: readFee(after) });

describe('a deadline', () => {
  it.each([
    ['২ কার্যদিবস', '৫ কর্মদিবস', 'DEADLINE_LONGER', true],
    ['৫ কার্যদিবস', '২ কার্যদিবস', 'DEADLINE_SHORTER', false],
    ['তাৎক্ষণিক', '৩ দিন', 'DEADLINE_LONGER', true],
    ['তাৎক্ষণিক/ ২ কার্যদিবস', 'তাৎক্ষণিক', 'DEADLINE_SHORTER', false],
    ['২-৫ দিন', '৩-৫ দিন', 'DEADLINE_LONGER', true],
    ['২-৫ দিন', '৩-৪ দিন', 'DEADLINE_SHORTER', false],
    ['তাৎক্ষণিক/ ২ কার্যদিবস', '২ কার্যদিবস', 'DEADLINE_LONGER', true],
    ['১ মাস', '২ মাস', 'DEADLINE_LONGER', true],
    ['৩ ঘণ্টা', '১ দিন', 'DEADLINE_LONGER', true],
    ['২ সপ্তাহ', '১ মাস', 'DEADLINE_LONGER', true],
    ['২ কার্যদিবস', 'তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'DEADLINE_VAGUER', true],
    ['২ কার্যদিবস', 'নির্দেশনা অনুযায়ী', 'DEADLINE_VAGUER', true],
    ['নির্দেশনা অনুযায়ী', '', 'DEADLINE_VAGUER', true],
    ['২ কার্যদিবস', '২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'DEADLINE_VAGUER', true],
    ['তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'DEADLINE_CLEARER', false],
    ['২ কার্যদিবস', '২ দিন', 'OTHER', false],
    ['নির্দেশনা অনুযায়ী', 'বিধি মোতাবেক', 'OTHER', false],
    ['নবায়ন ১ দিন/ নতুন ২ দিন', 'নবায়ন ১ দিন/ নতুন ৪ দিন', 'DEADLINE_LONGER', true],
    ['নবায়ন ১ দিন/ নতুন ৩ দিন', 'নবায়ন ২ দিন/ নতুন ২ দিন', 'OTHER', false],
    ['১০ কার্যদিবস', '৩ দিন (প্রযোজ্য ক্ষেত্রে)', 'OTHER', false],
    ['৩ দিন (প্রযোজ্য ক্ষেত্রে)', '৩০ কার্যদিবস', 'OTHER', false],
    ['৩ দিন', 'তাৎক্ষণিক/ ৩০ কার্যদিবস', 'OTHER', false],
    ['তাৎক্ষণিক/ ৩০ কার্যদিবস', '৩ দিন', 'OTHER', false],
    ['নির্দেশনা অনুযায়ী', 'নির্দেশনা অনুযায়ী (প্রযোজ্য ক্ষেত্রে)', 'OTHER', false],
    ['তাৎক্ষণিক/কার্যদিবস', 'কার্যদিবস', 'DEADLINE_VAGUER', true],
    ['৩০ দিন', '১ মাস (প্রযোজ্য ক্ষেত্রে)', 'DEADLINE_VAGUER', true],
  ])('“%s” → “%s”: %s', (before, after, kind, regression) => {
    expect(deadlines(before, after)).toEqual([[kind, regression]]);
  });

  it.each([
    ['২ কার্যদিবস', '০২ কর্মদিবস'],
    ['৬০ মিনিট', '১ ঘণ্টা'],
    ['১ মাস', '৩০ দিন'],
    ['নির্দেশনা অনুযায়ী', 'নির্দেশনা মোতাবেক'],
    ['কার্যদিবস', 'কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'],
    ['তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'তাৎক্ষণিক/কার্যদিবস'],
  ])('“%s” → “%s” is no change', (before, after) => {
    expect(deadlines(before, after)).toEqual([]);
  });

  it('in years is measured against months as such, not by days', () => {
    const inUnit = (max: number, unit: 'MONTH' | 'YEAR') => ({ ...readDeadline('১ মাস'), max, unit });
    expect(kindsOf({ deadline: inUnit(12, 'MONTH') }, { deadline: inUnit(1, 'YEAR') })).toEqual([]);
    expect(kindsOf({ deadline: inUnit(11, 'MONTH') }, { deadline: inUnit(1, 'YEAR') })).toEqual([
      ['DEADLINE_LONGER', true],
    ]);
  });

  it('that can no longer be read is not held against the office, nor told as silence', () => {
    const unreadable = readDeadline('২৪ ঘন্টা');
    const [lost] = findChanges([service()], [service({ deadline: unreadable })]);
    expect(lost).toMatchObject({ kind: 'DEADLINE_VAGUER', regression: false });
    expect(lost?.en).toContain('; now: “২৪ ঘন্টা” (cannot be read with certainty).');
    expect(kindsOf({ deadline: unreadable }, { deadline: readDeadline('নির্দেশনা অনুযায়ী') })).toEqual([['OTHER', false]]);
  });
});

describe('a fee', () => {
  it.each([
    ['বিনামূল্যে', '২০ টাকা', 'FEE_HIGHER', true],
    ['২০ টাকা', 'বিনামূল্যে', 'FEE_LOWER', false],
    ['২০/-', '৩০ টাকা', 'FEE_HIGHER', true],
    ['৩০ টাকা', '২০ টাকা', 'FEE_LOWER', false],
    ['২০ টাকা', 'প্রতি পৃষ্ঠা ২ টাকা', 'OTHER', false],
    ['বিনামূল্যে', 'বিধি মোতাবেক', 'OTHER', true],
    ['২০ টাকা', '', 'OTHER', true],
    ['', 'বিনামূল্যে', 'OTHER', false],
  ])('“%s” → “%s”: %s', (before, after, kind, regression) => {
    expect(fees(before, after)).toEqual([[kind, regression]]);
  });

  it.each([
    ['বিনামূল্যে', 'ফ্রি'],
    ['২০/-', '২০ টাকা'],
    ['বিধি মোতাবেক', 'বিধি মোতাবেক'],
  ])('“%s” → “%s” is no change', (before, after) => {
    expect(fees(before, after)).toEqual([]);
  });

  it('that was free and cannot be read now is no price', () => {
    const unreadable = { ...readFee('বিনামূল্যে'), text: '৫ ৭', kind: 'UNPARSED' as const };
    expect(kindsOf({}, { fee: unreadable })).toEqual([['OTHER', false]]);
  });
});

describe('papers', () => {
  it.each([
    ['আবেদনপত্র, জাতীয় পরিচয়পত্র', true],
    ['আবেদনপত্র/ সরাসরি; ছবি ২ কপি', true],
    ['প্রযোজ্য ক্ষেত্রে আবেদনপত্র/ সরাসরি; ছবি ২ কপি', false],
    ['আবেদনপত্র/ জাতীয় পরিচয়পত্র', false],
    ['আবেদনপত্র (মূল কপি)', false],
    ['আবেদনপত্র, যথাসময়ে', false],
    ['জাতীয় পরিচয়পত্র', false],
    [null, false],
  ])('“%s”', (documentsText, regression) => {
    expect(kindsOf({}, { documentsText })).toEqual([['DOCUMENTS_CHANGED', regression]]);
  });

  it('have not changed where only the place of the office is written otherwise', () => {
    const place = 'উপজেলা অফিস, কালুখালী, রাজবাড়ী';
    expect(kindsOf({}, { documentsText: `আবেদন পত্র, ${place}`, documentsPlace: place })).toEqual([]);
  });
});

describe('officers', () => {
  it.each([
    ['another person', { responsible: officer({ name: 'আরাবী মোহাম্মদ' }) }, false],
    ['another post', { responsible: officer({ designation: 'প্রোগ্রামার' }) }, false],
    ['an acting charge', { responsible: officer({ acting: true }) }, false],
    ['nobody responsible', { responsible: null }, true],
    ['no superior', { superior: null }, true],
    ['another phone', { responsible: officer({ phones: ['+8801700000000'] }) }, false],
    ['no phone', { responsible: officer({ phones: [], text: 'নাজনীন নাহার, সহকারী প্রোগ্রামার' }) }, true],
    ['a cell that was not understood', { superior: officer({ text: 'ক খ গ', name: null, designation: null }) }, false],
  ])('%s', (_what, after, regression) => {
    expect(kindsOf({}, after)).toEqual([['OFFICER_CHANGED', regression]]);
  });

  it('a superior newly named is no loss, and spelling habits are no change', () => {
    expect(kindsOf({ superior: null }, {})).toEqual([['OFFICER_CHANGED', false]]);
    expect(kindsOf({}, { responsible: officer({ name: 'নাজনিন নাহার' }) })).toEqual([]);
  });
});

describe('a service', () => {
  it('came, went, was renamed, moved, or is got in fewer ways', () => {
    expect(kindsOf({}, { name: 'তথ্য ও পরামর্শ প্রদান' })).toEqual([['RENAMED', false]]);
    expect(kindsOf({}, { name: 'তথ্যপ্রদান।' })).toEqual([]);
    expect(kindsOf({}, { category: 'INTERNAL' })).toEqual([['OTHER', false]]);
    expect(kindsOf({}, { channels: ['EMAIL'], channelsText: 'ই-মেইল' })).toEqual([['OTHER', true]]);
    expect(kindsOf({}, { channels: ['EMAIL', 'ONLINE'] })).toEqual([['OTHER', false]]);
    expect(kindsOf({}, { key: 'b' })).toEqual([
      ['REMOVED', true],
      ['ADDED', false],
    ]);
  });

  it('can change in several ways, each told in both languages with both charters’ words', () => {
    const changes = findChanges(
      [service()],
      [service({ deadline: readDeadline('৫ কার্যদিবস'), fee: readFee('২০ টাকা'), superior: null })],
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['DEADLINE_LONGER', 'FEE_HIGHER', 'OFFICER_CHANGED']);
    expect(changes[0]).toMatchObject({
      bn: 'প্রতিশ্রুত সময় বেড়েছে। আগে: সর্বোচ্চ ২ কার্যদিবস (“২ কার্যদিবস”); এখন: সর্বোচ্চ ৫ কার্যদিবস (“৫ কার্যদিবস”)।',
      en: 'The promised time is longer. Before: at most 2 working days (“২ কার্যদিবস”); now: at most 5 working days (“৫ কার্যদিবস”).',
    });
    expect(changes[1]?.en).toBe('The fee is higher. Before: “বিনামূল্যে”; now: “২০ টাকা”.');
  });

  it('stands in the order of the later charter; one that went behind the one it stood behind', () => {
    const at = (key: string, ordinal: number, category: VersionedService['category'] = 'CITIZEN') =>
      service({ key, ordinal, category, name: key });
    const before = [at('gone-first', 1), at('a', 2), at('gone', 3), at('b', 4), at('c', 5, 'INTERNAL')];
    const after = [at('b', 1), at('new', 2), at('a', 3), at('d', 4, 'INTERNAL')];
    expect(findChanges(before, after).map(({ kind, bn }) => [kind, /“(.+)”/.exec(bn)?.[1]])).toEqual([
      ['REMOVED', 'gone-first'],
      ['ADDED', 'new'],
      ['REMOVED', 'gone'],
      ['REMOVED', 'c'],
      ['ADDED', 'd'],
    ]);
  });
});

describe('any two versions', () => {
  const anyService = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    deadline: fc
      .constantFrom(
        ...['', '২ কার্যদিবস', '৩-৫ দিন', '১ মাস', 'তাৎক্ষণিক', 'তাৎক্ষণিক/ ৭ কার্যদিবস', 'তাৎক্ষণিক/কার্যদিবস', '১৫ এপ্রিলের মধ্যে'],
        ...['নির্দেশনা অনুযায়ী', 'বিধি মোতাবেক', 'নবায়ন ১ দিন/ নতুন ২ দিন', '১ বছর', '৬নং কলামে বর্ণিত সময়'],
        ...['৩ দিন (প্রযোজ্য ক্ষেত্রে)', 'তাৎক্ষণিক/ ৩০ দিন', 'কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', '২৪ ঘন্টা'],
      )
      .map(readDeadline),
    fee: fc
      .constantFrom(
        ...['', 'বিনামূল্যে', '২০ টাকা', '৫০০/-', 'বিধি মোতাবেক', 'নবায়ন ২০ টাকা/ নতুন ৫০ টাকা', '২০ টাকা/পাতা'],
        ...['প্রতিষ্ঠানের ফি ৮০০ টাকা', '৫ টাকা পাতা প্রতি', 'সর্বোচ্চ ৫০০ টাকা', 'সর্বনিম্ন ৫০০ টাকা'],
      )
      .map(readFee),
    superior: fc.constantFrom(null, officer(), officer({ name: 'আরাবী মোহাম্মদ', phones: [] })),
    documentsText: fc.constantFrom(null, 'আবেদনপত্র', 'আবেদনপত্র, ছবি', 'আবেদনপত্র, অথবা ছবি'),
  });
  const anyVersion = fc
    .uniqueArray(anyService, { selector: ({ key }) => key })
    .map((services) => services.map((given, i) => service({ ...given, ordinal: i + 1 })));

  const REVERSED: Partial<Record<ChangeKind, ChangeKind>> = {
    ADDED: 'REMOVED',
    REMOVED: 'ADDED',
    DEADLINE_LONGER: 'DEADLINE_SHORTER',
    DEADLINE_SHORTER: 'DEADLINE_LONGER',
    DEADLINE_VAGUER: 'DEADLINE_CLEARER',
    DEADLINE_CLEARER: 'DEADLINE_VAGUER',
    FEE_HIGHER: 'FEE_LOWER',
    FEE_LOWER: 'FEE_HIGHER',
  };

  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(findChanges(version, version)).toEqual([]);
      }),
    );
  });

  it('changed back, change in the opposite way', () => {
    const listed = (changes: ReturnType<typeof findChanges>, kindOf: (kind: ChangeKind) => ChangeKind) =>
      changes.map(({ kind, before, after }) => `${(before ?? after)?.key} ${kindOf(kind)}`).sort();
    fc.assert(
      fc.property(anyVersion, anyVersion, (before, after) => {
        const forth = listed(findChanges(before, after), (kind) => REVERSED[kind] ?? kind);
        expect(listed(findChanges(after, before), (kind) => kind)).toEqual(forth);
      }),
    );
  });

  it('are told with no number that neither charter gives', () => {
    const numbersIn = (text: string): string[] => toAsciiDigits(text).match(/\d+/g) ?? [];
    fc.assert(
      fc.property(anyVersion, anyVersion, (before, after) => {
        const said = new Set(
          [...before, ...after].flatMap(({ deadline, fee, responsible, superior }) =>
            numbersIn([deadline.text, fee.text, responsible?.text, superior?.text].join(' ')),
          ),
        );
        for (const { bn, en } of findChanges(before, after)) {
          expect(numbersIn(`${bn} ${en}`).filter((number) => !said.has(number))).toEqual([]);
        }
      }),
    );
  });
});
