import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from './support/columns.ts';
import { type Ended, sanad } from './support/sanad.ts';

const OFFICE = 'doict/rajbari/kalukhali';
const VERSIONS = ['made-up-version-2.txt', 'made-up-version-3-worse.txt'].map((name) =>
  fileURLToPath(new URL(`../journeys/fixtures/kalukhali-versions/${name}`, import.meta.url)),
);

let dataDir: string;
const run = (...args: string[]): Promise<Ended> => sanad(args, { env: { SANAD_DATA_DIR: dataDir } });
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-cli-'));
  expect((await run('import', '--effective-from', '2026-12-10', VERSIONS[0] ?? '')).code).toBe(0);
  expect((await run('import', '--effective-from', '2026-12-11', VERSIONS[1] ?? '')).code).toBe(0);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('sanad changes', () => {
  it('says service by service what changed and what is a loss', async () => {
    const { code, stdout, stderr } = await run('--lang', 'en', 'changes', '--as-of', '2026-12-11', OFFICE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading = '', , ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toBe(`${OFFICE}: version 3, in effect from 2026-12-11, against the version before`);
    expect(lines.at(-1)).toBe('7 changes, 6 of them a loss for citizens');
    const [headings = [], ...rows] = cellsOf(lines.slice(0, lines.indexOf(''))).map((cells) =>
      cells.map((cell) => cell.trim()),
    );
    expect(headings).toEqual(['Service', 'Loss', 'What changed']);
    expect(rows.filter(([, loss]) => loss === 'yes')).toHaveLength(6);
    expect(stdout).toContain('The fee is higher. Before: “বিনামূল্যে”; now: “৫০ টাকা”.');
  });

  it('gives the same as JSON, against any version', async () => {
    const { code, stdout } = await run('changes', '--json', '--as-of', '2026-12-10', '--since', '1', OFFICE);
    const charter = JSON.parse(stdout) as { version: number; changes: Array<{ kind: string; regression: boolean }> };
    expect({ code, version: charter.version }).toEqual({ code: 0, version: 2 });
    expect(charter.changes).toHaveLength(17);
    expect(new Set(charter.changes.map(({ kind }) => kind))).toEqual(new Set(['DEADLINE_CLEARER']));
  });

  it('has none for a first version, none for an office without a charter, and knows no others', async () => {
    expect((await run('changes', '--as-of', '2025-09-01', 'doict/lalmonirhat/kaliganj')).stdout).toContain(
      'আগের কোনো সংস্করণ নেই',
    );
    const again = await run(
      '--lang',
      'en',
      'changes',
      '--since',
      '1',
      '--as-of',
      '2025-09-01',
      'doict/lalmonirhat/kaliganj',
    );
    expect(again.stdout).toMatch(/, against version 1\nNo changes\n$/);
    expect(await run('changes', 'doict/lalmonirhat')).toMatchObject({
      code: 0,
      stdout: 'doict/lalmonirhat: কোনো সনদ কার্যকর নেই\n',
    });
    expect(await run('changes', 'doict/nowhere')).toMatchObject({ code: 1, stdout: '' });
    expect(await run('changes', '--since', '9', OFFICE)).toMatchObject({ code: 1, stdout: '' });
    expect(await run('changes', '--since', '0', OFFICE)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('sanad withdraw', () => {
  it('takes a version out of force, once', async () => {
    const withdraw = (reason: string) => run('--lang', 'en', 'withdraw', OFFICE, '3', '--reason', reason);
    const first = await withdraw('made up');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(new RegExp(`^${OFFICE}: version 3 is withdrawn \\(20.*\\): made up\n$`));
    expect((await withdraw('another reason')).stdout).toBe(first.stdout);
    const { stdout } = await run('changes', '--json', '--as-of', '2026-12-11', OFFICE);
    expect(JSON.parse(stdout)).toMatchObject({ version: 2 });
  });

  it('says what is wrong with what it was given', async () => {
    expect(await run('withdraw', OFFICE, '2')).toMatchObject({ code: 2, stdout: '' });
    const unexplained = await run('withdraw', OFFICE, '2', '--reason', ' ');
    expect(unexplained).toMatchObject({ code: 1, stdout: '' });
    expect(unexplained.stderr).toContain('কারণ লিখুন');
    const unknown = await run('withdraw', OFFICE, '9', '--reason', 'ভুল');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('has no version 9');
  });
});
