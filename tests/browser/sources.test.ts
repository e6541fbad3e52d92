import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../support/graph.ts';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { type LocalServer, serveHttp } from '../support/local-server.ts';
import { importSmallCharter } from '../support/small-charter.ts';
import { axeFindings } from './support/axe.ts';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
/** A host is asked once a second. */
const HARVESTS_MS = 120_000;

const CHARTER = readFileSync('data/charters/doict-lalmonirhat-kaliganj.txt', 'utf8');

let portal: LocalServer;
let node: TestNode;
let dashboard: Dashboard;
let cutOff = false;

beforeAll(async () => {
  portal = await serveHttp((request, response) => {
    const isThere = request.url === '/charter' || request.url === '/old' || request.url === '/shrinking';
    if (!isThere) return void response.writeHead(404).end();
    const length = request.url === '/shrinking' && cutOff ? CHARTER.length * 0.45 : CHARTER.length;
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(CHARTER.slice(0, length));
  });
  node = await openTestNode('dashboard.example');
  dashboard = await openDashboard(node);
  await harvestAll();
}, HARVESTS_MS);

afterAll(async () => {
  await dashboard.close();
  await portal.close();
});

/** A source of every status. */
async function harvestAll(): Promise<void> {
  const page = (path: string) => ({ kind: 'WEB_PAGE', uri: `${portal.url}${path}`, office: KALIGANJ });
  await node.harvest(await node.addSource(page('/charter')));
  const old = await node.addSource(page('/old'));
  await node.harvest(old);
  await node.harvest(await node.addSource(page('/gone')));
  const shrinking = await node.addSource(page('/shrinking'));
  await node.harvest(shrinking);
  cutOff = true;
  await node.harvest(shrinking);
  await node.addSource({ kind: 'PEER', uri: 'https://rangpur.sanad.example' });
  const longAgo = NOW.subtract({ hours: 24 * 9 }).toString();
  await node.database.sql`update sources set last_success_at = ${longAgo} where uri like '%/old'`;
}

const cards = (page: Page) => page.getByRole('article');

describe('the sources', () => {
  it('stand with those first that need somebody, each with what to do', async () => {
    const { page, closePage } = await dashboard.openPage('/sources?lang=en');
    await settled(page);
    expect(await cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-status')))).toEqual([
      'QUARANTINED',
      'FAILING',
      'STALE',
      'NEVER_RUN',
      'FRESH',
    ]);
    const held = cards(page).first();
    await held.getByText(/of the office's 23 services would be gone/).waitFor();
    const mutation = await held.getByRole('link', { name: 'Open the mutation that decides' }).getAttribute('href');
    expect(mutation).toContain('decideHarvest');
    await cards(page)
      .nth(1)
      .getByText(/answers with status 404/)
      .first()
      .waitFor();
    await cards(page)
      .nth(2)
      .getByText(/9 days ago/)
      .first()
      .waitFor();
    await closePage();
  });

  it('show their harvests on demand, by keyboard, and keep them open when something is stored', async () => {
    const { page, closePage } = await dashboard.openPage('/sources');
    await settled(page);
    await page.locator('footer [data-live="live"]').waitFor();
    const summary = cards(page).first().locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await cards(page).first().getByRole('cell', { name: 'যাচাইয়ের অপেক্ষায় আটক' }).waitFor();
    await importSmallCharter(node, 'doict/dhaka', [{ name: 'নতুন একটি সেবা', deadline: '৭ কার্যদিবস' }]);
    await page.getByRole('link', { name: 'জেলা কার্যালয়, ঢাকা' }).waitFor();
    expect(await cards(page).first().locator('details').getAttribute('open')).not.toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await closePage();
  });

  it('keep the filter in the address', async () => {
    const { page, closePage } = await dashboard.openPage('/sources?status=FAILING');
    await settled(page);
    expect(await cards(page).count()).toBe(1);
    await page.getByRole('combobox', { name: 'অবস্থা' }).selectOption('FRESH');
    await cards(page).getByText('হালনাগাদ').waitFor();
    expect(new URL(page.url()).searchParams.get('status')).toBe('FRESH');
    await page.reload();
    await settled(page);
    expect(await cards(page).count()).toBe(1);
    await closePage();
  });

  it('tell how old each charter in force is', async () => {
    const { page, closePage } = await dashboard.openPage('/sources?lang=en');
    await settled(page);
    const ages = page.getByRole('region', { name: 'Charters in force' });
    const row = (office: string) => ages.getByRole('row', { name: office }).textContent();
    expect(await row('Kalukhali, Rajbari')).toContain('no date given');
    expect(await row('Kaliganj, Lalmonirhat')).toMatch(/1 September 2025.*ago/);
    await closePage();
  });

  it.each(['bn', 'en'])('have nothing that axe finds, with all open, in %s', async (language) => {
    const { page, closePage } = await dashboard.openPage(`/sources?lang=${language}`);
    await settled(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    await closePage();
  });
});
