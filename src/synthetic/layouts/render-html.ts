import { remember } from '../../domain/text/remember.ts';
import type { CharterContent, CharterSection } from './charter-content.ts';
import { type LaidOutCell, layOutRows, type SameCells } from './same-cells.ts';

/** How a page is laid out. */
export interface HtmlLayout {
  same: SameCells;
  /** The words of the page around the charter: navigation, a ticker of news, a footer. */
  chrome?: boolean;
  /** All sections stand in one table, the heading of each in a row of one cell. */
  oneTable?: boolean;
}

/** Words before which an office begins a new line in a cell. */
const NEW_LINE = / (?=ফোন|ই-মেইল|মোবাইল)/g;

/** The charter as a page of a government portal: tables with borders, the cells of the first two columns `<th>`. */
export function renderHtml(content: CharterContent, { same, chrome = false, oneTable = false }: HtmlLayout): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const tables = oneTable ? [inOneTable(content, same)] : content.sections.map((section) => inOwnTable(section, same));
  const charter = [paragraphs(content.opening), ...tables, paragraphs(content.closing)].join('\n');
  return `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>সিটিজেন চার্টার</title></head>
<body>${chrome ? withChrome(charter) : charter}</body></html>`;
}

function inOwnTable(section: CharterSection, same: SameCells): string {
  return `<p><strong>${escaped(section.heading)}</strong></p>\n${table(rowsOf(section, same, true))}`;
}

/** Headings stand again only where a section has others than the one before. */
function inOneTable({ sections }: CharterContent, same: SameCells): string {
  const width = Math.max(...sections.map(({ headings }) => headings.length));
  return table(
    sections.flatMap((section, index) => [
      `<tr><td colspan="${width}"><strong>${escaped(section.heading)}</strong></td></tr>`,
      ...rowsOf(section, same, section.headings.join('\t') !== sections[index - 1]?.headings.join('\t')),
    ]),
  );
}

function table(rows: readonly string[]): string {
  return `<table border="1" cellspacing="0"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function rowsOf(section: CharterSection, same: SameCells, withHeadings: boolean): string[] {
  const headings = section.headings.map((heading, index) => `<${index % 3 === 2 ? 'td' : 'th'}>${escaped(heading)}`);
  const services = layOutRows(section, same).map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`);
  return withHeadings ? [`<tr>${headings.join('')}</tr>`, ...services] : services;
}

function cellOf(cell: LaidOutCell, index: number): string {
  if (cell === null) return '';
  const tag = index === 0 ? 'th' : 'td';
  const span = cell.height === 1 ? '' : ` rowspan="${cell.height}"`;
  const words = escaped(cell.text).replaceAll(NEW_LINE, '<br>');
  return `<${tag}${span}>${words === '' ? '&nbsp;' : words}</${tag}>`;
}

/** Some characters as entities, as editors of pages write them. */
const escaped = remember((text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('‘', '&lsquo;')
    .replaceAll(', ', ',&nbsp;')
    .replaceAll('০', '&#2534;'),
);

function withChrome(charter: string): string {
  return `<header><a href="/">বাংলাদেশ জাতীয় তথ্য বাতায়ন</a><nav><ul><li><a href="/about">আমাদের সম্পর্কে</a></li>
<li><a href="/services">আমাদের সেবা</a></li><li><a href="/contact">যোগাযোগ</a></li></ul></nav></header>
<marquee><a href="/news/1">১৫ কার্যদিবসের মধ্যে আবেদন করুন</a> <a href="/news/2">৫০০ টাকা জরিমানা</a></marquee>
<div id="content"><div class="field">${charter}</div></div>
<aside><ul><li><a href="/grs">অভিযোগ প্রতিকার</a></li><li><a href="/forms">ফরম</a></li></ul></aside>
<footer><p>সাইটটি শেষ হাল-নাগাদ করা হয়েছে: ২০২৫-০৯-০১ ১২:০০</p><p>কারিগরি সহায়তায়: <a href="/a2i">এটুআই</a></p></footer>`;
}
