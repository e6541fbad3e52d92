import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

const SERVICE = '/service/ict-department-information';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

describe('an analyst', () => {
  it('sees who is fastest and who is silent, with the words of both charters', async () => {
    const { page, closePage } = await dashboard.openPage(`${SERVICE}?lang=en`);
    await settled(page);
    const ranking = page.getByRole('region', { name: 'Equal times rank alike' });
    expect(await ranking.getByRole('row').count()).toBe(2);
    expect(await ranking.innerText()).toContain('তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)');
    const silent = page.getByRole('region', { name: 'Those that give no time' });
    expect(await silent.innerText()).toContain('Kalukhali');
    expect(await silent.innerText()).toContain('তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)');
    await closePage();
  });

  it('finds no silent office on the axis', async () => {
    const { page, closePage } = await dashboard.openPage(`${SERVICE}?lang=en`);
    await settled(page);
    await page.locator('figure svg rect').first().waitFor();
    expect(await page.locator('figure svg rect').count()).toBe(1);
    expect(await page.locator('figure [role="img"]').getAttribute('aria-label')).toContain(
      '1 offices say 2 working days',
    );
    await page.getByText('Silent: 1 office gives no time. That is not zero days').waitFor();
    await closePage();
  });

  it('ranks by due dates, and shares that view', async () => {
    const { page, closePage } = await dashboard.openPage(`${SERVICE}?under=rangpurdiv&submittedOn=2025-10-30&lang=en`);
    await settled(page);
    expect(await page.locator('main').getByLabel('Area').inputValue()).toBe('rangpurdiv');
    expect(await page.getByLabel('If applied for on').inputValue()).toBe('2025-10-30');
    await page.getByRole('cell', { name: 'Monday, 3 November 2025' }).waitFor();
    expect(await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
      '/export/deadlines.csv?catalogueService=ict-department-information&under=rangpurdiv&submittedOn=2025-10-30',
    );
    await closePage();
  });

  it('goes by keyboard to the charter, and to the comparison of the fastest with the silent', async () => {
    const { page, closePage } = await dashboard.openPage(SERVICE);
    await settled(page);
    await page.getByRole('link', { name: 'দ্রুততম ও নীরব পাশাপাশি' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compare\?offices=doict%2Flalmonirhat%2Fkaliganj%2Cdoict%2Frajbari%2Fkalukhali/);
    await page.goBack();
    await settled(page);
    await page.getByRole('link', { name: 'সনদে দেখুন' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/office\/doict\/lalmonirhat\/kaliganj\?service=/);
    await closePage();
  });

  it('gets the ranking as files', async () => {
    const { page, closePage } = await dashboard.openPage(SERVICE);
    await settled(page);
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await closePage();
    expect(files.length).toBe(2);
    for (const file of files) expect((await fetch(file)).status).toBe(200);
  });
});

describe.each(['bn', 'en'])('in %s', (language) => {
  it.each(['', '&submittedOn=2025-10-30', '&under=dhaka', '&asOf=2000-01-01'])(
    'has nothing that axe finds at %s',
    async (filter) => {
      const { page, closePage } = await dashboard.openPage(`${SERVICE}?lang=${language}${filter}`);
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await closePage();
    },
  );
});
