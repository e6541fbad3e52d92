import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFee } from './read-fee.ts';

/** The share of the hand-read sample that must be read right; a wrong amount is never allowed. */
const FLOOR = 0.95;

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const rows = ['fees.tsv', 'fees-written.tsv']
  .flatMap((file) => read(`tests/facts/${file}`).split('\n').slice(1))
  .filter((line) => line !== '')
  .map((line) => {
    const [text = '', kind = '', amounts = ''] = line.split('\t');
    return { text, kind, amounts };
  });

describe('the hand-read and hand-written samples of fees', () => {
  it('is read right to the floor', () => {
    const wrong = rows.filter(({ text, kind, amounts }) => {
      const fee = readFee(text);
      return fee.kind !== kind || fee.amountsBdt.join() !== amounts;
    });
    expect(rows.length).toBeGreaterThan(500);
    expect(wrong.length / rows.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1 - FLOOR);
  });

  it('gives no wrong amount', () => {
    const given = rows.map(({ text, amounts }) => ({ text, amounts, read: readFee(text).amountsBdt.join() }));
    expect(given.filter((row) => row.read !== '' && row.read !== row.amounts)).toEqual([]);
  });
});

describe('the fee cells of the two real charters', () => {
  it.each([
    ['doict-lalmonirhat-kaliganj.txt', 23],
    ['doict-rajbari-kalukhali.txt', 19],
  ])('%s: free or per policy, as written', (file, services) => {
    const cells = read(`data/charters/${file}`)
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.trim()))
      .flatMap((line) => line.filter((cell) => cell === 'বিনামূল্যে' || /^[^,।]*নীতিমালা ?অনুযায়ী$/.test(cell)));
    expect(cells).toHaveLength(services);
    for (const cell of cells) {
      const kind = cell === 'বিনামূল্যে' ? 'FREE' : 'PER_POLICY';
      expect(readFee(cell)).toEqual({ text: cell, kind, amountsBdt: [], cases: [], method: null });
    }
  });
});
