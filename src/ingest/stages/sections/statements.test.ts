import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';

const read = (html: string) => parseCharter(readHtml(html), createGazetteer([]));
const SERVICES =
  '<tr><td>ক্রমিক</td><td>সেবার নাম</td><td>ফি</td><td>সময়সীমা</td></tr><tr><td>১</td><td>সনদ</td><td>২০ টাকা</td><td>২ দিন</td></tr>';

describe('readStatements', () => {
  it('reads vision and mission that stand in a table', () => {
    const { vision, mission } = read(
      '<table><tr><td>ভিশন</td><td>সুশাসন</td></tr><tr><td>মিশন</td><td>দক্ষ সেবা</td></tr></table>',
    );
    expect([vision, mission]).toEqual(['সুশাসন', 'দক্ষ সেবা']);
  });

  it('reads expectations that stand below the services in one table', () => {
    const reading = read(
      `<table>${SERVICES}<tr><td colspan="4">৩. আপনার কাছে আমাদের প্রত্যাশা</td></tr>
       <tr><td>১</td><td colspan="3">সম্পূর্ণ আবেদন জমা প্রদান</td></tr>
       <tr><td>২</td><td colspan="3">৩ দিনের মধ্যে ফি পরিশোধ</td></tr></table>`,
    );
    expect(reading.expectations).toEqual(['সম্পূর্ণ আবেদন জমা প্রদান', '৩ দিনের মধ্যে ফি পরিশোধ']);
    expect(reading.services.map(({ name }) => name)).toEqual(['সনদ']);
  });

  it('reads an expectation beside a remark, which stays text', () => {
    const reading = read(
      `<p>আপনার নিকট আমাদের প্রত্যাশা</p><table><tr><td>ক্রম</td><td>প্রত্যাশা</td><td>মন্তব্য</td></tr>
       <tr><td>১</td><td>ফি প্রদান</td><td>রশিদ নিন</td></tr></table>`,
    );
    expect(reading.expectations).toEqual(['ফি প্রদান']);
    expect(reading.texts.map(({ text }) => text)).toContain('রশিদ নিন');
  });
});
