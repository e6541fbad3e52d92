import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCharter } from '../support/small-charter.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

const OFFICE = '/office/doict/rajbari/kalukhali';

/** What a request takes longer in these tests, in milliseconds: about ten times what this server needs. */
const SLOW_BY_MS = 1_500;

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const live = (page: Page) => page.locator('footer [data-live="live"]').waitFor();

describe('a slow server', () => {
  it('is waited for with a skeleton that says so', async () => {
    const { page, closePage } = await dashboard.openPage('/check');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_BY_MS));
      await route.continue();
    });
    await page.goto(`${dashboard.url}/district/lalmonirhat`);
    await page.locator('[aria-busy="true"]').first().waitFor();
    expect(await page.locator('[aria-busy="true"]').first().textContent()).toContain('তথ্য আসছে');
    await settled(page);
    await page.getByRole('heading', { level: 1, name: /লালমনিরহাট/ }).waitFor();
    await closePage();
  });
});

describe('a server that goes away', () => {
  it('is asked again until it answers', async () => {
    const { page, closePage, forgive } = await dashboard.openPage('/check');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.url}/district/lalmonirhat`);
    await page.getByRole('alert').getByText('সার্ভারে পৌঁছানো যাচ্ছে না').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('heading', { level: 1, name: /লালমনিরহাট/ }).waitFor();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
    forgive();
    await closePage();
  });

  it('takes nothing from the screen, and what is opened meanwhile opens when it is back', async () => {
    const { page, closePage, forgive } = await dashboard.openPage(OFFICE);
    await settled(page);
    await live(page);
    await dashboard.goAway();
    await page.locator('footer [data-live="lost"]').waitFor();
    await page.getByRole('heading', { level: 1, name: /কালুখালী/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'উৎস', exact: true }).click();
    await page.getByRole('alert').getByText('পাতাটি খোলা যায়নি').waitFor();
    await dashboard.comeBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toBe(`${dashboard.url}/sources`);
    await live(page);
    forgive();
    await closePage();
  });
});

describe('a change that is stored', () => {
  it('appears by itself, and scroll and focus stay', async () => {
    const { page, closePage } = await dashboard.openPage('/office/doict/dhaka');
    await settled(page);
    await live(page);
    const print = page.getByRole('button', { name: 'ছাপান' });
    await print.focus();
    await page.evaluate(() => scrollTo(0, 60));
    const before = await page.evaluate(() => scrollY);
    await dashboard.ask('mutation ($input: CharterInput!) { importCharter(input: $input) { errors { code } } }', {
      input: {
        format: 'TEXT',
        office: 'doict/dhaka',
        text: smallCharter([{ name: 'নতুন একটি সেবা', deadline: '৭ কার্যদিবস' }]),
      },
    });
    await page.getByText('নতুন একটি সেবা').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await print.evaluate((button) => button === document.activeElement)).toBe(true);
    await closePage();
  });
});
