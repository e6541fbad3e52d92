import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCharter } from '../support/small-charter.ts';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

describe("a district's officer", () => {
  it('finds the silent cells and follows one to the charter', async () => {
    const { page, closePage } = await dashboard.openPage('/district/rajbari');
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('রাজবাড়ী জেলা');
    await page.getByLabel('কোন সারিগুলো').selectOption('silent');
    const silent = page.getByRole('link', { name: /^নীরব/ });
    expect(await silent.count()).toBe(17);
    const text = await silent.first().innerText();
    expect(text).toContain('সংখ্যা নেই');
    expect(text).toContain('তাৎক্ষণিক/কার্যদিবস');
    await silent.first().click();
    await page.waitForURL(/\/office\/doict\/rajbari\/kalukhali\?service=.*#service-/);
    await page.getByRole('heading', { level: 1, name: /কালুখালী/ }).waitFor();
    await closePage();
  });

  it('sees which offices have no charter, and why, instead of empty columns', async () => {
    const { page, closePage } = await dashboard.openPage('/district/lalmonirhat?lang=en');
    await settled(page);
    const offices = page.getByRole('table').first();
    expect(await offices.getByRole('row').count()).toBe(7);
    expect(await offices.getByText('No charter known').count()).toBe(5);
    const matrix = page.getByRole('table').last();
    expect(await matrix.getByRole('columnheader').allInnerTexts()).toEqual(['Service', 'Kaliganj']);
    await page.getByText('Not in the matrix, because no charter is known: District office, Aditmari').waitFor();
    await closePage();
  });

  it('works by keyboard: a row explains itself with the words of the charter', async () => {
    const { page, closePage } = await dashboard.openPage('/district/rajbari?texts=no');
    await settled(page);
    const explain = page.getByRole('button', { name: 'ব্যাখ্যা' }).first();
    await explain.focus();
    await page.keyboard.press('Enter');
    expect(await explain.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('সনদে যেভাবে লেখা, আর যেভাবে পড়া হয়েছে').waitFor();
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toMatch(/^\/office\/doict\/rajbari\/kalukhali\?service=/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await explain.getAttribute('aria-expanded')).toBe('false');
    await closePage();
  });

  it('keeps what is open, where the page stands and what has the focus when something is stored', async () => {
    const { page, closePage } = await dashboard.openPage('/district/rajbari');
    await settled(page);
    await page.getByRole('button', { name: 'ব্যাখ্যা' }).nth(3).click();
    await dashboard.ask('mutation ($input: CharterInput!) { importCharter(input: $input) { errors { code } } }', {
      input: {
        format: 'TEXT',
        office: 'doict/rajbari',
        text: smallCharter([{ name: 'নতুন একটি সেবা', deadline: '৭ কার্যদিবস' }]),
      },
    });
    await page.getByRole('columnheader', { name: 'জেলা কার্যালয়' }).waitFor();
    const open = page.locator('main button[aria-expanded="true"]');
    expect(await open.count()).toBe(1);
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    const { y } = (await open.boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    await closePage();
  });
});

describe('the address of a district', () => {
  it('restores every filter', async () => {
    const query =
      'organisation=doict&category=CITIZEN&asOf=2025-10-01&area=lalmonirhat/kaliganj&show=all&sort=-quality';
    const { page, closePage } = await dashboard.openPage(`/district/lalmonirhat?${query}&lang=en`);
    await settled(page);
    expect(await page.getByLabel('Kind of service').inputValue()).toBe('CITIZEN');
    expect(await page.getByLabel('Charters of the day').inputValue()).toBe('2025-10-01');
    expect(await page.getByLabel('Mark an upazila').inputValue()).toBe('lalmonirhat/kaliganj');
    expect(await page.getByRole('columnheader', { name: 'Quality' }).getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('rowheader', { name: 'Kaliganj marked' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Download matrix CSV' }).getAttribute('href')).toBe(
      '/export/comparison.csv?under=lalmonirhat&organisation=doict&category=CITIZEN&asOf=2025-10-01',
    );
    await closePage();
  });

  it('gives files that the server makes', async () => {
    const { page, closePage } = await dashboard.openPage('/district/lalmonirhat');
    await settled(page);
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await closePage();
    expect(files.length).toBe(4);
    for (const file of files) expect((await fetch(file)).status).toBe(200);
  });

  it.each([
    { path: '/district/rangpurdiv?lang=en', says: 'It is a division', to: '/district/lalmonirhat?lang=en' },
    {
      path: '/district/lalmonirhat/kaliganj?lang=en',
      says: 'It is an upazila',
      to: '/district/lalmonirhat?area=lalmonirhat%2Fkaliganj&lang=en',
    },
    { path: '/district/nowhere?lang=en', says: 'Check the spelling', to: '/?q=nowhere&lang=en' },
  ])('shows the way from $path', async ({ path, says, to }) => {
    const { page, closePage } = await dashboard.openPage(path);
    await settled(page);
    await page.getByText(says).waitFor();
    expect(await page.locator(`main a[href="${to}"]`).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await closePage();
  });
});

describe.each(['bn', 'en'])('in %s', (language) => {
  it.each(['', '&show=silent', '&show=outliers', '&asOf=2000-01-01'])(
    'has nothing that axe finds at %s',
    async (filter) => {
      const { page, closePage } = await dashboard.openPage(
        `/district/rajbari?area=rajbari/kalukhali&lang=${language}${filter}`,
      );
      await settled(page);
      const explain = page.locator('button[aria-expanded]').first();
      if ((await explain.count()) > 0) await explain.click();
      expect(await axeFindings(page)).toEqual([]);
      await closePage();
    },
  );
});
