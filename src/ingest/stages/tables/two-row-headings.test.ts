import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';
import { readText } from '../../readers/text/read-text.ts';

const gazetteer = createGazetteer([]);
const readLines = (...lines: string[]) => parseCharter(readText(lines.join('\n')), gazetteer);
const readRows = (...rows: string[]) =>
  parseCharter(readHtml(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`), gazetteer);
const codes = ({ findings }: ReturnType<typeof readRows>) => findings.map(({ code }) => code);
const cases = ({ services }: ReturnType<typeof readRows>) =>
  services.map(({ deadline }) => [deadline.kind, deadline.max, deadline.cases.map(({ label, max }) => [label, max])]);

const HEADS = '<td rowspan="2">ক্রমিক নং</td><td rowspan="2">সেবার নাম</td>';

describe('a time for each case', () => {
  const both = [
    [
      'CONDITIONAL',
      null,
      [
        ['সাধারণ', 15],
        ['জরুরী', 7],
      ],
    ],
    ['FIXED', 10, []],
  ];

  it('in columns under one heading is read with its cases', () => {
    const reading = readRows(
      `${HEADS}<td colspan="2">সময়সীমা</td><td rowspan="2">ফি</td>`,
      '<td>সাধারণ</td><td>জরুরী</td>',
      '<td>১</td><td>পাসপোর্ট</td><td>১৫ দিন</td><td>৭ দিন</td><td>৩৪৫০ টাকা</td>',
      '<td>২</td><td>নবায়ন</td><td colspan="2">১০ দিন</td><td>৩৪৫০ টাকা</td>',
    );
    expect(cases(reading)).toEqual(both);
    expect(reading.services.map(({ serial, name }) => [serial, name])).toEqual([
      ['১', 'পাসপোর্ট'],
      ['২', 'নবায়ন'],
    ]);
    expect(reading.texts).toEqual([]);
  });

  it('is read under three rows of headings', () => {
    const reading = readRows(
      '<td rowspan="3">ক্রমিক</td><td rowspan="3">সেবার নাম</td><td colspan="4">সময়সীমা</td>',
      '<td colspan="2">সাধারণ</td><td colspan="2">জরুরি</td>',
      '<td>শহর</td><td>গ্রাম</td><td>শহর</td><td>গ্রাম</td>',
      '<td>১</td><td>সংযোগ</td><td>৭ দিন</td><td>১৫ দিন</td><td>৩ দিন</td><td>৫ দিন</td>',
    );
    expect(cases(reading)[0]?.[2]).toEqual([
      ['সাধারণ শহর', 7],
      ['সাধারণ গ্রাম', 15],
      ['জরুরি শহর', 3],
      ['জরুরি গ্রাম', 5],
    ]);
  });

  it('is read where the cells of a text cannot be merged', () => {
    const reading = readLines(
      'ক্রমিক নং\tসেবার নাম\tসময়সীমা\t\tফি',
      '\t\tসাধারণ\tজরুরী\t',
      '১\tপাসপোর্ট\t১৫ দিন\t৭ দিন\t৩৪৫০ টাকা',
    );
    expect(cases(reading)).toEqual([both[0]]);
  });

  it('is read where brackets tell two headings apart, in whatever order', () => {
    const reading = readLines(
      'ক্রমিক নং\tসেবার নাম\tসময়সীমা (সাধারণ)\tসময়সীমা (জরুরী)',
      '১\tপাসপোর্ট\t১৫ দিন\t৭ দিন',
      'ক্রমিক নং\tসেবার নাম\tসময়সীমা (জরুরী)\tসময়সীমা (সাধারণ)',
      '২\tনকল\t২ দিন\t৫ দিন',
    );
    expect(cases(reading)[1]).toEqual([
      'CONDITIONAL',
      null,
      [
        ['জরুরী', 2],
        ['সাধারণ', 5],
      ],
    ]);
  });

  it('is no time where nothing says which is which', () => {
    const reading = readRows(
      '<td>ক্রমিক নং</td><td>সেবার নাম</td><td colspan="2">সময়সীমা</td>',
      '<td>১</td><td>পর্চা</td><td>৭ দিন</td><td>৩ দিন</td>',
    );
    expect(cases(reading)).toEqual([['UNPARSED', null, []]]);
    expect(codes(reading)).toContain('DEADLINE_UNREADABLE');
  });

  it('is not said to be missing where two headings claim it', () => {
    const reading = readLines('ক্রমিক নং\tসেবার নাম\tসময়সীমা\tসময়সীমা', '১\tপর্চা\t৭ দিন\t৩ দিন');
    expect(cases(reading)).toEqual([['UNPARSED', null, []]]);
    expect(codes(reading)).toContain('COLUMN_REPEATED');
    expect(codes(reading)).not.toContain('DEADLINE_MISSING');
  });

  it('is no time where the words of a case cannot be read', () => {
    const reading = readLines('ক্রমিক নং\tসেবার নাম\tসময় (দিন)\tসময় (ঘণ্টা)', '১\tপর্চা\t৭\t৩');
    expect(cases(reading)).toEqual([['UNPARSED', null, []]]);
  });
});

describe('a fee in several columns', () => {
  it('is read for each case', () => {
    const { services } = readLines('ক্রমিক নং\tসেবার নাম\tফি (সাধারণ)\tফি (জরুরি)', '১\tপর্চা\t২০ টাকা\t৪০ টাকা');
    expect(services[0]?.fee).toMatchObject({ kind: 'VARIES', amountsBdt: [20, 40] });
  });

  it('is one fee where the second says how to pay, and none where it says another sum', () => {
    const { services } = readLines(
      'ক্রমিক নং\tসেবার নাম\tসেবার মূল্য\tপরিশোধ পদ্ধতি',
      '১\tপর্চা\t২০ টাকা\tনগদ',
      '২\tনকশা\t৫০ টাকা\tকোর্ট ফি ১০ টাকা',
    );
    expect(services.map(({ fee }) => [fee.kind, fee.amountsBdt, fee.method])).toEqual([
      ['AMOUNT', [20], 'CASH'],
      ['UNPARSED', [], null],
    ]);
  });
});

describe('officers in several columns', () => {
  it('are one officer where one heading stands over name, post and phone', () => {
    const { services } = readRows(
      `${HEADS}<td colspan="3">দায়িত্বপ্রাপ্ত কর্মকর্তা</td><td colspan="2">ঊর্ধ্বতন কর্মকর্তা</td>`,
      '<td>নাম</td><td>পদবি</td><td>মোবাইল</td><td>কর্মকর্তার পদবি</td><td>ফোন</td>',
      '<td>১</td><td>নামজারি</td><td>মোঃ আব্দুল করিম</td><td>সহকারী কমিশনার (ভূমি)</td><td>০১৭১২৩৪৫৬৭৮</td><td>উপজেলা নির্বাহী অফিসার</td><td>০১৮১২৩৪৫৬৭৮</td>',
    );
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({
      name: 'নামজারি',
      responsible: {
        name: 'মোঃ আব্দুল করিম',
        designation: 'সহকারী কমিশনার (ভূমি)',
        contact: { phones: ['+8801712345678'] },
      },
      superior: { designation: 'উপজেলা নির্বাহী অফিসার', contact: { phones: ['+8801812345678'] } },
    });
  });

  it('have the name and the post of their columns, whatever the words are', () => {
    const { services } = readLines(
      'ক্রমিক নং\tসেবার নাম\tসময়\tদায়িত্বপ্রাপ্ত কর্মকর্তা\t\t',
      '\t\t\tনাম\tপদবি\tফোন',
      '১\tপাসপোর্ট\t৭ দিন\tজনাব সাইফুল ইসলাম\tউপসহকারী পরিচালক\t০১৭১২৩৪৫৬৭৮',
      '২\tনবায়ন\t৭ দিন\tনাজমা আক্তার\tসহকারী পরিচালক (অ.দা.)\t-',
    );
    expect(
      services.map(({ responsible }) => [responsible?.name, responsible?.designation, responsible?.acting]),
    ).toEqual([
      ['সাইফুল ইসলাম', 'উপসহকারী পরিচালক', false],
      ['নাজমা আক্তার', 'সহকারী পরিচালক', true],
    ]);
    expect(services[0]?.responsible?.contact?.phones).toEqual(['+8801712345678']);
  });

  it('have the phones of the column beside them', () => {
    const { services } = readLines(
      'ক্রমিক নং\tসেবার নাম\tসময়\tদায়িত্বপ্রাপ্ত কর্মকর্তা\tমোবাইল নম্বর\tঊর্ধ্বতন কর্মকর্তা\tফোন ও ই-মেইল',
      '১\tসনদ\t৭ দিন\tইউপি সচিব\t০১৭১২৩৪৫৬৭৮\tচেয়ারম্যান\t০১৮১২৩৪৫৬৭৮',
    );
    expect(services[0]).toMatchObject({
      responsible: { designation: 'ইউপি সচিব', contact: { phones: ['+8801712345678'] } },
      superior: { designation: 'চেয়ারম্যান', contact: { phones: ['+8801812345678'] } },
    });
  });

  it('are two where one heading names both over two columns', () => {
    const { services } = readRows(
      '<td>ক্রমিক নং</td><td>সেবার নাম</td><td colspan="2">দায়িত্বপ্রাপ্ত ও ঊর্ধ্বতন কর্মকর্তা</td>',
      '<td>১</td><td>নামজারি</td><td>সহকারী কমিশনার (ভূমি)</td><td>উপজেলা নির্বাহী অফিসার</td>',
    );
    expect(services[0]).toMatchObject({
      responsible: { designation: 'সহকারী কমিশনার (ভূমি)' },
      superior: { designation: 'উপজেলা নির্বাহী অফিসার' },
    });
  });

  it('are neither where one heading names both over one column', () => {
    const reading = readLines(
      'ক্রমিক নং\tসেবার নাম\tসময়\tদায়িত্বপ্রাপ্ত কর্মকর্তা ও ঊর্ধ্বতন কর্মকর্তা',
      '১\tনামজারি\t২৮ দিন\tসহকারী কমিশনার (ভূমি)',
    );
    expect(reading.services[0]).toMatchObject({ responsible: null, superior: null });
    expect(codes(reading)).toContain('COLUMN_UNKNOWN');
  });
});

describe('other headings over several columns', () => {
  it('part papers from place', () => {
    const { services } = readRows(
      `${HEADS}<td colspan="2">প্রয়োজনীয় কাগজপত্র এবং প্রাপ্তিস্থান</td><td rowspan="2">সময়</td>`,
      '<td>কাগজপত্র</td><td>প্রাপ্তিস্থান</td>',
      '<td>১</td><td>সনদ</td><td>আবেদন</td><td>ইউপি কার্যালয়</td><td>২ দিন</td>',
    );
    expect(services[0]).toMatchObject({ documentsText: 'আবেদন', documentsPlace: 'ইউপি কার্যালয়' });
  });

  it('hold for serials and names that stand apart', () => {
    const { services } = readRows(
      '<td colspan="2">সেবার নাম</td><td>সময়</td>',
      '<td>১</td><td>আয় সনদ</td><td>২ দিন</td>',
      '<td>২</td><td>জাতীয়তা সনদ</td><td>৩ দিন</td>',
    );
    expect(services.map(({ serial, name }) => [serial, name])).toEqual([
      ['১', 'আয় সনদ'],
      ['২', 'জাতীয়তা সনদ'],
    ]);
  });

  it('are no facts of the rows they reach into', () => {
    const { services } = readRows(
      `${HEADS}<td rowspan="2">দায়িত্বপ্রাপ্ত কর্মকর্তা</td><td>সময়</td>`,
      '<td>২ দিন</td>',
      '<td>১</td><td>সনদ</td><td>ইউপি সচিব</td><td>৩ দিন</td>',
    );
    expect(services.map(({ name }) => name)).toEqual(['সনদ']);
  });
});
