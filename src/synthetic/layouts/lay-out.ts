import type { SyntheticDocument } from '../nation.ts';
import type { Random } from '../random.ts';
import type { Digits } from '../wording/digits.ts';
import type { CharterContent } from './charter-content.ts';
import { renderPagedTabs } from './paged-tabs.ts';
import { renderCsv } from './render-csv.ts';
import { type HtmlLayout, renderHtml } from './render-html.ts';
import { renderText, type TextLayout } from './text-layouts.ts';

const HTML_LAYOUTS = {
  html: { same: 'REPEATED' },
  htmlRowspans: { same: 'MERGED' },
  htmlPortal: { same: 'MERGED', chrome: true },
  htmlOneTable: { same: 'MERGED', oneTable: true },
  htmlDitto: { same: 'DITTO' },
} as const satisfies Record<string, HtmlLayout>;

/** A way of writing a made-up charter. */
export type Layout = TextLayout | keyof typeof HTML_LAYOUTS | 'pagedTabs' | 'csv' | 'csvDitto';

/** As often as real charters were seen in them; copies from word processors and portals' own pages beside those. */
export const LAYOUTS: ReadonlyArray<readonly [layout: Layout, weight: number]> = [
  ['pagedTabs', 26],
  ['cellLines', 10],
  ['spacedCellLines', 6],
  ['pipeCells', 8],
  ['loosePipes', 4],
  ['leadingPipes', 2],
  ['pipeRows', 5],
  ['innerPipes', 1],
  ['labels', 2],
  ['markdown', 2],
  ['aligned', 1],
  ['html', 6],
  ['htmlRowspans', 8],
  ['htmlPortal', 8],
  ['htmlOneTable', 4],
  ['htmlDitto', 3],
  ['csv', 3],
  ['csvDitto', 1],
];

/** A charter laid out. */
export interface LaidOutCharter extends Pick<SyntheticDocument, 'format' | 'text'> {
  defects: string[];
}

/** The charter as the text of a document. `digits` is the script of what the layout itself numbers. */
export function layOut(
  content: CharterContent,
  { layout, digits }: { layout: Layout; digits: Digits },
  random: Random,
): LaidOutCharter {
  if (layout === 'pagedTabs') return { format: 'TEXT', ...renderPagedTabs(content, digits, random) };
  if (layout === 'csv') return { format: 'CSV', text: renderCsv(content, 'REPEATED'), defects: [] };
  if (layout === 'csvDitto') return { format: 'CSV', text: renderCsv(content, 'DITTO'), defects: ['DITTO'] };
  if (isHtml(layout)) {
    const options = HTML_LAYOUTS[layout];
    return {
      format: 'HTML',
      text: renderHtml(content, options),
      defects: options.same === 'DITTO' ? ['DITTO'] : [],
    };
  }
  return { format: 'TEXT', text: renderText(content, layout), defects: [] };
}

function isHtml(layout: Layout): layout is keyof typeof HTML_LAYOUTS {
  return layout in HTML_LAYOUTS;
}

/** Whether a row of the layout stands by itself, so that a lost cell shifts no other row. */
export function keepsRows(layout: Layout): boolean {
  return layout === 'pagedTabs' || layout === 'pipeRows' || layout === 'html' || layout === 'htmlPortal';
}
