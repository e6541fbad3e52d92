import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const districts = (page: Page) => page.getByRole('region', { name: 'জেলাওয়ারি সনদ' });
const rowOf = async (page: Page, name: string) =>
  (await districts(page).getByRole('row', { name }).getByRole('cell').allTextContents()).map((text) => text.trim());
const division = (page: Page) => page.getByRole('combobox', { name: 'বিভাগ', exact: true });
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('the country', () => {
  it('shows the districts that have charters first, and says why the others are empty', async () => {
    const { page, closePage } = await dashboard.openPage('/');
    await settled(page);
    const names = await districts(page).locator('tbody th').allTextContents();
    expect(names).toHaveLength(64);
    expect(new Set(names.slice(0, 2))).toEqual(new Set(['রাজবাড়ী', 'লালমনিরহাট']));
    await page.getByText('৬৪টি জেলার মধ্যে ৬২টির কোনো অফিসের সনদ জানা নেই').waitFor();
    await districts(page).getByRole('link', { name: 'লালমনিরহাট' }).click();
    await page.waitForURL('**/district/lalmonirhat');
    await closePage();
  });

  it('tells 0 from what nobody knows', async () => {
    const { page, closePage } = await dashboard.openPage('/');
    await settled(page);
    const rajbari = await rowOf(page, 'রাজবাড়ী');
    expect(rajbari.slice(1, 6)).toEqual(['৬', '১', '১৯', '০', '১৭']);
    expect(rajbari.at(-1)).toContain('সনদে স্বাক্ষরের তারিখ নেই');
    const bagerhat = await rowOf(page, 'বাগেরহাট');
    expect(bagerhat.slice(1, 3)).toEqual(['১০', '০']);
    expect(bagerhat.slice(3)).toEqual(Array(6).fill('—জানা নেই: কোনো সনদ দেওয়া হয়নি'));
    const total = districts(page).locator('tfoot tr');
    expect(await total.getByRole('cell').first().textContent()).toBe('৫৬০');
    expect(await total.getByRole('rowheader').textContent()).toContain('১টি অফিস');
    await closePage();
  });

  it('draws a hollow dot where no charter is known, and opens the district of a dot', async () => {
    const { page, closePage } = await dashboard.openPage('/');
    await settled(page);
    const map = page.getByRole('img', { name: /৬৪টি জেলার বিন্দু-মানচিত্র; ২টি জেলায়/ });
    await map.locator('circle').first().waitFor();
    const hollow = map.locator('[fill="var(--surface)"] circle, circle[fill="var(--surface)"]');
    const filled = map.locator('circle[fill^="var(--shade-"]');
    expect(await hollow.count()).toBe(62);
    expect(await filled.count()).toBe(2);
    await filled.first().click();
    await page.waitForURL(/\/district\/(lalmonirhat|rajbari)$/);
    await closePage();
  });

  it('keeps its filters in the address, and takes them from there', async () => {
    const { page, closePage } = await dashboard.openPage('/?under=rangpurdiv&colour=quality&sort=-offices');
    await settled(page);
    await page.getByRole('heading', { name: 'এক নজরে রংপুর বিভাগ' }).waitFor();
    expect(await division(page).inputValue()).toBe('rangpurdiv');
    expect(await page.getByRole('combobox', { name: 'মানচিত্রের রং' }).inputValue()).toBe('quality');
    expect(await districts(page).locator('tbody tr').count()).toBe(8);
    expect(await districts(page).getByRole('columnheader', { name: 'অফিস' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await division(page).selectOption('sylhetdiv');
    await page.getByRole('heading', { name: 'এক নজরে সিলেট বিভাগ' }).waitFor();
    expect(queryOf(page)).toEqual({ under: 'sylhetdiv', colour: 'quality', sort: '-offices' });
    expect(await page.getByRole('link', { name: 'CSV নামান' }).getAttribute('href')).toBe(
      '/export/coverage.csv?level=DISTRICT&under=sylhetdiv',
    );
    await closePage();
  });

  it('says so where the address names an area that does not exist', async () => {
    const { page, closePage } = await dashboard.openPage('/?under=nowhere');
    await page.getByText('এই বাছাইয়ে কিছু দেখানো যায় না').waitFor();
    await page.getByRole('link', { name: 'সারা দেশ দেখুন' }).click();
    await districts(page).waitFor();
    await closePage();
  });

  it.each(['bn', 'en'])('has nothing that axe finds in a division, in %s', async (language) => {
    const { page, closePage } = await dashboard.openPage(`/?under=rangpurdiv&colour=quality&lang=${language}`);
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await closePage();
  });
});

describe('the search of the country', () => {
  it('tells the four Kaliganjs apart, however they are spelled, by keyboard alone', async () => {
    const { page, closePage } = await dashboard.openPage('/');
    await settled(page);
    await page.getByRole('combobox', { name: /খুঁজুন/ }).focus();
    await page.keyboard.type('kaligonj');
    await page.keyboard.press('Enter');
    const upazilas = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'উপজেলা', level: 3 }) })
      .last();
    await upazilas.getByRole('listitem').first().waitFor();
    const texts = await upazilas.getByRole('listitem').allTextContents();
    for (const place of ['গাজীপুর', 'ঝিনাইদহ', 'সাতক্ষীরা', 'লালমনিরহাট']) {
      expect(texts.filter((text) => text.includes(place))).toHaveLength(1);
    }
    expect(queryOf(page)).toEqual({ q: 'kaligonj' });
    expect(await page.getByRole('status').first().textContent()).toContain('৯টি ফল');
    await upazilas.getByRole('listitem').filter({ hasText: 'লালমনিরহাট' }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/district\/lalmonirhat\?area=lalmonirhat(%2F|\/)kaliganj$/);
    await closePage();
  });

  it('says what to do where nothing is found', async () => {
    const { page, closePage } = await dashboard.openPage('/?q=zzzzzzzz&lang=en');
    await page.getByText('Nothing was found for “zzzzzzzz”').waitFor();
    await page.getByRole('button', { name: 'End the search' }).click();
    await page.getByText('Nothing was found').waitFor({ state: 'detached' });
    expect(queryOf(page)).toEqual({ lang: 'en' });
    await closePage();
  });

  it('shows more where there is more', async () => {
    const { page, closePage } = await dashboard.openPage('/?q=উপজেলা');
    await page.getByRole('button', { name: 'আরও দেখান' }).click();
    await page.getByText('এর বেশি দেখানো হয় না').waitFor();
    expect(queryOf(page)).toMatchObject({ found: 'all' });
    await closePage();
  });
});
