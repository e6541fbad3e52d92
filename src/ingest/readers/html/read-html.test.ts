import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../blocks.ts';
import { readHtml } from './read-html.ts';

const shape = (html: string) =>
  readHtml(html).blocks.map((block) =>
    block.kind === 'PARAGRAPH'
      ? block.piece.text
      : block.rows.map((row) => row.cells.map((cell) => (cell.coveredBy === undefined ? cell.text : '^'))),
  );

const CHARTER = '<table><tr><th>ক্রমিক<th>সেবা<th>ফি<tr><td>১<td>সনদ<td>২০/-</table>';
const CHARTER_SHAPE = [
  ['ক্রমিক', 'সেবা', 'ফি'],
  ['১', 'সনদ', '২০/-'],
];
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

describe('lines of a page', () => {
  it.each([
    ['blocks make lines, inline elements join', '<div>ক<b>খ</b> <i>গ</i><p>ঘ</div>ঙ', ['কখ গ', 'ঘ', 'ঙ']],
    ['a break ends a line', 'কালীগঞ্জ<br/>লালমনিরহাট<br><br>', ['কালীগঞ্জ', 'লালমনিরহাট']],
    ['white space of the source is one space', '<p>\n  ক\t\n<span> খ </span>\n গ </p>', ['ক খ গ']],
    [
      'entities and no-break spaces',
      '<p>&nbsp;ক&nbsp;&amp;&#2454; &lt;গ&gt;&nbsp;</p><p>&nbsp;</p>',
      ['ক\u00a0&খ <গ>'],
    ],
    ['lists and headings', '<h2>ক</h2><ul><li>খ<ol><li>গ</ol><li>ঘ</ul>', ['ক', 'খ', 'গ', 'ঘ']],
    ['preformatted text keeps its lines and tabs', '<pre>ক\tখ\n  গ\n</pre>', ['ক\tখ', 'গ']],
    ['white-space: pre-wrap too', '<div style="white-space: pre-wrap">ক\nখ</div>', ['ক', 'খ']],
    [
      'text pasted from Word',
      '<p class=MsoNormal><![if !supportLists]><span style="mso-list:Ignore">১।<span>&nbsp; </span></span><![endif]>সে<span lang=BN>বা</span><o:p>&nbsp;</o:p></p><!--[if gte mso 9]><xml>না</xml><![endif]-->',
      ['১।\u00a0 সেবা'],
    ],
    ['a bare text', 'সিটিজেন চার্টার', ['সিটিজেন চার্টার']],
    ['a frameset', '<frameset><frame src=a></frameset>', []],
    ['nothing', '', []],
  ])('%s', (_name, html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  it.each([
    ['script', '<script>ক</script>'],
    ['style', '<style>ক</style>'],
    ['JSON', '<script type="application/json">{"ক":1}</script>'],
    ['noscript', '<noscript>ক</noscript>'],
    ['template', '<template>ক</template>'],
    ['drawing', '<svg><text>ক</text></svg>'],
    ['choices', '<select><option>ক</select>'],
    ['input', '<textarea>ক</textarea><input value=ক>'],
    ['comment', '<!-- ক -->'],
    ['hidden attribute', '<p hidden>ক</p>'],
    ['display none', '<p style="color:red; DISPLAY : none !important">ক</p>'],
    ['hidden from Word', '<span style="mso-hide:all">ক</span>'],
    ['closed dialogue', '<dialog>ক</dialog>'],
    ['aria-hidden', '<i aria-hidden=true>ক</i>'],
    ['nav', '<nav>ক</nav>'],
    ['role', '<div role=navigation>ক</div>'],
    ['page header', '<header>ক</header>'],
    ['page footer', '<footer>ক</footer>'],
    ['side bar', '<aside>ক</aside>'],
    ['ticker', '<marquee>ক</marquee>'],
    ['theme names', '<div class="col news_ticker">ক</div>'],
  ])('leaves out: %s', (_name, html) => {
    expect(shape(`${html}<p>সিটিজেন চার্টার</p>`)).toEqual(['সিটিজেন চার্টার']);
  });
});

describe('what stands around the content', () => {
  it.each([
    [
      'a charter in an element marked as chrome',
      `<p>ভূমিকা</p><aside class=menu>${CHARTER}</aside>`,
      ['ভূমিকা', CHARTER_SHAPE],
    ],
    ['a page whose most words are in the chrome', '<nav>সিটিজেন চার্টার</nav><p>ক</p>', ['সিটিজেন চার্টার', 'ক']],
    [
      'head and signature within an article',
      `<article><header>শিরোনাম</header>${CHARTER}<footer>স্বাক্ষর</footer></article>`,
      ['শিরোনাম', CHARTER_SHAPE, 'স্বাক্ষর'],
    ],
    [
      'lines above the content',
      `<p>কালীগঞ্জ, লালমনিরহাট</p><main>${CHARTER}</main><p>পরে</p>`,
      ['কালীগঞ্জ, লালমনিরহাট', CHARTER_SHAPE],
    ],
    [
      'a title above the content, without the menu',
      `<ul><li>জেলা অফিস</ul><h1>সনদ</h1><div id=content>${CHARTER}</div>`,
      ['সনদ', CHARTER_SHAPE],
    ],
    [
      'the name of the site in the banner',
      `<header><nav>মেনু</nav><a class=site-name>ভূমি অফিস</a></header>${CHARTER}`,
      ['ভূমি অফিস', CHARTER_SHAPE],
    ],
    ['a table outside an empty main', `<main>ক</main>${CHARTER}`, ['ক', CHARTER_SHAPE]],
    ['a content that is named like the site', `<p>ক</p><main class=site-name>${CHARTER}</main>`, ['ক', CHARTER_SHAPE]],
    ['two articles', `<article>${CHARTER}</article><article>${CHARTER}</article>`, [CHARTER_SHAPE, CHARTER_SHAPE]],
    [
      'a charter in a closed tab, when it is the only one',
      `<p>ক</p><div style="display:none">${CHARTER}</div>`,
      ['ক', CHARTER_SHAPE],
    ],
    ['a hidden charter beside an open one', `${CHARTER}<div hidden>${CHARTER}</div>`, [CHARTER_SHAPE]],
    ['a cell of class menu or header', CHARTER.replaceAll('<td>', '<td class="menu header">'), [CHARTER_SHAPE]],
    [
      'text most of which is in the content',
      '<p>ভূমিকা</p><main>একটি দীর্ঘ লেখা এখানে আছে</main><p>পরে</p>',
      ['ভূমিকা', 'একটি দীর্ঘ লেখা এখানে আছে'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  it('reads a page of the classic portal theme', () => {
    expect(shape(fixture('portal-classic.html.txt'))).toEqual([
      'উপজেলা সমাজসেবা কার্যালয়, কাউনিয়া, রংপুর',
      'সিটিজেন চার্টার',
      'গণপ্রজাতন্ত্রী\u00a0বাংলাদেশ সরকার',
      'উপজেলা সমাজসেবা কার্যালয়',
      'কাউনিয়া, রংপুর',
      'samajseba.kaunia.rangpur.gov.bd',
      '২.১)\u00a0\u00a0 নাগরিক সেবা',
      [
        ['ক্রমিক\nনং', 'সেবার নাম', 'সেবা প্রদানের', '^', 'সেবার মূল্য', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'],
        ['^', '^', 'সময়সীমা', 'পদ্ধতি', '^', '^'],
        ['(১)', '(২)', '(৩)', '(৪)', '(৫)', '(৬)'],
        [
          '১',
          'বয়স্ক ভাতা প্রদান',
          '৩০ কার্যদিবস',
          'আবেদন গ্রহণ\nযাচাই\u00a0ও বাছাই',
          'বিনামূল্যে',
          'উপজেলা সমাজসেবা কর্মকর্তা\nফোন: ০১৭০০-০০০০০০\nই-মেইল: usso@example.gov.bd',
        ],
        ['২', 'প্রতিবন্ধী সনদ', '৭ কার্যদিবস', 'সরাসরি', 'নতুন বিনামূল্যে\nনবায়ন ২০/-', '^'],
      ],
      'স্বাক্ষরিত',
      '০১.০৯.২০২৫',
    ]);
  });

  it('reads a page of the newer portal theme', () => {
    expect(shape(fixture('portal-modern.html.txt'))).toEqual([
      'উপজেলা ভূমি অফিস, পীরগাছা',
      'সেবা প্রদান প্রতিশ্রুতি (সিটিজেন চার্টার)',
      'পীরগাছা, রংপুর',
      '১. ভিশন ও মিশন',
      'ভিশন: স্বচ্ছ ভূমি সেবা।',
      '২.১ নাগরিক সেবা',
      'নাগরিক সেবার তালিকা',
      [
        ['ক্রঃ নং', 'সেবার নাম', 'কাগজপত্র', 'সময়', 'ফি'],
        ['ভূমি উন্নয়ন কর শাখা', '^', '^', '^', '^'],
        ['১', 'নামজারি', 'আবেদন\nদলিলের কপি', '২৮ কার্যদিবস', '১,১৭০/-'],
        ['২', 'খতিয়ানের নকল', 'কোর্ট ফি', '৭ দিন', ''],
        ['* ছুটির দিন বাদে', '^', '^', '^', '^'],
      ],
      'মোঃ আবুল কাশেম',
      'সহকারী কমিশনার (ভূমি)',
    ]);
  });
});

describe('positions and remarks', () => {
  it('counts tables, rows, columns and source lines from 1', () => {
    const html = '<h1>\nক</h1>\n<table>\n<tr><td>খ\n<td>গ\n</table><p>ঘ\n<br>\n ঙ<table><tr><td>চ<td>ছ</table>';
    const pieces = piecesOf(readHtml(html).blocks);
    expect(pieces.map(({ text, at }) => ({ text, ...at }))).toEqual([
      { text: 'ক', line: 2 },
      { text: 'খ', table: 1, row: 1, column: 1, line: 4 },
      { text: 'গ', table: 1, row: 1, column: 2, line: 5 },
      { text: 'ঘ', line: 6 },
      { text: 'ঙ', line: 8 },
      { text: 'চ', table: 2, row: 1, column: 1, line: 8 },
      { text: 'ছ', table: 2, row: 1, column: 2, line: 8 },
    ]);
  });

  it.each([
    ['a page of images', '<img src=1.jpg><p><img src=2.jpg></p>', true],
    ['a title and a scan', '<h1>সিটিজেন চার্টার</h1><img src=scan.png>', true],
    [
      'a scan amid the chrome of a portal',
      '<nav>আমাদের সম্পর্কে</nav><main><h1>সিটিজেন চার্টার</h1><img src=1></main>',
      true,
    ],
    ['a hidden image', '<p>সিটিজেন চার্টার</p><img src=1 hidden>', false],
    ['an image beside a table', `<img src=logo.png>${CHARTER}`, false],
    ['an image beside prose', `<img src=logo.png><p>${'সেবা প্রদান '.repeat(40)}</p>`, false],
    ['no image', '<p>সিটিজেন চার্টার</p>', false],
  ])('says whether the words are in a picture: %s', (_name, html, isPicture) => {
    const remarks = isPicture ? [{ code: 'DOCUMENT_IS_PICTURE', at: { line: 1 }, cell: null, detail: {} }] : [];
    expect(readHtml(html).remarks).toEqual(remarks);
  });
});
