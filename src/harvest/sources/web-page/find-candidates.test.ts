import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadTimeMs } from '../../../../tests/support/thread-time.ts';
import { findCandidates } from './find-candidates.ts';
import { scanPage } from './scan-page.ts';

const PAGE = 'https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/x';
const found = (html: string, named = false, url = PAGE) =>
  findCandidates({ url, scan: scanPage(html), named }).map((candidate) => candidate.url);

describe('findCandidates', () => {
  it.each([
    ['<a href="/files/1.pdf">সিটিজেন চার্টার</a>', '/files/1.pdf'],
    ["<A HREF='/files/1.docx'><b>সিটিজেন</b> <i>চার্টার</i></A>", '/files/1.docx'],
    ['<a href=/bn/page/2 title="সেবা প্রদান প্রতিশ্রুতি (সিটিজেনস চার্টার)"><img src=x.png></a>', '/bn/page/2'],
    ['<a href="/bn/page/2"><img src="c.png" alt="Citizen&#39;s Charter"></a>', '/bn/page/2'],
    ['<a href="/site/view/citizen_charter">বিস্তারিত</a>', '/site/view/citizen_charter'],
    ['<a href="/f/Citizen%20Charter%202025.pdf">ডাউনলোড</a>', '/f/Citizen%20Charter%202025.pdf'],
    [
      '<a href="/f/%E0%A6%B8%E0%A6%BF%E0%A6%9F%E0%A6%BF%E0%A6%9C%E0%A7%87%E0%A6%A8%20%E0%A6%9A%E0%A6%BE%E0%A6%B0%E0%A7%8D%E0%A6%9F%E0%A6%BE%E0%A6%B0.pdf">১</a>',
      '/f/%E0%A6%B8%E0%A6%BF%E0%A6%9F%E0%A6%BF%E0%A6%9C%E0%A7%87%E0%A6%A8%20%E0%A6%9A%E0%A6%BE%E0%A6%B0%E0%A7%8D%E0%A6%9F%E0%A6%BE%E0%A6%B0.pdf',
    ],
    [
      '<table><tr><td>১<td>নাগরিক সনদ ২০২৫<td>০১/০৯/২০২৫<td><a href="/f/9.pdf"><img src="pdf.png"></a></table>',
      '/f/9.pdf',
    ],
    ['<h2>সিটিজেন চার্টার</h2><p><a href="/f/9.xlsx">ফাইল</a>', '/f/9.xlsx'],
    ['<title>সিটিজেন চার্টার</title><iframe src="/f/9.pdf"></iframe>', '/f/9.pdf'],
    ['<title>Citizen Charter</title><embed src="/f/9.pdf">', '/f/9.pdf'],
    ['<title>Citizen Charter</title><object data="/f/9.pdf" type="application/pdf"></object>', '/f/9.pdf'],
    [
      '<title>সনদ: সিটিজেন চার্টার</title><iframe src="//docs.google.com/viewer?url=https%3A%2F%2Ffile.portal.gov.bd%2Fa.pdf&embedded=true">',
      'https://file.portal.gov.bd/a.pdf',
    ],
    [
      '<title>Citizens Charter</title><iframe src="https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Ffile.portal.gov.bd%2Fa.docx">',
      'https://file.portal.gov.bd/a.docx',
    ],
    ['<title>Citizens Charter</title><iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2Fa.pdf">', '/files/a.pdf'],
    [
      '<title>Citizens Charter</title><iframe src="https://drive.google.com/file/d/1AbcDefGhiJkl/preview">',
      'https://drive.google.com/uc?export=download&id=1AbcDefGhiJkl',
    ],
    ['<meta http-equiv="Refresh" content="0; URL=\'/bn/new\'">', '/bn/new'],
    [
      '<base href="https://file.portal.gov.bd/d/"><a href="c.pdf">সেবা প্রদান প্রতিশ্রুতি</a>',
      'https://file.portal.gov.bd/d/c.pdf',
    ],
  ])('finds the charter in %s', (html, href) => {
    expect(found(html)).toEqual([new URL(href, PAGE).href]);
  });

  it.each([
    '<a href="/f/notice.pdf">নোটিশ</a>',
    '<a href="mailto:x@example.org">সিটিজেন চার্টার</a>',
    '<a href="javascript:open()">সিটিজেন চার্টার</a>',
    '<a href="file:///etc/citizen-charter.pdf">সিটিজেন চার্টার</a>',
    '<a href="#charter">সিটিজেন চার্টার</a>',
    '<a href="">সিটিজেন চার্টার</a>',
    '<a href="/c.jpg">সিটিজেন চার্টার</a>',
    '<a href="http://">সিটিজেন চার্টার</a>',
    '<!-- <a href="/f/1.pdf">সিটিজেন চার্টার</a> -->',
    '<script>"<a href=/f/1.pdf>সিটিজেন চার্টার</a>"</script>',
    '<title>সিটিজেন চার্টার</title><iframe src="https://www.youtube.com/embed/x"></iframe>',
    '',
  ])('finds none in %s', (html) => {
    expect(found(html)).toEqual([]);
  });

  it('puts documents before pages, the own site before others, and the latest before older ones', () => {
    const html = `<title>সিটিজেন চার্টার</title>
      <ul><li><a href="/bn/other">সিটিজেন চার্টার</a><li><a href="https://elsewhere.example.org/a.pdf">সিটিজেন চার্টার</a>
      <li><a href="/f/1.pdf">সিটিজেন চার্টার ২০২৩</a><li><a href="/f/2.pdf">সিটিজেন চার্টার ২০২৫</a>
      <li><a href="/f/3.pdf">সিটিজেন চার্টার 2024</a></ul><iframe src="/f/4.pdf"></iframe><a href="/f/5.pdf">অন্যান্য</a>`;
    expect(found(html).map((url) => url.replace('https://doict.kaliganj.lalmonirhat.gov.bd', ''))).toEqual([
      '/f/2.pdf',
      '/f/3.pdf',
      '/f/1.pdf',
      'https://elsewhere.example.org/a.pdf',
      '/f/4.pdf',
      '/bn/other',
      '/f/5.pdf',
    ]);
  });

  it('finds a link among anything that can be a page', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => text.replaceAll('<', '')),
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div class=x>',
          '</div>',
          '<li>',
          '<tr><td>',
          '<b>',
          '<a href=/y>',
          '</a>',
          '<br>',
          '&amp;',
          '<!doctype html>',
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const html = `${before.join('')}<a href="/the/charter">সিটিজেন চার্টার</a>${after.join('')}`;
        expect(found(html)).toContain('https://doict.kaliganj.lalmonirhat.gov.bd/the/charter');
      }),
    );
  });

  it('gives only addresses that may be asked, whatever a page holds', () => {
    const attribute = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('javascript:x', 'data:,x', 'file:///x', '//', '?url=ftp://x/a.pdf'),
    );
    fc.assert(
      fc.property(fc.array(attribute), (hrefs) => {
        const html = hrefs.map((href) => `<a href="${href}">citizen charter</a><iframe src="${href}">`).join('');
        for (const url of found(html, true)) expect(url).toMatch(/^https?:\/\/[^/]/);
      }),
    );
  });

  it.each([
    ['tags that are never closed', '<a href=/x><b><li>'.repeat(100_000)],
    ['one tag of many attributes', `<a ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['one long link', `<a href="/x">${'সিটিজেন '.repeat(300_000)}`],
    ['one long address', `<a href="/${'x'.repeat(2_000_000)}">সিটিজেন চার্টার`],
    ['many comments', '<!--'.repeat(500_000)],
    ['many half tags', '<a href='.repeat(300_000)],
  ])('reads %s in no time', (_name, html) => {
    const since = threadTimeMs();
    expect(found(html, true).length).toBeLessThanOrEqual(5_000);
    expect(threadTimeMs() - since).toBeLessThan(2_000);
  });
});
