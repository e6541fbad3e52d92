// Takes the pictures of the dashboard for README and docs: npm run pictures -- http://127.0.0.1:4000
// Needs a running server with the real data, and Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
import { chromium } from 'playwright-core';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 360, height: 740 };
const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

const PICTURES = [
  { name: 'country', path: '/', viewport: DESKTOP },
  { name: 'district', path: '/district/lalmonirhat', viewport: { width: 1200, height: 1500 } },
  { name: 'office', path: `/office/${KALIGANJ}?submittedOn=2025-10-30`, viewport: DESKTOP },
  { name: 'office-phone', path: `/office/${KALUKHALI}?lang=en`, viewport: PHONE },
  { name: 'compare', path: `/compare?offices=${KALIGANJ},${KALUKHALI}`, viewport: { width: 1200, height: 1300 } },
  { name: 'service', path: '/service/ict-department-information', viewport: DESKTOP },
  { name: 'check', path: '/check', viewport: DESKTOP, press: 'উদাহরণ দিয়ে দেখুন' },
  { name: 'sources', path: '/sources', viewport: DESKTOP },
] as const;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
for (const picture of PICTURES) {
  const page = await browser.newPage({ viewport: picture.viewport });
  await page.goto(`${url}${picture.path}`);
  if ('press' in picture) await page.getByRole('button', { name: picture.press }).click();
  await page.locator('h1').waitFor();
  await page.locator('footer [data-live="live"]').waitFor();
  await page.waitForLoadState('networkidle');
  while ((await page.locator('[aria-busy="true"]').count()) > 0) await page.waitForTimeout(100);
  await page.screenshot({ path: `docs/images/${picture.name}.png`, animations: 'disabled' });
  await page.close();
}
await browser.close();
