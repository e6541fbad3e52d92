import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

const FILES = new URL('../../', import.meta.url);
const KALUKHALI = fileURLToPath(new URL('data/charters/doict-rajbari-kalukhali.txt', FILES));
const KALIGANJ_PDF = fileURLToPath(new URL('tests/charters/layouts/fixtures/kaliganj.pdf', FILES));

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const give = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.setInputFiles('input[type="file"]', file);
const result = (page: Page) => page.getByRole('region', { name: /What was understood|যা বোঝা গেছে/ });

describe('a file', () => {
  it('is read: whose charter it is, what to write instead, every service as it was understood', async () => {
    const { page, closePage } = await dashboard.openPage('/check');
    await give(page, KALUKHALI);
    await result(page).waitFor();
    await result(page).getByRole('link', { name: 'উপজেলা কার্যালয়, কালুখালী, রাজবাড়ী' }).waitFor();
    await result(page).getByText('পড়া হয়েছে: ১৯টি সেবা, ৪৭টি মন্তব্য'.normalize('NFC')).waitFor();
    const missing = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: /কত কার্যদিবস লাগবে তা লিখুন/ }) });
    await missing.getByText('১৭ জায়গায়'.normalize('NFC')).waitFor();
    const service = page.locator('#service-0');
    await service.getByText('তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', { exact: true }).waitFor();
    await service.getByText('সংখ্যা বলা হয়নি').waitFor();
    await service.getByRole('link', { name: /সময়সীমায় দিনের সংখ্যা লেখা হয়নি/ }).click();
    expect(new URL(page.url()).hash).toMatch(/^#finding-\d+$/);
    await closePage();
  });

  it('may be a PDF, and its reading is saved as a file', async () => {
    const { page, closePage } = await dashboard.openPage('/check?lang=en');
    await give(page, KALIGANJ_PDF);
    await result(page).waitFor();
    await result(page)
      .getByText(/^Read: 23 services/)
      .waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Services, CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('kaliganj-services.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain('২ কার্যদিবস');
    await closePage();
  });

  it('that cannot be read is refused with what to do, and another takes its place', async () => {
    const { page, closePage, forgive } = await dashboard.openPage('/check?lang=en');
    const field = page.getByLabel('Or paste the text of the charter');
    await field.fill('what was typed');
    await give(page, { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') });
    await page
      .getByRole('alert')
      .getByText(/“broken.pdf” could not be read/)
      .waitFor();
    await page
      .getByRole('alert')
      .getByText(/save it again/)
      .waitFor();
    await give(page, { name: 'empty.docx', mimeType: '', buffer: Buffer.alloc(0) });
    await page.getByRole('alert').getByText('it holds not a single byte').waitFor();
    await give(page, { name: 'big.pdf', mimeType: '', buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 65) });
    await page.getByRole('alert').getByText('so it was not sent').waitFor();
    expect(await field.inputValue()).toBe('what was typed');
    await give(page, KALUKHALI);
    await result(page).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    forgive();
    await closePage();
  });

  it('shows how far it is sent, and can be given up', async () => {
    const { page, closePage, forgive } = await dashboard.openPage('/check?lang=en');
    await settled(page);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('readCharter') ? undefined : route.continue(),
    );
    await give(page, KALIGANJ_PDF);
    await page.getByRole('progressbar', { name: 'Progress of reading the document' }).waitFor();
    await page.getByText(/Sending: \d+%|The server reads the document/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.unroute('**/graphql');
    forgive();
    await closePage();
  });
});

describe('a text', () => {
  it('is checked by keyboard alone, and a finding leads to its words in it', async () => {
    const { page, closePage } = await dashboard.openPage('/check?lang=en');
    await settled(page);
    await page.getByRole('button', { name: 'Try it with an example' }).focus();
    await page.keyboard.press('Enter');
    await result(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'reading-result');
    await page.getByRole('button', { name: 'line 6, table 1, row 2, column 6: show in the text' }).focus();
    await page.keyboard.press('Enter');
    const marked = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null;
    });
    expect(marked).toBe('তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'.normalize('NFC'));
    await closePage();
  });

  it('shows only the findings of a severity, by its address', async () => {
    const { page, closePage } = await dashboard.openPage('/check?lang=en&severity=ERROR');
    await page.getByRole('button', { name: 'Try it with an example' }).click();
    await result(page).waitFor();
    expect(await page.getByLabel('Which').inputValue()).toBe('ERROR');
    expect(
      await result(page)
        .getByRole('heading', { level: 3, name: /^Warning/ })
        .count(),
    ).toBe(0);
    expect(
      await result(page)
        .getByRole('heading', { level: 3, name: /^Error/ })
        .count(),
    ).toBe(3);
    await closePage();
  });

  it('of another office than was chosen is refused in words, at the form', async () => {
    const { page, closePage, forgive } = await dashboard.openPage('/check?office=doict/dhaka');
    await page.getByText('জেলা কার্যালয়, ঢাকা'.normalize('NFC')).waitFor();
    await page.locator('#charter-text').fill(await readFile(KALUKHALI, 'utf8'));
    await page.getByRole('button', { name: 'লেখাটি যাচাই করুন' }).click();
    await page
      .getByRole('alert')
      .getByText(/doict\/rajbari\/kalukhali অফিসের নাম আছে/)
      .waitFor();
    forgive();
    await closePage();
  });
});

describe.each(['bn', 'en'])('the result in %s', (lang) => {
  it('has nothing that axe finds, and fits a small phone', async () => {
    const { page, closePage } = await dashboard.openPage(`/check?lang=${lang}`, { width: 360, height: 740 });
    await give(page, KALUKHALI);
    await result(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await closePage();
  });
});
