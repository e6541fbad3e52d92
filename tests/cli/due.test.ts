import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from './support/columns.ts';
import { type Ended, sanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

const ORDERS = `order,known_on,date,effect,name_bn,name_en
2027-list,2026-11-10,2027-01-01/2027-12-31,covered,,
2027-list,2026-11-10,2027-02-21,closed,শহীদ দিবস,Shaheed Day
`;

let directory: string;
let env: Record<string, string>;
let server: RunningSanad;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sanad-due-'));
  env = { SANAD_DATA_DIR: join(directory, 'data') };
  writeFileSync(join(directory, '2027.csv'), ORDERS);
  writeFileSync(
    join(directory, 'bad.csv'),
    `${ORDERS}2027-list,2026-11-10,2027-03-01,closed,,Extra day\n2027-list,2026-11-10,2027-03-32,shut,ক,A\n`,
  );
  writeFileSync(join(directory, 'nameless.csv'), `${ORDERS}2027-list,2026-11-10,2027-03-01,closed,,Extra day\n`);
  server = await serve(env);
});
afterAll(async () => {
  await server.end('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]): Promise<Ended> => sanad(['--lang', 'en', ...args], { env });
const due = (what: string, ...options: string[]) => run('due', what, '--submitted', '2025-10-30', ...options);

describe('sanad due', () => {
  it("numbers an office's services and gives each its date", async () => {
    const { code, stdout } = await due(KALIGANJ);
    expect(code).toBe(0);
    const [table = '', hint] = stdout.split('\n\n');
    const rows = cellsOf(table.split('\n')).map((cells) => cells.map((cell) => cell.trim()));
    expect(rows[0]).toEqual(['No.', 'Service', 'The charter says', 'Due']);
    expect(rows.filter(([number]) => /^\d+$/.test(number ?? ''))).toHaveLength(23);
    expect(rows[1]?.[3]).toBe('2025-10-30 …');
    expect(rows.some((cells) => cells[3] === 'as directed')).toBe(true);
    expect(hint).toBe(`Each day and step of one service: sanad due ${KALIGANJ} --submitted 2025-10-30 --number 1\n`);
  });

  it('explains one service day by day, with the ladder', async () => {
    const { code, stdout } = await due(KALIGANJ, '--number', '12');
    expect(code).toBe(0);
    expect(stdout).toContain('2025-11-02  yes     Sunday; working day 1\n');
    expect(stdout).toContain('2025-11-04  yes     Tuesday; working day 3: due\n');
    expect(stdout).toMatch(/\n1\. 2025-10-30 → 2025-11-04\n {3}Assistant Programmer/);
    expect(stdout).toMatch(
      /\n4\. 2025-11-05 → 2026-01-05\n {3}Grievance redress officer, District Office, Lalmonirhat/,
    );
    expect(stdout).toMatch(/\nCalendar: 2026-05-09-[0-9a-f]{8}\n$/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(160);
  });

  it('speaks Bangla', async () => {
    const { stdout } = await sanad(['due', KALIGANJ, '--submitted', '2025-10-30', '--number', '1'], { env });
    expect(stdout).toContain('রবিবার; কার্যদিবস ১');
    expect(stdout).toContain('কার কাছে, কবে যাবেন');
  });

  it('takes a key, and gives the whole as JSON', async () => {
    const listed = JSON.parse((await due(KALUKHALI, '--json')).stdout) as Array<{ key: string }>;
    const service = JSON.parse((await due(listed[0]?.key ?? '', '--json')).stdout);
    expect(service).toMatchObject({ key: listed[0]?.key, dueDate: { status: 'NOT_STATED', latest: null, days: [] } });
    expect(service.escalation.steps.map(({ startsOn }: { startsOn: null }) => startsOn)).toEqual(Array(6).fill(null));
  });

  it('says by which charter where none is known of that day', async () => {
    const { code, stderr } = await run('due', KALIGANJ, '--submitted', '2025-06-03', '--number', '8');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'No charter of 2025-06-03 is known; this is by the one in force from 2025-09-01.\n',
    });
  });

  it('writes a calendar file, beside a running server and without one', async () => {
    const files = ['alone.ics', 'beside.ics'].map((name) => join(directory, name));
    const options = (file = '') => ['due', KALIGANJ, '--submitted', '2025-10-30', '--number', '1', '--ics', file];
    const elsewhere = { env: { SANAD_DATA_DIR: ':memory:' } };
    expect(await sanad(['--lang', 'en', ...options(files[0])], elsewhere)).toMatchObject({
      code: 0,
      stderr: `written: ${files[0]}\n`,
    });
    expect(await run(...options(files[1]))).toMatchObject({ code: 0 });
    const [alone, beside] = files.map((file) => readFileSync(file, 'utf8').replaceAll(/^DTSTAMP:.*$/gm, ''));
    expect(alone).toContain('DTSTART;VALUE=DATE:20251103');
    expect(beside).toBe(alone);
  });

  it('writes no calendar file without a date', async () => {
    const file = join(directory, 'none.ics');
    const { code, stderr } = await due(KALUKHALI, '--number', '1', '--ics', file);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no date to put into a calendar.');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [['doict/nowhere'], 1, 'There is no office "doict/nowhere"'],
    [['doict/lalmonirhat'], 1, 'No charter of doict/lalmonirhat is known'],
    [[KALIGANJ, '--number', '24'], 1, `${KALIGANJ} has no service number 24`],
    [['doict/lalmonirhat:x'], 1, 'No charter in force has a service "doict/lalmonirhat:x"'],
    [[KALIGANJ, '--ics', 'x.ics'], 2, '--ics takes one service'],
    [[KALIGANJ, '--number', '0'], 2, 'Write a number of the list'],
  ])('%j ends with %i', async (args, code, message) => {
    const [what = '', ...options] = args;
    const ended = await due(what, ...options);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(message);
    expect(ended.stdout).toBe('');
  });

  it('asks for the day of submission', async () => {
    expect(await run('due', KALIGANJ)).toMatchObject({ code: 2, stderr: expect.stringContaining('--submitted') });
  });
});

describe('sanad calendar', () => {
  it('prints a year', async () => {
    const { code, stdout } = await run('calendar', '2025');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2025-05-17 {2}Saturday {3}open/m);
    expect(stdout).toContain('2025: 241 days open, 124 closed; Fridays and Saturdays are the weekend.');
    expect(stdout).toContain('Known: 2024-01-01 – 2024-08-05, 2024-08-08 – 2026-12-31');
  });

  it('shows an area with its own days, and a day of the past', async () => {
    const days = async (...options: string[]) =>
      (
        JSON.parse((await run('calendar', '2026', '--json', ...options)).stdout) as { days: Array<{ date: string }> }
      ).days.map(({ date }) => date);
    expect(await days('--area', 'rangamati')).toContain('2026-04-13');
    expect(await days('--area', 'rajbari')).not.toContain('2026-04-13');
    expect(await days('--as-of', '2026-03-01')).not.toContain('2026-03-18');
  });

  it('names every wrong cell of a file, and stores nothing', async () => {
    const read = await run('calendar', 'import', join(directory, 'bad.csv'));
    expect(read.code).toBe(1);
    expect(read.stderr.split('\n').map((line) => line.replace(/^.*bad\.csv/, '').slice(0, 22))).toEqual([
      ':5: date: “2027-03-32”',
      ':5: effect: “shut” is ',
      '',
    ]);
    const checked = await run('calendar', 'import', join(directory, 'nameless.csv'));
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain('nameless.csv:4: name_bn: Write why the day is closed or worked');
    expect((await run('calendar', '2027')).stdout).toContain('Nothing is known of 2027.');
  });

  it('adds an order beside a running server; due dates are counted by it at once', async () => {
    const file = join(directory, '2027.csv');
    const late = async () =>
      (await run('due', KALIGANJ, '--submitted', '2026-12-31', '--number', '1')).stdout.replaceAll(/\s+/g, ' ');
    expect(await late()).toContain('31 December 2026 (Thursday); beyond them nothing is assumed');
    expect((await run('calendar', 'import', file, '--dry-run')).stdout).toContain('orders that can be added: 1');
    expect((await run('calendar', 'import', file)).stdout).toContain('orders added: 1; 0 were there before');
    expect((await run('calendar', 'import', file)).stdout).toContain('orders added: 0; 1 were there before');
    expect(await late()).toContain('it is due by 4 January 2027 (Monday)');
  });

  it('takes back what it added, once', async () => {
    expect(await run('calendar', 'import', join(directory, '2027.csv'))).toMatchObject({ code: 0 });
    expect((await run('calendar', '2027')).stdout).toContain('2027: 259 days open');
    expect(await run('calendar', 'remove', '2027-list')).toEqual({
      code: 0,
      stdout: '2027-list: the order is taken back; what held before holds again\n',
      stderr: '',
    });
    expect((await run('calendar', '2027')).stdout).toContain('Nothing is known of 2027.');
    expect(await run('calendar', 'remove', '2027-list')).toMatchObject({ code: 1, stdout: '' });
  });

  it('takes back no order that nobody added', async () => {
    const { code, stdout, stderr } = await run('calendar', 'remove', '2026-list');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Nobody has entered an order "2026-list" by hand');
    expect((await run('calendar', '2026')).stdout).toContain('2026: 242 days open');
  });
});
