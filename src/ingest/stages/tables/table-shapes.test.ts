import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';
import { readText } from '../../readers/text/read-text.ts';

const gazetteer = createGazetteer([]);
const read = (...lines: string[]) => parseCharter(readText(lines.join('\n')), gazetteer);
const promises = ({ services }: ReturnType<typeof read>) =>
  services.map(({ serial, name, deadline, fee }) => [serial, name, deadline.max, fee.amountsBdt[0] ?? null]);
const codes = ({ findings }: ReturnType<typeof read>) => findings.map(({ code }) => code);

describe('headings on two rows', () => {
  it('are read together where they are split over lines', () => {
    const reading = read('ক্রমিক\tসেবার\tসেবা প্রদানের\tসেবার', 'নং\tনাম\tসময়সীমা\tমূল্য', '১\tক\t২ দিন\t৫০ টাকা');
    expect(promises(reading)).toEqual([['১', 'ক', 2, 50]]);
  });

  it('are read together where one stands over two', () => {
    const reading = parseCharter(
      readHtml(`<table><tr><td rowspan=2>ক্রমিক নং</td><td rowspan=2>সেবার নাম</td><td colspan=2>সেবার বিবরণ</td></tr>
        <tr><td>সময়সীমা</td><td>ফি</td></tr><tr><td>১</td><td>ক</td><td>২ দিন</td><td>৫০ টাকা</td></tr></table>`),
      gazetteer,
    );
    expect(promises(reading)).toEqual([['১', 'ক', 2, 50]]);
  });

  it('do not swallow the first service', () => {
    const reading = read('সেবার নাম\tসময়সীমা\tফি', 'ক\t২ দিন\t৫০ টাকা', 'খ\t৩ দিন\t২০ টাকা');
    expect(promises(reading)).toEqual([
      [null, 'ক', 2, 50],
      [null, 'খ', 3, 20],
    ]);
  });
});

describe('a table turned round', () => {
  it('is read with its services in columns', () => {
    const reading = read('ক্রমিক নং\t১\t২', 'সেবার নাম\tক\tখ', 'সময়সীমা\t২ দিন\t৩ দিন', 'ফি\t৫০ টাকা\t২০ টাকা');
    expect(promises(reading)).toEqual([
      ['১', 'ক', 2, 50],
      ['২', 'খ', 3, 20],
    ]);
    expect(codes(reading)).toContain('TABLE_TRANSPOSED');
    expect(reading.services[1]?.cells.find(({ column }) => column === 'DEADLINE')?.pieces[0]?.at).toMatchObject({
      row: 3,
      column: 3,
    });
  });
});

describe('a heading left out', () => {
  it('is told by what stands below it', () => {
    const reading = read('ক্রমিক নং\tসেবার নাম\t\tসেবার মূল্য', '১\tক\t২ দিন\t৫০ টাকা', '২\tখ\t৩ দিন\t২০ টাকা');
    expect(promises(reading)).toEqual([
      ['১', 'ক', 2, 50],
      ['২', 'খ', 3, 20],
    ]);
    expect(codes(reading)).toContain('COLUMN_FROM_CONTENT');
  });

  it('is not told where the column may be two things', () => {
    const reading = read('ক্রমিক নং\tসেবার নাম\t\tসেবা প্রদানের সময়সীমা', '১\tক\t২ দিন\t৫ দিন', '২\tখ\t৩ দিন\t৬ দিন');
    expect(promises(reading)).toEqual([
      ['১', 'ক', 5, null],
      ['২', 'খ', 6, null],
    ]);
  });

  it('is told for a whole table that is plainly one of services', () => {
    const reading = read('নাগরিক সেবা', '১\tক সনদ প্রদান\t২ দিন\t৫০ টাকা', '২\tখ সনদ প্রদান\t৩ দিন\t২০ টাকা');
    expect(promises(reading)).toEqual([
      ['১', 'ক সনদ প্রদান', 2, 50],
      ['২', 'খ সনদ প্রদান', 3, 20],
    ]);
  });

  it('is not told for a table of anything else', () => {
    expect(promises(read('১\tমোঃ করিম\tসহকারী', '২\tমোঃ রহিম\tসহকারী'))).toEqual([]);
  });
});

describe('the head of a group', () => {
  it('is no service and parts no service', () => {
    const reading = parseCharter(
      readHtml(`<table><tr><td>ক্রমিক নং</td><td>সেবার নাম</td><td>সময়সীমা</td><td>ফি</td></tr>
        <tr><td colspan=4>প্রকৌশল বিভাগ</td></tr><tr><td>১</td><td>ক</td><td>২ দিন</td><td>৫০ টাকা</td></tr>
        <tr><td colspan=4>প্রশাসন বিভাগ</td></tr><tr><td>১</td><td>খ</td><td>৩ দিন</td><td>২০ টাকা</td></tr></table>`),
      gazetteer,
    );
    expect(promises(reading)).toEqual([
      ['১', 'ক', 2, 50],
      ['১', 'খ', 3, 20],
    ]);
    expect(reading.texts.map(({ text }) => text)).toEqual(['প্রকৌশল বিভাগ', 'প্রশাসন বিভাগ']);
  });
});
