import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';
import { PAGES } from './support/pages.ts';

const LANGUAGES = ['bn', 'en'] as const;

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(PAGES)('%s', (path) => {
    const address = language === 'bn' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`;

    it('has nothing that axe finds', async () => {
      const { page, closePage } = await dashboard.openPage(address);
      await settled(page);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await axeFindings(page)).toEqual([]);
      await closePage();
    });

    it.each([
      { what: 'a small phone', width: 360 },
      { what: 'a desktop at 200%', width: 640 },
      { what: 'a tablet', width: 768 },
    ])('fits $what', async ({ width }) => {
      const { page, closePage } = await dashboard.openPage(address, { width, height: 740 });
      await settled(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await closePage();
    });
  });
});
