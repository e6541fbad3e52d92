import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { ending, sanad, startSanad } from './support/sanad.ts';

const linesOf = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('sanad read', () => {
  it.each([
    [
      'deadline',
      '৭ কার্যদিবস\n\n৭ কার্যদিবস\n',
      { kind: 'FIXED', max: 7, unit: 'WORKING_DAY', maxWorkingDays: 7 },
      { kind: 'UNSPECIFIED', max: null },
    ],
    ['fee', 'বিনামূল্যে\r\n\r\nবিনামূল্যে\r\n', { kind: 'FREE', amountsBdt: [] }, { kind: 'UNSPECIFIED', amountsBdt: [] }],
    [
      'officer',
      'জনাব নাজনীন নাহার সহকারী প্রোগ্রামার ফোন: ০১৭১৭৫৯১২৮৭\n\nজনাব নাজনীন নাহার সহকারী প্রোগ্রামার ফোন: ০১৭১৭৫৯১২৮৭',
      { name: 'নাজনীন নাহার', designation: 'সহকারী প্রোগ্রামার', contact: { phones: ['+8801717591287'] } },
      { name: null, designation: null, text: '' },
    ],
    ['heading', 'সেবার নাম\n\nসেবার নাম', { column: 'NAME' }, { column: null }],
    ['section', '২.১) নাগরিক সেবা\n\n২.১) নাগরিক সেবা', { section: 'CITIZEN_SERVICES' }, { section: null }],
  ])('%s: gives one object a line, for an empty line too', async (kind, stdin, understood, empty) => {
    const { code, stdout, stderr } = await sanad(['read', kind], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject(understood);
    expect(lines[1]).toMatchObject(empty);
    expect(lines[2]).toEqual(lines[0]);
  });

  it('gives one object a line where cells hold other line ends, and leaves out a byte order mark', async () => {
    const { stdout } = await sanad(['read', 'fee'], { stdin: '\ufeffক\u2028খ\nগ\rঘ\n' });
    expect(linesOf(stdout)).toMatchObject([{ text: 'ক\u2028খ' }, { text: 'গ\rঘ' }]);
  });

  it('takes the cell as an argument, and says nothing where it is no heading', async () => {
    const { code, stdout } = await sanad(['read', 'heading', 'কোনো শিরোনাম নয়']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"column":null}\n' });
  });

  it('ends quietly when its reader leaves early', async () => {
    const child = startSanad(['read', 'deadline', '-']);
    // As with `yes | sanad read deadline | head -1`: the input goes on for longer than anybody reads.
    child.stdin.on('error', () => {}).end('৭ কার্যদিবস\n'.repeat(50_000));
    const [first] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    child.stdout.destroy();
    expect(JSON.parse(first)).toMatchObject({ text: '৭ কার্যদিবস' });
    expect(await ending(child)).toMatchObject({ code: 0, stderr: '' });
  });

  it('refuses a kind it does not know, naming those it does', async () => {
    const { code, stdout, stderr } = await sanad(['read', 'colour', 'x']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const kind of ['deadline', 'fee', 'officer', 'heading', 'section']) expect(stderr).toContain(kind);
  });
});
