import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, type PageOptions, settled } from './support/dashboard.ts';
import type { WatchedPage } from './support/watched-page.ts';

const KALIGANJ = '/office/doict/lalmonirhat/kaliganj?submittedOn=2025-10-30';
const KALUKHALI = '/office/doict/rajbari/kalukhali?submittedOn=2025-10-30';

/** The service that docs/due-dates.md takes as its example: 3 working days from Thursday, 30 October 2025. */
const EXAMPLE = 'ট্রাবলশ্যুটিং';

let dashboard: Dashboard;
let watched: WatchedPage;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

afterEach(() => watched.closePage());

async function open(path: string, options?: PageOptions): Promise<Page> {
  watched = await dashboard.openPage(path, options);
  await settled(watched.page);
  return watched.page;
}

const card = (page: Page, name: string) => page.locator('details[id^="service-"]').filter({ hasText: name });

async function opened(page: Page, name: string) {
  await card(page, name).locator('summary').first().click();
  await card(page, name).getByRole('heading', { level: 5 }).last().waitFor();
  await settled(page);
  return card(page, name);
}

describe('a citizen who asks when it is due', () => {
  it('sees the due date, why, and whom to call then, as docs/due-dates.md says', async () => {
    const page = await open(`${KALIGANJ}&lang=en`, { width: 360 });
    const service = await opened(page, EXAMPLE);
    expect(await service.locator('summary').first().innerText()).toContain('Tuesday, 4 November 2025');
    const days = service.locator('details li');
    expect(await days.filter({ hasText: '✓' }).locator('time').allInnerTexts()).toEqual([
      '2 November 2025',
      '3 November 2025',
      '4 November 2025',
    ]);
    expect(await days.filter({ hasText: 'not counted' }).locator('time').allInnerTexts()).toEqual([
      '30 October 2025',
      '31 October 2025',
      '1 November 2025',
    ]);
    const steps = service.locator('ol > li').filter({ has: page.locator('strong') });
    expect(await steps.nth(0).locator('time').allInnerTexts()).toEqual([
      'Thursday, 30 October 2025',
      'Tuesday, 4 November 2025',
    ]);
    expect(
      await steps
        .nth(0)
        .getByRole('link', { name: /^Call / })
        .getAttribute('href'),
    ).toBe('tel:+8801717591287');
    expect(await steps.nth(1).innerText()).toMatch(/আরাবী মোহাম্মদ[\s\S]*Programmer[\s\S]*acting charge/);
    expect(await steps.nth(1).locator('time').first().innerText()).toBe('Wednesday, 5 November 2025');
    expect(await steps.count()).toBe(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('takes the days along as a calendar file', async () => {
    const page = await open(KALIGANJ);
    const service = await opened(page, EXAMPLE);
    const waiting = page.waitForEvent('download');
    await service.getByRole('link', { name: /\.ics/ }).click();
    const file = await readFile(await (await waiting).path(), 'utf8');
    expect(file).toContain('BEGIN:VCALENDAR');
    expect(file).toContain('DTSTART;VALUE=DATE:20251104');
  });

  it('asks for another day, which the address keeps', async () => {
    const page = await open(KALIGANJ);
    await page.getByLabel('যে দিন আবেদন জমা দেব').fill('2025-12-15');
    await page.getByText('সোমবার, ১৫ ডিসেম্বর, ২০২৫').first().waitFor();
    expect(new URL(page.url()).searchParams.get('submittedOn')).toBe('2025-12-15');
    await settled(page);
    // The 16th is Victory Day, the 19th and 20th are the weekend.
    const service = await opened(page, EXAMPLE);
    expect(await service.locator('summary').first().innerText()).toContain('২১ ডিসেম্বর, ২০২৫');
    expect(await service.locator('details li').filter({ hasText: 'বিজয় দিবস' }).count()).toBe(1);
  });

  it('is told that Kalukhali gives no number, and whom to go to all the same', async () => {
    const page = await open(KALUKHALI);
    const service = await opened(page, EXAMPLE);
    const said = await service.innerText();
    expect(said).toContain('সংখ্যা বলা হয়নি');
    expect(said).toContain('তারিখ নেই: সনদে সংখ্যা নেই');
    expect(said).toContain('মোঃ মিলন হোসেন');
    expect(await service.locator('ol time').count()).toBe(0);
    expect(await service.getByRole('link', { name: /\.ics/ }).count()).toBe(0);
  });
});

describe('the address', () => {
  it('opens, shows and marks a service that it names', async () => {
    const page = await open(KALIGANJ);
    await opened(page, EXAMPLE);
    const address = new URL(page.url());
    expect(address.searchParams.get('service')).toMatch(/^doict\/lalmonirhat\/kaliganj:/);
    await watched.closePage();
    const again = await open(`${address.pathname}${address.search}`);
    await card(again, EXAMPLE).getByRole('heading', { level: 5 }).first().waitFor();
    expect(await card(again, EXAMPLE).evaluate((place) => place.getBoundingClientRect().top)).toBeLessThan(400);
    expect(await again.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('of an unknown office says so, and leads to the search', async () => {
    const page = await open('/office/doict/nowhere');
    await page.getByRole('heading', { level: 1, name: 'এই নামে কোনো অফিস নেই' }).waitFor();
    expect(await page.getByRole('link', { name: '“nowhere” খুঁজুন' }).getAttribute('href')).toBe('/?q=nowhere');
  });

  it('of a day before the charter says that none is known', async () => {
    const page = await open('/office/doict/lalmonirhat/kaliganj?asOf=2020-01-01');
    await page.getByText('১ জানুয়ারি, ২০২০ তারিখে কার্যকর কোনো সনদ জানা নেই').waitFor();
  });
});

describe('an office editor', () => {
  it('is led from a finding to its line in the document, and to its service', async () => {
    const page = await open(KALIGANJ);
    const group = page.getByRole('article').filter({ hasText: 'COLUMN_NUMBER_WRONG' });
    await group.locator('summary').click();
    await group.getByRole('link', { name: /লাইন/ }).click();
    const line = page.locator('[aria-current="location"]');
    await line.waitFor();
    expect(await line.innerText()).toContain('(৭)');
    expect(await line.evaluate((place) => Math.abs(place.getBoundingClientRect().top - innerHeight / 2))).toBeLessThan(
      300,
    );
  });

  it('keeps a filter of the findings in the address', async () => {
    const page = await open(`${KALIGANJ}&severity=NOTICE`);
    const badges = await page.getByRole('article').locator('h3 > span:first-child').allInnerTexts();
    expect(new Set(badges)).toEqual(new Set(['লক্ষণীয়']));
  });

  it('sees every lost point', async () => {
    const page = await open(`${KALIGANJ}&lang=en`);
    const lost = page.getByRole('region', { name: /Where points were lost/ });
    expect(await lost.getByRole('rowheader').allInnerTexts()).toContain(
      'The charter has no complaint table (GRS). (Escalation)',
    );
    const points = (await lost.locator('tbody td:first-child').allInnerTexts()).map(Number);
    const total = Number(/Where points were lost: ([\d.]+)/.exec(await lost.innerText())?.[1]);
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 1);
  });
});

describe('by keyboard alone', () => {
  it('a service is opened and its officer reached', async () => {
    const page = await open(KALIGANJ);
    const service = card(page, EXAMPLE);
    await service.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await service.getByRole('heading', { level: 5 }).last().waitFor();
    await settled(page);
    const call = service.getByRole('link', { name: /ফোন করুন/ }).first();
    for (let presses = 0; presses < 6; presses += 1) {
      if (await call.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe('axe', () => {
  it.each(['bn', 'en'])(
    'finds nothing on an office with a service, a finding and the document open: %s',
    async (lang) => {
      const page = await open(`${KALIGANJ}&lang=${lang}`);
      await opened(page, EXAMPLE);
      await page.getByRole('article').first().locator('summary').click();
      await page.locator('section[aria-labelledby="document"] summary').click();
      await page.locator('#line-27').waitFor();
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
