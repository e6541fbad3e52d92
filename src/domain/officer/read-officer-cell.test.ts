import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { readOfficerCell } from './read-officer-cell.ts';

function split(text: string): [string | null, string | null, boolean | null] {
  const { name, designation, acting } = readOfficerCell(text);
  return [name, designation, acting];
}

describe('the officer cells of the two documents', () => {
  it('reads the assistant programmer of Kaliganj', () => {
    const text =
      'জনাব নাজনীন নাহার সহকারী প্রোগ্রামার ফোন: ০১৭১৭৫৯১২৮৭ ict.kaliganj@gmail.com doict.kaliganj.lalmonirhat.gov.bd';
    expect(readOfficerCell(text)).toEqual({
      name: 'নাজনীন নাহার',
      designation: 'সহকারী প্রোগ্রামার',
      acting: false,
      contact: {
        phones: ['+8801717591287'],
        emails: ['ict.kaliganj@gmail.com'],
        urls: ['doict.kaliganj.lalmonirhat.gov.bd'],
        text: 'ফোন: 01717591287 ict.kaliganj@gmail.com doict.kaliganj.lalmonirhat.gov.bd',
      },
      text,
    });
  });

  it('reads the acting programmer of Lalmonirhat and keeps his damaged host', () => {
    expect(readOfficerCell('জনাব আরাবী মোহাম্মদ প্রোগ্রামার (অ.দা.) ফোনঃ ০২৫৮৭৭১৪০৮৬ doict..lalmonirhat.gov.bd')).toMatchObject({
      name: 'আরাবী মোহাম্মদ',
      designation: 'প্রোগ্রামার',
      acting: true,
      contact: { phones: ['+8802587714086'], emails: [], urls: ['doict..lalmonirhat.gov.bd'] },
    });
  });

  it('reads the assistant programmer of Kalukhali', () => {
    expect(
      readOfficerCell('জনাব মোঃ মিলন হোসেন সহকারী প্রোগ্রামার মোবাইল-০১৮৫৭২৭০৭৯৮ ap.kalukhali@doict.gov.bd'),
    ).toMatchObject({
      name: 'মোঃ মিলন হোসেন',
      designation: 'সহকারী প্রোগ্রামার',
      acting: false,
      contact: { phones: ['+8801857270798'], emails: ['ap.kalukhali@doict.gov.bd'], urls: [] },
    });
  });
});

describe('name and post', () => {
  it.each([
    ['ডাঃ শাহীনা আক্তার উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা', 'শাহীনা আক্তার', 'উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা'],
    ['জনাব আশীষ সরকার সহকারী প্রোগ্রামার', 'আশীষ সরকার', 'সহকারী প্রোগ্রামার'],
    ['জনাব মোঃ আল-আমিন, সহকারী প্রোগ্রামার, কালীগঞ্জ, লালমনিরহাট', 'মোঃ আল-আমিন', 'সহকারী প্রোগ্রামার'],
    ['সহকারী প্রোগ্রামার জনাব নাজনীন নাহার', 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার'],
    ['উপজেলা নির্বাহী অফিসার, মোঃ জহির ইমাম', 'মোঃ জহির ইমাম', 'উপজেলা নির্বাহী অফিসার'],
    ['নাজনীন নাহার সহকারী প্রোগ্রামার', 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার'],
    ['জনাব মোঃ মোস্তফা কামাল (অতি. সচিব), মহাপরিচালক', 'মোঃ মোস্তফা কামাল', 'মহাপরিচালক'],
    ['Md. Milon Hossain, Assistant Programmer', 'Md. Milon Hossain', 'Assistant Programmer'],
  ])('%s', (text, name, designation) => {
    expect(split(text)).toEqual([name, designation, false]);
  });

  it.each([
    'উপজেলা নির্বাহী অফিসার',
    'সহকারী কমিশনার (ভূমি)',
    'উপজেলা নির্বাহী অফিসার/ সহকারী কমিশনার (ভূমি)',
    'উপ-পরিচালক, স্থানীয় সরকার',
    'অফিসার ইন চার্জ',
    'ভারপ্রাপ্ত কর্মকর্তা',
    'সংশ্লিষ্ট কর্মকর্তা/কর্মচারী',
  ])('a post and nobody: %s', (text) => {
    expect(readOfficerCell(text)).toEqual({ name: null, designation: text, acting: null, contact: null, text });
  });

  it.each(['', '-', 'ঐ', '’’', 'প্রযোজ্য নয়', 'অমুক ব্যবস্থাপক', 'নামঃ পদবীঃ মোবাইলঃ'])('guesses nothing: %s', (text) => {
    expect(readOfficerCell(text)).toEqual({ name: null, designation: null, acting: null, contact: null, text });
  });

  it('names nobody where two people share a post, and keeps their numbers', () => {
    const cell = readOfficerCell('জনাব ক খ ও জনাব গ ঘ, উপপরিচালক, ০১৭১১২২৩৩৪৪, ০১৭১১২২৩৩৪৫');
    expect(cell).toMatchObject({
      name: null,
      designation: null,
      contact: { phones: ['+8801711223344', '+8801711223345'] },
    });
    expect(cell.others).toBeUndefined();
  });
});

describe('acting charge', () => {
  it.each(['(অ.দা.)', '(অ. দা.)', '(অ:দা:)', '(অঃদাঃ)', '(অতিরিক্ত দায়িত্ব)', '(ভারপ্রাপ্ত)', '(চলতি দায়িত্ব)', 'অ.দা.'])(
    'জনাব রীনা পারভীন প্রোগ্রামার %s',
    (mark) => {
      expect(split(`জনাব রীনা পারভীন প্রোগ্রামার ${mark}`)).toEqual(['রীনা পারভীন', 'প্রোগ্রামার', true]);
      expect(split(`প্রোগ্রামার ${mark}`)).toEqual([null, 'প্রোগ্রামার', true]);
    },
  );

  it('takes no rank and no officer in charge for one', () => {
    expect(split('মহাপরিচালক (অতি. সচিব)')).toEqual([null, 'মহাপরিচালক', null]);
    expect(split('জনাব রহিম উদ্দিন ভারপ্রাপ্ত কর্মকর্তা')).toEqual(['রহিম উদ্দিন', 'ভারপ্রাপ্ত কর্মকর্তা', false]);
    expect(split('অতিরিক্ত জেলা প্রশাসক (রাজস্ব)')).toEqual([null, 'অতিরিক্ত জেলা প্রশাসক (রাজস্ব)', null]);
  });
});

describe('labelled cells', () => {
  it('reads each part behind its label, over line breaks', () => {
    const text = 'নামঃ মোছাঃ শারমিন আক্তার\nপদবিঃ উপজেলা মহিলা বিষয়ক কর্মকর্তা (অ:দা:)\nফোনঃ ০৫৯১-৬১২৩৪\nইমেইলঃ uwao@gmail.com';
    expect(readOfficerCell(text)).toEqual({
      name: 'মোছাঃ শারমিন আক্তার',
      designation: 'উপজেলা মহিলা বিষয়ক কর্মকর্তা',
      acting: true,
      contact: {
        phones: ['+88059161234'],
        emails: ['uwao@gmail.com'],
        urls: [],
        text: 'ফোনঃ 0591-61234 ইমেইলঃ uwao@gmail.com',
      },
      text,
    });
  });

  it('reads a name that stands before the first label', () => {
    expect(split('জনাব এ কে এম ফজলুল হক, পদবী- সহকারী পরিচালক, মোবাইল- ০১৭১১-০০০০০০')).toEqual([
      'এ কে এম ফজলুল হক',
      'সহকারী পরিচালক',
      false,
    ]);
  });

  it('names nobody where a label stands twice and the second person has no post', () => {
    expect(split('নামঃ ক খ পদবীঃ উপপরিচালক নামঃ গ ঘ')).toEqual([null, null, null]);
  });
});

describe('contact', () => {
  it('takes rooms and codes for no numbers', () => {
    const text = 'কক্ষ নং-১০২ সহকারী প্রোগ্রামার, উপজেলা কোড-৫২৩৯, ফোন নং ০২৫৮৯৯১২৩৪৫ ই মেইল: x@y.gov.bd';
    expect(readOfficerCell(text)).toMatchObject({
      designation: 'সহকারী প্রোগ্রামার',
      contact: { phones: ['+8802589912345'], emails: ['x@y.gov.bd'] },
    });
  });

  it('keeps the words of a number it cannot read', () => {
    expect(readOfficerCell('সহকারী প্রোগ্রামার ফোন: ৫৫০০৬৮৬৫').contact).toEqual({
      phones: [],
      emails: [],
      urls: [],
      text: 'ফোন: 55006865',
    });
    expect(readOfficerCell('সহকারী প্রোগ্রামার ফোন: ').contact).toBeNull();
  });
});

describe('any cell', () => {
  const words = fc.constantFrom(
    'জনাব',
    'মোঃ',
    'নাজনীন',
    'নাহার',
    'সহকারী',
    'প্রোগ্রামার',
    '(অ.দা.)',
    'নামঃ',
    'পদবীঃ',
    'ফোন:',
    '০১৭১৭৫৯১২৮৭',
    '0591-61234',
    'a1@b.gov.bd',
    'doict..x.gov.bd',
    'ও',
    '/',
    '১।',
    ',',
    '(',
    ')',
    'কক্ষ নং ৩',
    'কালীগঞ্জ',
    '\n',
    '-',
  );
  const cells = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
  );

  it('keeps its text, never throws, and its name and post stand in it', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const cell = readOfficerCell(text);
        const plain = text.normalize('NFC');
        expect(cell.text).toBe(text);
        for (const word of `${cell.name ?? ''} ${cell.designation ?? ''}`.split(/\s+/)) expect(plain).toContain(word);
        if (cell.name === null) expect(cell.acting).not.toBe(false);
      }),
      { seed: 20250901 },
    );
  });

  it('reads the same in either digit script', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const { text: _ascii, ...inAscii } = readOfficerCell(toAsciiDigits(text));
        const { text: _bangla, ...inBangla } = readOfficerCell(toBanglaDigits(text));
        const designation = inBangla.designation === null ? null : toAsciiDigits(inBangla.designation);
        expect({ ...inBangla, designation }).toEqual(inAscii);
      }),
      { seed: 20250901 },
    );
  });
});
