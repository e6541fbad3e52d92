import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled, TODAY } from './support/dashboard.ts';

const BOTH = '/compare?offices=doict/lalmonirhat/kaliganj,doict/rajbari/kalukhali';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

describe('two offices side by side', () => {
  it('says in Bangla that Kalukhali gives no number, and of Kaliganj how many it gives', async () => {
    const { page, closePage } = await dashboard.openPage(BOTH);
    await settled(page);
    const sentence = (office: string) => page.locator(`li[data-office="${office}"]`).innerText();
    const [kalukhali, kaliganj] = [
      await sentence('doict/rajbari/kalukhali'),
      await sentence('doict/lalmonirhat/kaliganj'),
    ];
    expect(kalukhali).toContain('১৯টি সেবার একটিতেও সময়সীমার কোনো সংখ্যা দেয়নি: ১৭টিতে সংখ্যা বাদ পড়েছে'.normalize('NFC'));
    expect(kaliganj).toContain('২৩টি সেবার ২১টিতে সময়সীমা সংখ্যায় দিয়েছে'.normalize('NFC'));
    await closePage();
  });

  it('shows each deadline as published and as read, what differs first, in both languages', async () => {
    const { page, closePage } = await dashboard.openPage(`${BOTH}&lang=en`);
    await settled(page);
    const first = page.getByRole('row', { name: /Information about the ICT department/ });
    await first.getByText('তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)').waitFor();
    await first.getByText('On the spot where possible, else 2 working days').waitFor();
    await first.getByText('No number given').waitFor();
    await first.getByText('No time is stated by Upazila Office, Kalukhali, Rajbari').waitFor();
    const verdicts = await page.locator('tbody th').allInnerTexts();
    expect(verdicts.map((text) => /Not shared|In one office only/.test(text)).indexOf(true)).toBe(18);
    const link = first.getByRole('link', { name: /See in the charter of Upazila Office, Kaliganj/ });
    expect(await link.getAttribute('href')).toMatch(/^\/office\/doict\/lalmonirhat\/kaliganj\?service=.+&lang=en$/);
    await page.getByText('Upazila Office, Kalukhali, Rajbari gives no number for any of its 19 deadlines').waitFor();
    await closePage();
  });

  it('draws nobody at zero who gives no number', async () => {
    const { page, closePage } = await dashboard.openPage(BOTH);
    await settled(page);
    await page.locator('[role="img"] svg').waitFor();
    const chart = page.getByRole('img', { name: /১৮টি সেবায় প্রতিশ্রুত কার্যদিবসের চিত্র/ });
    await chart.waitFor();
    const places = await page.evaluate(() => {
      const x = (marks: Iterable<Element>) => [...marks].map((mark) => mark.getBoundingClientRect().x);
      const svg = document.querySelector('[role="img"] svg');
      return {
        silent: x(svg?.querySelectorAll('[aria-label="dot"] path') ?? []),
        ticks: x(svg?.querySelectorAll('[aria-label="x-axis tick label"] text') ?? []),
      };
    });
    expect(places.silent.length).toBe(36);
    const zero = places.ticks[0] ?? Number.NaN;
    expect(places.silent.filter((x) => x < zero + 20)).toEqual([]);
    await closePage();
  });

  it('is restored from its address, filters and all, and its file is that of the view', async () => {
    const { page, closePage } = await dashboard.openPage(`${BOTH}&category=CITIZEN&show=silent&asOf=${TODAY}&lang=en`);
    await settled(page);
    expect(await page.getByLabel('Which rows').inputValue()).toBe('silent');
    expect(await page.getByLabel('Category of services').inputValue()).toBe('CITIZEN');
    expect(await page.getByLabel(/Charters of which day/).inputValue()).toBe(TODAY);
    expect(await page.locator('tbody tr').count()).toBe(5);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    const csv = await readFile(await file.path(), 'utf8');
    expect(csv).toContain('doict/rajbari/kalukhali');
    expect(csv).not.toContain('INSTITUTIONAL');
    const query = await page.getByRole('link', { name: 'Show the query' }).getAttribute('href');
    expect(decodeURIComponent(query ?? '')).toContain('compareOffices');
    await page.getByLabel('Which rows').selectOption('different');
    await page.getByText('For no service do the promised times differ').waitFor();
    expect(page.url()).toContain('show=different');
    await closePage();
  });
});

describe('choosing the offices', () => {
  it('goes by keyboard alone: find, add, move, remove', async () => {
    const { page, closePage } = await dashboard.openPage('/compare?lang=en');
    await settled(page);
    const field = page.getByRole('combobox', { name: 'Add an office' });
    await field.focus();
    await page.keyboard.type('kalukhali');
    await page
      .getByRole('option', { name: /Kalukhali/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Choose one more office').waitFor();
    await page.getByRole('combobox', { name: 'Add another office' }).focus();
    await page.keyboard.type('kaligonj lalmonirhat');
    await page
      .getByRole('option', { name: /Lalmonirhat/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Service by service' }).waitFor();
    expect(page.url()).toContain('offices=doict/rajbari/kalukhali,doict/lalmonirhat/kaliganj');
    const earlier = page.getByRole('button', { name: 'Upazila Office, Kaliganj, Lalmonirhat: move one place earlier' });
    await earlier.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/offices=doict\/lalmonirhat\/kaliganj,doict\/rajbari\/kalukhali/);
    expect(await earlier.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Upazila Office, Kalukhali, Rajbari: remove' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Choose one more office').waitFor();
    await closePage();
  });

  it('offers the offices that have charters as an example', async () => {
    const { page, closePage } = await dashboard.openPage('/compare');
    await settled(page);
    await page.getByText('তুলনার জন্য অন্তত দুটি অফিস বাছুন').waitFor();
    await page.getByRole('link', { name: /কালীগঞ্জ, লালমনিরহাট এবং .*কালুখালী/ }).click();
    await page.getByRole('heading', { name: 'সেবা ধরে ধরে' }).waitFor();
    await closePage();
  });

  it('says which of them does not exist, which has no charter, and that seven are too many', async () => {
    const { page, closePage, forgive } = await dashboard.openPage(`${BOTH},doict/nowhere,doict/dhaka&lang=en`);
    await page.getByText('there is no such office').waitFor();
    await page.getByText('No charter found: District Office, Dhaka').waitFor();
    forgive();
    const seven = ['dhaka', 'khulna', 'rangpur', 'rajbari', 'gazipur', 'jhenaidah', 'satkhira'];
    await page.goto(`${dashboard.url}/compare?offices=${seven.map((name) => `doict/${name}`).join(',')}&lang=en`);
    await page.getByText('The address names 7 offices; at most 6 can be compared at once.').waitFor();
    await closePage();
  });
});

describe('a view that needs more than its address', () => {
  it.each(['bn', 'en'])('has nothing that axe finds in %s', async (lang) => {
    const { page, closePage, forgive } = await dashboard.openPage(`${BOTH},doict/nowhere,doict/dhaka&lang=${lang}`);
    await page.locator('[role="img"] svg').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    forgive();
    await closePage();
  });
});
