import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';
import { NOWHERE, PAGES } from './support/pages.ts';

const LANGUAGES = ['bn', 'en'] as const;

/** A phone, a desktop at 200%, a tablet, a desktop; in pixels. */
const WIDTHS = [360, 640, 768, 1280];

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

/** The widths at which the page is wider than the window, with how much. */
async function overflows(page: Page): Promise<object[]> {
  const found: object[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    const overflow = await page.evaluate(
      () =>
        new Promise<number>((told) =>
          requestAnimationFrame(() => told(document.documentElement.scrollWidth - innerWidth)),
        ),
    );
    if (overflow > 0) found.push({ width, overflow });
  }
  return found;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PAGES)('%s has nothing that axe finds, and fits every width', async (path) => {
    const address = language === 'bn' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`;
    const { page, closePage, forgive } = await dashboard.openPage(address, { width: 360, height: 740 });
    await settled(page);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    // The browser itself complains of a page that does not exist.
    if (path === NOWHERE) forgive();
    await closePage();
  });
});
