import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import type { Document } from '../../blocks.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';
import { readText } from '../../readers/text/read-text.ts';

const HEADING = 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা\tসেবার মূল্য';
const read = (document: Document) => parseCharter(document, createGazetteer([]));
const readRows = (...rows: string[]) => read(readText([HEADING, ...rows].join('\n')));
const readTable = (...rows: string[]) => {
  const cells = (tag: string, texts: string) =>
    texts
      .split('\t')
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('');
  return read(
    readHtml(`<table><tr>${cells('th', HEADING)}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`),
  );
};

describe('a cell that says "the same"', () => {
  it('has the time above, and keeps its own mark', () => {
    const { services, findings } = readRows('১\tক\t২ কার্যদিবস\tবিনামূল্যে', '২\tখ\tঐ\t-ঐ-', '৩\tগ\t’’\tঐ');
    expect(services.map(({ deadline, fee }) => [deadline.max, deadline.unit, fee.kind])).toEqual([
      [2, 'WORKING_DAY', 'FREE'],
      [2, 'WORKING_DAY', 'FREE'],
      [2, 'WORKING_DAY', 'FREE'],
    ]);
    const cell = services[2]?.cells.find(({ column }) => column === 'DEADLINE');
    expect(cell).toMatchObject({ text: '’’', above: [{ text: '২ কার্যদিবস', at: { row: 2, column: 3 } }] });
    expect(findings.filter(({ code }) => code === 'SAME_AS_ABOVE')).toHaveLength(4);
  });

  it('means nothing in the first row', () => {
    const { services, findings } = readRows('১\tক\tঐ\tবিনামূল্যে');
    expect(services[0]?.deadline).toMatchObject({ max: null, text: 'ঐ' });
    expect(findings.map(({ code }) => code)).toContain('NOTHING_ABOVE');
  });

  it('does not reach over a blank cell', () => {
    const { services } = readRows('১\tক\t২ কার্যদিবস\tবিনামূল্যে', '২\tখ\t\tবিনামূল্যে', '৩\tগ\tঐ\tবিনামূল্যে');
    expect(services[2]?.deadline.max).toBeNull();
  });

  it('does not mean what stands above another heading', () => {
    const { services } = readRows('১\tক\t২ কার্যদিবস\tবিনামূল্যে', '', 'নাগরিক সেবা', HEADING, '১\tখ\tঐ\tবিনামূল্যে');
    expect(services[1]?.deadline.max).toBeNull();
  });
});

describe('a mark in merged cells', () => {
  it('means the words above each of them', () => {
    const { services } = read(
      readHtml(`<table><tr><td>ক্রমিক</td><td>সেবার নাম</td><td>ফি (সাধারণ)</td><td>ফি (জরুরি)</td></tr>
        <tr><td>১</td><td>ক</td><td>২০ টাকা</td><td>৪০ টাকা</td></tr><tr><td>২</td><td>খ</td><td colspan="2">ঐ</td></tr></table>`),
    );
    expect(services.map(({ fee }) => fee.amountsBdt)).toEqual([
      [20, 40],
      [20, 40],
    ]);
  });
});

describe('a cell over several rows', () => {
  it('holds for each of them', () => {
    const { services } = readTable(
      '<td>১</td><td>ক</td><td rowspan="2">২ কার্যদিবস</td><td>বিনামূল্যে</td>',
      '<td>২</td><td>খ</td><td>৫০ টাকা</td>',
    );
    expect(services.map(({ name, deadline, fee }) => [name, deadline.max, fee.amountsBdt])).toEqual([
      ['ক', 2, []],
      ['খ', 2, [50]],
    ]);
    expect(services[1]?.cells.find(({ column }) => column === 'DEADLINE')).toMatchObject({
      text: '',
      pieces: [],
      above: [{ text: '২ কার্যদিবস' }],
    });
  });

  it('over several columns speaks of the first only', () => {
    const { services } = readTable('<td>১</td><td>ক</td><td colspan="2">২ কার্যদিবস</td>');
    expect(services[0]).toMatchObject({ deadline: { max: 2 }, fee: { kind: 'UNSPECIFIED' } });
  });

  it('that names a service with two times makes two, each with its own time', () => {
    const { services } = readTable(
      '<td rowspan="2">১</td><td rowspan="2">লাইসেন্স</td><td>নতুন ৭ দিন</td><td>৫০০ টাকা</td>',
      '<td>নবায়ন ৩ দিন</td><td>২০০ টাকা</td>',
    );
    expect(services.map(({ serial, name, fee }) => [serial, name, fee.amountsBdt])).toEqual([
      ['১', 'লাইসেন্স', [500]],
      ['১', 'লাইসেন্স', [200]],
    ]);
  });
});
