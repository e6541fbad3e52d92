import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from './support/columns.ts';
import { type Ended, sanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const GOOD = `\ufeffapplies_to,body,role,limit,unit,extension,source\r
doict,তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর,APPEAL_OFFICER,২০,WORKING_DAY,,"আদেশ ৭, ১ জুলাই ২০২৬"\r
doict,তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর,GRIEVANCE_OFFICER,৩০,WORKING_DAY,১০,"আদেশ ৭, ১ জুলাই ২০২৬"\r
`;
const BAD = GOOD.replace('doict,', 'doict/lalmonirhaat,').replace('"আদেশ ৭, ১ জুলাই ২০২৬"\r\n', `${'x'.repeat(501)}\r\n`);
const KALIGANJ = 'doict/lalmonirhat/kaliganj';

let directory: string;
let env: Record<string, string>;
let server: RunningSanad;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-grievance-'));
  env = { SANAD_DATA_DIR: join(directory, 'data') };
  writeFileSync(join(directory, 'good.csv'), GOOD);
  writeFileSync(join(directory, 'bad.csv'), BAD);
  writeFileSync(join(directory, 'faulty.csv'), GOOD.replace('২০', '২০ দিন'));
  server = await serve(env);
});
afterAll(async () => {
  await server.end('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]): Promise<Ended> => sanad(['--lang', 'en', ...args], { env });
const importLimits = (file: string, ...options: string[]) =>
  run('grievance', 'import', ...options, join(directory, file));
const told = ({ stderr }: Ended) =>
  stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(directory.length + 1).replace(/\. .*/, ''));
const heldAt = async (office: string) => {
  const { stdout } = await run('grievance', '--json', '--office', office);
  return (JSON.parse(stdout) as Array<{ appliesTo: string; max: number }>).map(
    ({ appliesTo, max }) => `${appliesTo} ${max}`,
  );
};

describe('sanad grievance', () => {
  it('lists every limit with its source, in the chosen language', async () => {
    const { code, stdout } = await run('grievance');
    expect(code).toBe(0);
    const [headings, ...rows] = cellsOf(stdout.trimEnd().split('\n'));
    expect(headings?.map((cell) => cell.trim())).toEqual(['Holds for', 'Step', 'Time limit', 'Source', 'Set by']);
    expect(rows.filter(([body]) => body?.trim() !== '')).toHaveLength(16);
    expect(stdout).toContain('working days');
    const bangla = (await sanad(['grievance', '--office', KALIGANJ], { env })).stdout;
    expect(bangla).toMatch(/bangladesh +আপিল কর্মকর্তা +২০ কার্যদিবস/);
  });

  it('says which office it does not know', async () => {
    const { code, stdout, stderr } = await run('grievance', '--office', 'doict/nowhere');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('There is no office "doict/nowhere".');
    expect(stderr).toContain('“doict/nowhere” নামে কোনো অফিস নেই।');
  });
});

describe('sanad grievance import', () => {
  it('names the line and column of everything that the graph refuses', async () => {
    const ended = await importLimits('bad.csv');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(told(ended)).toEqual([
      'bad.csv:2: applies_to: There is no office or organisation "doict/lalmonirhaat"',
      'bad.csv:2: source: Write at most 500 characters, without control characters or lost ones (�).',
    ]);
  });

  it('names the cells that cannot be read', async () => {
    const ended = await importLimits('faulty.csv');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(told(ended)).toEqual(['faulty.csv:2: limit: “২০ দিন” is no whole number from 1 to 999']);
  });

  it('checks without storing', async () => {
    const { code, stdout } = await importLimits('good.csv', '--dry-run');
    expect({ code, stdout: stdout.slice(directory.length + 1) }).toEqual({
      code: 0,
      stdout: 'good.csv: 2 limits can be set, nothing was stored; 0 were set so before\n',
    });
    expect(await heldAt(KALIGANJ)).toEqual(['bangladesh 40', 'bangladesh 20', 'bangladesh 60']);
  });

  it('does not know other options', async () => {
    expect((await importLimits('good.csv', '--force')).code).toBe(2);
    expect((await run('grievance', 'remove')).code).toBe(2);
  });
});

describe('sanad grievance remove', () => {
  it('gives up what an import has set, once', async () => {
    const first = await importLimits('good.csv');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('limits set: 2; 0 were set so before');
    expect((await importLimits('good.csv')).stdout).toContain('limits set: 0; 2 were set so before');
    expect(await heldAt(KALIGANJ)).toEqual(['doict 30', 'doict 20']);
    const { stdout } = await run('grievance', '--office', KALIGANJ);
    const shown = cellsOf(stdout.trimEnd().split('\n')).flat().join(' ').replaceAll(/\s+/g, ' ');
    expect(shown).toMatch(/30 working days, 10 .*administrator/);

    const removed = await run('grievance', 'remove', 'doict');
    expect(removed).toEqual({
      code: 0,
      stdout: 'doict: the limits that were set are given up; what held before holds again\n',
      stderr: '',
    });
    expect(await heldAt(KALIGANJ)).toEqual(['bangladesh 40', 'bangladesh 20', 'bangladesh 60']);
    const again = await run('grievance', 'remove', 'doict');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('Nobody has set time limits for "doict".');
  });
});
