import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, sanad } from './support/sanad.ts';

let directory: string;
let nation: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-demo-'));
  nation = join(directory, 'nation');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const demo = (offices: number, dataDir: string, ...options: string[]): Promise<Ended> =>
  sanad(['--lang', 'en', 'demo', '--offices', String(offices), '--data-dir', dataDir, ...options]);

describe('sanad demo', () => {
  it('fills a directory of its own, says how fast, and how to serve it', async () => {
    const { code, stdout, stderr } = await demo(12, nation, '--seed', '3');
    expect(stderr).toBe(`Serve it with: SANAD_DATA_DIR=${nation} npm start\n`);
    expect(stdout).toMatch(/^\d+ charters, \d{3} services; \d+ s, \d+ services a second\n$/);
    expect(code).toBe(0);
  });

  it('serves what it made to the other commands, and nothing else', async () => {
    const { stdout } = await sanad(['offices', '--json'], { env: { SANAD_DATA_DIR: nation } });
    const offices = JSON.parse(stdout) as Array<{ slug: string; charter: object | null }>;
    expect(offices).toHaveLength(12);
    expect(offices.every(({ slug }) => slug.startsWith('demo-'))).toBe(true);
    expect(offices.some(({ charter }) => charter !== null)).toBe(true);
  });

  it('goes on where it was broken off, and stores nothing twice', async () => {
    expect((await demo(12, nation, '--seed', '3')).stdout).toMatch(/^0 charters, 0 services, \d+ stored before;/);
  });

  it('leaves real data and another nation alone, in both languages', async () => {
    const real = join(directory, 'real');
    await sanad(['offices'], { env: { SANAD_DATA_DIR: real } });
    for (const { code, stderr } of [await demo(12, real), await demo(13, nation, '--seed', '3')]) {
      expect(code).toBe(1);
      expect(stderr).toMatch(/--data-dir[\s\S]*[ঀ-৿]/);
    }
  });

  it.each(['0', '50001', '12.5'])('refuses %s offices', async (offices) => {
    const { code, stderr } = await sanad(['demo', '--offices', offices, '--data-dir', join(directory, 'none')]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/50,000|whole number/);
    expect(existsSync(join(directory, 'none'))).toBe(false);
  });
});
