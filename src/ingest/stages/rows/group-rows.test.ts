import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';
import { readText } from '../../readers/text/read-text.ts';

const gazetteer = createGazetteer([]);
const HEADS = ['ক্রমিক', 'সেবার নাম', 'কাগজপত্র', 'ফি', 'সময়সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'];
const FIRST = '১\tআয় সনদ\tআবেদন\t২০ টাকা\t২ দিন\tইউপি সচিব';
const readLines = (...rows: string[]) => parseCharter(readText([HEADS.join('\t'), ...rows].join('\n')), gazetteer);
const readRows = (...rows: string[]) => {
  const head = HEADS.map((text) => `<th>${text}</th>`).join('');
  return parseCharter(
    readHtml(`<table><tr>${head}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`),
    gazetteer,
  );
};
type Reading = ReturnType<typeof readLines>;
const promises = ({ services }: Reading) =>
  services.map(({ serial, name, deadline, fee }) => [serial, name, deadline.max, fee.amountsBdt[0] ?? null]);
const texts = (reading: Reading) => reading.texts.map(({ text }) => text);
const codes = ({ findings }: Reading) => findings.map(({ code }) => code).filter((code) => !code.startsWith('SIGN'));
const INCOMPLETE = ['SUPERIOR_NOT_STATED'];

describe('a row that is no service', () => {
  it.each([
    ['a group in the first cell', 'প্রকৌশল শাখা\t\t\t\t\t'],
    ['a group in the cell of the names', '\tপ্রকৌশল শাখা\t\t\t\t'],
    ['a total', '\tমোট\t\t৫২০ টাকা\t\t'],
  ])('is kept as text: %s', (_what, row) => {
    const reading = readLines(FIRST, row, '২\tলাইসেন্স\tআবেদন\t৫০০ টাকা\t৭ দিন\tচেয়ারম্যান');
    expect(promises(reading)).toEqual([
      ['১', 'আয় সনদ', 2, 20],
      ['২', 'লাইসেন্স', 7, 500],
    ]);
    expect(texts(reading)).toEqual(row.split('\t').filter((text) => text !== ''));
    expect(new Set(codes(reading))).toEqual(new Set(INCOMPLETE));
  });

  it('is a lettered group over the rest of the row', () => {
    const reading = readRows(
      '<td>ক</td><td colspan="5">হিসাব শাখা</td>',
      '<td>১</td><td>বিল পরিশোধ</td><td>বিল</td><td>বিনামূল্যে</td><td>৭ দিন</td><td>হিসাবরক্ষক</td>',
    );
    expect(promises(reading)).toEqual([['১', 'বিল পরিশোধ', 7, null]]);
    expect(texts(reading)).toEqual(['ক', 'হিসাব শাখা']);
  });

  it('is a group below an officer who reaches over it', () => {
    const reading = readRows(
      '<td>১</td><td>সনদ</td><td>আবেদন</td><td>২০ টাকা</td><td>২ দিন</td><td rowspan="3">ইউপি সচিব</td>',
      '<td></td><td>হিসাব শাখা</td><td></td><td></td><td></td>',
      '<td>২</td><td>বিল</td><td>আবেদন</td><td>৩০ টাকা</td><td>৩ দিন</td>',
    );
    expect(promises(reading)).toEqual([
      ['১', 'সনদ', 2, 20],
      ['২', 'বিল', 3, 30],
    ]);
  });

  it('is a note at the end', () => {
    const reading = readLines(FIRST, '\tবি.দ্র. ৩ দিনের মধ্যে যোগাযোগ করুন\t\t\t\t');
    expect(promises(reading)).toEqual([['১', 'আয় সনদ', 2, 20]]);
  });

  it('parts what stands below it from the service above', () => {
    const reading = readRows(
      '<td>১</td><td>আয় সনদ</td><td>আবেদন</td><td></td><td></td><td></td>',
      '<td colspan="6">স্বাস্থ্য শাখা</td>',
      '<td></td><td></td><td>ছবি</td><td>২০ টাকা</td><td>৩ দিন</td><td>ইউপি সচিব</td>',
    );
    expect(promises(reading)).toEqual([['১', 'আয় সনদ', null, null]]);
    expect(codes(reading)).toContain('SERVICE_NAME_MISSING');
  });
});

describe('the parts of a service', () => {
  it('have the number and the name above them', () => {
    const reading = readLines(
      '১\tসনদ প্রদান\t\t\t\t',
      '\t(ক) আয় সনদ\tআবেদন\t২০ টাকা\t২ দিন\tইউপি সচিব',
      '\t(খ) জাতীয়তা সনদ\tআবেদন\t৩০ টাকা\t৩ দিন\tইউপি সচিব',
      '২\tলাইসেন্স\tআবেদন\t৫০০ টাকা\t৭ দিন\tচেয়ারম্যান',
    );
    expect(promises(reading)).toEqual([
      ['১', 'সনদ প্রদান (ক) আয় সনদ', 2, 20],
      ['১', 'সনদ প্রদান (খ) জাতীয়তা সনদ', 3, 30],
      ['২', 'লাইসেন্স', 7, 500],
    ]);
    expect(new Set(codes(reading))).toEqual(new Set(INCOMPLETE));
  });

  it('are named by a second column where one name stands over them', () => {
    const reading = parseCharter(
      readHtml(`<table><tr><th>ক্রমিক</th><th>সেবার নাম</th><th>সেবার ধরন</th><th>ফি</th><th>সময়সীমা</th></tr>
        <tr><td rowspan="2">১</td><td rowspan="2">লাইসেন্স</td><td>নতুন</td><td>৫০০ টাকা</td><td>৭ দিন</td></tr>
        <tr><td>নবায়ন</td><td>২০০ টাকা</td><td>৩ দিন</td></tr>
        <tr><td>২</td><td>সনদ</td><td>সাধারণ</td><td>২০ টাকা</td><td>১ দিন</td></tr></table>`),
      gazetteer,
    );
    expect(promises(reading)).toEqual([
      ['১', 'লাইসেন্স নতুন', 7, 500],
      ['১', 'লাইসেন্স নবায়ন', 3, 200],
      ['২', 'সনদ', 1, 20],
    ]);
    expect(codes(reading)).not.toContain('SERIAL_REPEATED');
    expect(codes(reading)).not.toContain('SERVICE_REPEATED');
  });
});

describe('a name over several rows', () => {
  const NAME = '<td rowspan="3">১</td><td rowspan="3">আয় সনদ</td>';

  it('has its papers listed row by row, and its time in any of them', () => {
    const reading = readRows(
      `${NAME}<td>আবেদন</td><td></td><td></td><td></td>`,
      '<td>ছবি</td><td>২০ টাকা</td><td>৩ দিন</td><td>ইউপি সচিব</td>',
      '<td>রশিদ</td><td></td><td></td><td></td>',
    );
    expect(promises(reading)).toEqual([['১', 'আয় সনদ', 3, 20]]);
    expect(reading.services[0]).toMatchObject({
      documentsText: 'আবেদন ছবি রশিদ',
      responsible: { designation: 'ইউপি সচিব' },
    });
  });

  it('is one service in a table without times', () => {
    const { services } = parseCharter(
      readHtml(`<table><tr><th>ক্রমিক</th><th>সেবার নাম</th><th>কাগজপত্র</th><th>ফি</th></tr>
        <tr><td rowspan="2">১</td><td rowspan="2">সনদ</td><td>আবেদন</td><td rowspan="2">২০ টাকা</td></tr>
        <tr><td>ছবি</td></tr></table>`),
      gazetteer,
    );
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({ documentsText: 'আবেদন ছবি', fee: { amountsBdt: [20] } });
  });
});

describe('rows that close a table', () => {
  it('are a signature, no officers of the last service', () => {
    const reading = readLines(FIRST, '\t\t\t\t\tমোঃ আব্দুল করিম', '\t\t\t\t\tউপজেলা নির্বাহী অফিসার');
    expect(reading.services[0]?.responsible).toMatchObject({ name: null, designation: 'ইউপি সচিব', text: 'ইউপি সচিব' });
    expect(texts(reading)).toEqual(['মোঃ আব্দুল করিম', 'উপজেলা নির্বাহী অফিসার']);
  });

  it('give no time to a service without one', () => {
    const reading = readLines('১\tআয় সনদ\tআবেদন\t২০ টাকা\t\tইউপি সচিব', '\t\t\t\t০১.০৯.২০২৫\tস্বাক্ষর/- মোঃ করিম');
    expect(promises(reading)).toEqual([['১', 'আয় সনদ', null, 20]]);
    expect(reading.services[0]?.deadline.text).toBe('');
  });

  it('belong to the officer above where they hold the phone', () => {
    const { services } = readLines(FIRST, '\t\t\t\t\tফোন: ০১৭১২৩৪৫৬৭৮');
    expect(services[0]?.responsible).toMatchObject({
      designation: 'ইউপি সচিব',
      contact: { phones: ['+8801712345678'] },
    });
  });

  it('are papers of the last service where they stand under no officer', () => {
    const { services } = readLines(FIRST, '\t\tছবি\t\t\t', '\t\tরশিদ\t\t\t');
    expect(services[0]?.documentsText).toBe('আবেদন ছবি রশিদ');
  });

  it('are no second officer in the middle of a table either', () => {
    const reading = readLines(FIRST, '\t\tছবি\t\t\tচেয়ারম্যান', '২\tলাইসেন্স\tআবেদন\t৫০০ টাকা\t৭ দিন\tচেয়ারম্যান');
    expect(reading.services[0]).toMatchObject({ documentsText: 'আবেদন', responsible: { text: 'ইউপি সচিব' } });
    expect(codes(reading)).toContain('SERVICE_NAME_MISSING');
  });
});

describe('numbers', () => {
  it('are taken off the name where they have no column', () => {
    const { services } = parseCharter(readText('সেবার নাম\tসময়সীমা\n১। লাইসেন্স\t৩ দিন\n২) সনদ\t১ দিন'), gazetteer);
    expect(services.map(({ serial, name }) => [serial, name])).toEqual([
      ['১।', 'লাইসেন্স'],
      ['২)', 'সনদ'],
    ]);
  });

  it('of parts hold a row with a lost cell in its place', () => {
    expect(promises(readLines('১.১\tলাইসেন্স\t৩ দিন\tইউপি সচিব'))).toEqual([['১.১', 'লাইসেন্স', 3, null]]);
  });

  it('of columns may be spelt out', () => {
    const reading = readLines('কলাম-১\tকলাম-২\tকলাম-৩\tকলাম-৪\tকলাম-৫\tকলাম-৬', FIRST);
    expect(promises(reading)).toEqual([['১', 'আয় সনদ', 2, 20]]);
    expect(new Set(codes(reading))).toEqual(new Set(INCOMPLETE));
  });
});
