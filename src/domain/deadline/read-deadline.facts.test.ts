import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deadline } from './deadline.ts';
import { readDeadline } from './read-deadline.ts';

/** The share of the hand-read samples that must be read right in every field. */
const FLOOR = 0.95;

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Fact {
  text: string;
  right: string;
  min: string;
  max: string;
}

const FACTS: Fact[] = ['deadlines.tsv', 'deadlines-written.tsv']
  .flatMap((file) => read(`tests/facts/${file}`).split('\n').slice(1))
  .filter((line) => line !== '')
  .map((line) => {
    const [text = '', ...fields] = line.split('\t');
    const [, , min = '', max = ''] = fields;
    return { text, right: fields.slice(0, 6).join(' '), min, max };
  });

function fieldsOf({ kind, immediate, min, max, unit, conditional }: Deadline): string {
  return [kind, immediate, min, max, unit, conditional].map((field) => field ?? '').join(' ');
}

describe('the hand-read and hand-written samples', () => {
  it('at least the floor is read right in every field', () => {
    const wrong = FACTS.map((fact) => ({ ...fact, read: fieldsOf(readDeadline(fact.text)) })).filter(
      (fact) => fact.read !== fact.right,
    );
    expect(FACTS.length).toBeGreaterThan(900);
    expect(wrong.length / FACTS.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(1 - FLOOR);
  });

  it('no number is given that is not the right one', () => {
    const wrong = FACTS.filter(({ text, min, max }) => {
      const deadline = readDeadline(text);
      return [
        [deadline.min, min],
        [deadline.max, max],
      ].some(([given, right]) => given !== null && String(given) !== right);
    });
    expect(wrong).toEqual([]);
  });
});
