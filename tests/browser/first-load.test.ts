import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, openDashboard, settled } from './support/dashboard.ts';

/** The limit of the first load of a district's page, in bytes of compressed JavaScript. */
const LIMIT = 250 * 1024;

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

describe('the first load', () => {
  it('of a district takes at most 250 KB of compressed JavaScript', async () => {
    const { page, closePage, bytesOf } = await dashboard.openPage('/district/lalmonirhat');
    await settled(page);
    await page.waitForLoadState('networkidle');
    const scripts = await bytesOf('.js');
    await closePage();
    const total = scripts.reduce((sum, bytes) => sum + bytes, 0);
    expect(Math.min(...scripts)).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(50 * 1024);
    expect(total).toBeLessThanOrEqual(LIMIT);
  });

  it('sends files compressed, to be kept for a year', async () => {
    const { page, closePage } = await dashboard.openPage('/district/lalmonirhat');
    await settled(page);
    const script = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');
    await closePage();
    const response = await fetch(script, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});
