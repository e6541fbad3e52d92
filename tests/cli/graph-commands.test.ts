import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { cellsOf } from './support/columns.ts';
import { type Ended, KALIGANJ, sanad } from './support/sanad.ts';
import { type RunningSanad, serve } from './support/server.ts';

const OFFICES = ['doict/lalmonirhat/kaliganj', 'doict/rajbari/kalukhali'];

let dataDir: string;
let env: Record<string, string>;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-cli-'));
  env = { SANAD_DATA_DIR: dataDir };
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => sanad(args, { env });

describe('sanad compare without a server, on a new database', () => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await run('compare', ...OFFICES);
  });

  it('prints a table whose cells begin where their headings do', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const lines = ended.stdout.split('\n');
    const table = lines.slice(0, lines.indexOf(''));
    const [headings = [], ...rows] = cellsOf(table);
    expect(headings.map((cell) => cell.trim())).toEqual(['সেবা', 'কালীগঞ্জ, লালমনিরহাট', 'কালুখালী, রাজবাড়ী', 'সময়সীমা']);
    for (const cells of rows) {
      // Each begins at its column and leaves the gap before the next free, or the line ends before.
      for (const cell of cells) expect(cell).not.toMatch(/^ +\S/);
      for (const [i, cell] of cells.entries()) if (cells[i + 1]) expect(cell).toMatch(/ {2}$/);
    }
    const verdicts = rows.map((cells) => cells.at(-1)).filter((cell) => cell !== '');
    expect(verdicts).toHaveLength(24);
    expect(new Set(verdicts)).toEqual(new Set(['উল্লেখ নেই', 'একই', 'একটি অফিসেই আছে']));
    for (const line of table) expect(textWidth(line)).toBeLessThanOrEqual(100);
  });

  it('sums up in Bangla digits', () => {
    expect(ended.stdout.split('\n').slice(-7)).toEqual([
      'একাধিক অফিসে আছে এমন সেবা: ১৮',
      '  একই: ২',
      '  ভিন্ন: ০',
      '  উল্লেখ নেই: ১৬',
      '  তুলনা করা যায় না: ০',
      '  একটি অফিসেই আছে: ৬',
      '',
    ]);
  });

  it('prints no colours into a pipe', () => {
    expect(ended.stdout).not.toContain('\u001b');
  });
});

describe('commands called wrongly', () => {
  it('import refuses a day that does not exist', async () => {
    const { code, stdout, stderr } = await run('import', '--effective-from', '2025-02-30', KALIGANJ);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("'2025-02-30' is invalid. Write the day as 2025-09-01.");
  });

  it('compare refuses one office alone', async () => {
    const { code, stdout, stderr } = await run('compare', 'doict/lalmonirhat/kaliganj');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('others');
  });
});

describe('beside a running server', () => {
  let server: RunningSanad;
  let ended: Ended | null = null;
  beforeAll(async () => {
    server = await serve(env);
  });
  afterAll(async () => {
    if (ended === null) await server.end('SIGKILL');
  });

  it('the server says that it is ready', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('compare gives everything as JSON', async () => {
    const { code, stdout } = await run('compare', '--json', ...OFFICES);
    const { offices, summary, rows } = JSON.parse(stdout) as {
      offices: Array<{ slug: string }>;
      summary: object;
      rows: Array<{ cells: Array<{ service: { deadline: { max: number | null } } | null }> }>;
    };
    expect(code).toBe(0);
    expect(offices.map((office) => office.slug)).toEqual(OFFICES);
    expect(summary).toEqual({ shared: 18, same: 2, different: 0, notStated: 16, notComparable: 0, notShared: 6 });
    expect(rows).toHaveLength(24);
    const ofKalukhali = rows.flatMap((row) => row.cells[1]?.service ?? []);
    expect(ofKalukhali).toHaveLength(19);
    for (const { deadline } of ofKalukhali) expect(deadline.max).toBeNull();
  });

  it('compare gives a row a service as CSV, of one kind if asked', async () => {
    const { code, stdout } = await run('compare', '--csv', '--category', 'CITIZEN', ...OFFICES);
    expect(code).toBe(0);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const rows: Array<Record<string, string>> = parse(stdout, { bom: true, columns: true });
    expect(Object.keys(rows[0] ?? {})).toEqual(['service', 'name', 'category', 'verdict', ...OFFICES, 'explanation']);
    expect(rows.map((row) => row.verdict)).toEqual([...Array(5).fill('NOT_STATED'), 'SAME']);
    for (const { category, name, explanation } of rows) {
      expect(category).toBe('CITIZEN');
      expect(`${name}${explanation}`).not.toBe('');
    }
  });

  it('compare says in both languages that an office is not known', async () => {
    const { code, stdout, stderr } = await run('compare', 'doict/lalmonirhat/kaliganj', 'doict/rajbari/nowhere');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('“doict/rajbari/nowhere” নামে কোনো অফিস নেই।');
    expect(stderr).toContain('There is no office "doict/rajbari/nowhere".');
  });

  it('offices lists those of a district and which have a charter', async () => {
    const { code, stdout } = await run('offices', '--under', 'lalmonirhat');
    expect(code).toBe(0);
    const [headings = [], ...rows] = cellsOf(stdout.trimEnd().split('\n')).map((cells) =>
      cells.map((cell) => cell.trim()),
    );
    expect(headings).toEqual(['স্লাগ', 'অফিস', 'সনদ']);
    expect(rows.map(([slug, , charter]) => [slug, charter])).toEqual([
      ['doict/lalmonirhat', 'নেই'],
      ['doict/lalmonirhat/aditmari', 'নেই'],
      ['doict/lalmonirhat/hatibandha', 'নেই'],
      ['doict/lalmonirhat/kaliganj', '2025-09-01'],
      ['doict/lalmonirhat/patgram', 'নেই'],
      ['doict/lalmonirhat/sadar', 'নেই'],
    ]);
  });

  it('search finds a place however it is spelt, and tells places of one name apart', async () => {
    const { code, stdout, stderr } = await run('search', 'kaligonj', 'lalmonirhat');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '৩টির মধ্যে ৩টি\n' });
    const [headings = [], ...rows] = cellsOf(stdout.trimEnd().split('\n')).map((cells) =>
      cells.map((cell) => cell.trim()),
    );
    expect(headings).toEqual(['কী', 'নাম', 'স্থান', 'স্লাগ']);
    expect(rows[0]).toEqual(['এলাকা', 'কালীগঞ্জ', 'লালমনিরহাট', 'lalmonirhat/kaliganj']);
    const json = await run('--lang', 'en', 'search', '--json', '--first', '4', 'কালিগঞ্জ');
    const areas = JSON.parse(json.stdout) as Array<{ slug: string; parent: { nameEn: string } }>;
    expect(areas.map(({ parent }) => parent.nameEn)).toEqual(['Gazipur', 'Jhenaidah', 'Satkhira', 'Lalmonirhat']);
  });

  it('search says in both languages what may be searched for', async () => {
    const { code, stdout, stderr } = await run('search', '!?');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Search for 1 to 20 words');
    expect(stderr).toContain('১ থেকে ২০টি শব্দ');
    expect((await run('search', '--first', '0', 'kaliganj')).code).toBe(2);
  });

  it('import may write, and changes nothing where the document is stored already', async () => {
    const { code, stdout, stderr } = await run('import', KALIGANJ);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/: doict\/lalmonirhat\/kaliganj: অপরিবর্তিত, আগে থেকেই আছে; ২৩টি সেবা, /);
  });

  it('a second server is refused and told in both languages who is there', async () => {
    const { code, stdout, stderr } = await run('serve');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [bangla = '', english = ''] = stderr.trimEnd().split('\n');
    for (const message of [bangla, english]) {
      expect(message).toContain(dataDir);
      expect(message).toContain(`pid ${server.pid}, ${server.url}`);
    }
    expect(bangla).toContain('অন্য একটি প্রক্রিয়া ব্যবহার করছে');
    expect(english).toContain('is in use by another process');
  });

  it('a server on a port that is taken does not start and names the setting', async () => {
    const port = new URL(server.url).port;
    const { code, stdout, stderr } = await sanad(['serve'], { env: { SANAD_DATA_DIR: ':memory:', PORT: port } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`Another program listens on port ${port}`);
  });

  it('a command says who gives no answer, where the server is not at its address', async () => {
    const lockFile = join(dataDir, 'sanad.lock');
    const lock = readFileSync(lockFile, 'utf8');
    const elsewhere = 'http://127.0.0.1:1';
    writeFileSync(lockFile, lock.replace(server.url, elsewhere));
    const { code, stdout, stderr } = await run('offices').finally(() => writeFileSync(lockFile, lock));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`(pid ${server.pid}, ${elsewhere}) gives no answer`);
  });

  it('the server ends on SIGTERM and gives the directory free', async () => {
    ended = await server.end('SIGTERM');
    expect(ended.code).toBe(0);
    expect(existsSync(join(dataDir, 'sanad.lock'))).toBe(false);
  });
});

describe('sanad serve with a bad setting', () => {
  it('does not start and names it', async () => {
    const { code, stdout, stderr } = await sanad(['serve'], { env: { ...env, PORT: 'abc' } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('PORT এর মান "abc" ঠিক নেই');
    expect(stderr).toContain('PORT is "abc"; allowed is a whole number from 0 to 65535.');
  });
});
