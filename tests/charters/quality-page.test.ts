import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOfReading } from '../../src/domain/quality/score/charter-facts.ts';
import { scoreCharter } from '../../src/domain/quality/score/score-charter.ts';
import { FORMULA_VERSION, FRESH_DAYS, PART_POINTS, POINTS } from '../../src/domain/quality/score/weights.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readText } from '../../src/ingest/readers/text/read-text.ts';
import { loadGazetteer, readRealCharter } from './support/areas.ts';

const page = readFileSync(new URL('../../docs/quality-score.md', import.meta.url), 'utf8');
/** The page's sentences, wherever its lines are broken. */
const sentences = page.replaceAll('\n', ' ');
const day = /## The two charters, on (\d{4}-\d{2}-\d{2})/.exec(page)?.[1] ?? '';

const gazetteer = loadGazetteer();
const scoreOf = (name: Parameters<typeof readRealCharter>[0]) => {
  const reading = parseCharter(readText(readRealCharter(name)), gazetteer);
  return scoreCharter(factsOfReading(reading), reading.findings, day);
};
const kaliganj = scoreOf('doict-lalmonirhat-kaliganj');
const kalukhali = scoreOf('doict-rajbari-kalukhali');
const two = (value: number) => value.toFixed(2);

/** The rows under a heading row of the page, each as its cells. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = page.split(`${heading}\n`);
  const [table = ''] = after.split('\n\n');
  const rows = table.trim().split('\n').slice(1);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The losses of one reason in one part, as the page sums them up. */
function summedUp({ lost }: typeof kaliganj): string[][] {
  const groups = Map.groupBy(lost, ({ part, reasonEn }) => `${part.toLowerCase()}: ${reasonEn}`);
  return [...groups].map(([reason, losses]) => {
    const each = losses[0]?.points ?? 0;
    return [reason, String(losses.length), two(each), two(each * losses.length)];
  });
}

describe('docs/quality-score.md', () => {
  it('gives the points of the formula', () => {
    const stated = rowsUnder('| part | for | points |').map((row) => Number(row[2]));
    expect(stated).toEqual(Object.values(POINTS).flatMap((points) => Object.values(points)));
    expect(stated.reduce((sum, points) => sum + points, 0)).toBe(100);
    const shares = Object.entries(PART_POINTS).map(([part, points]) => `${two(points / 100)} × ${part.toLowerCase()}`);
    expect(sentences).toContain(shares.join(' + '));
    expect(sentences).toContain(`Formula version ${FORMULA_VERSION}.`);
    const { full, none } = FRESH_DAYS;
    expect(sentences).toContain(`100 × (${none} − age in days) / ${none - full}`);
  });

  it('gives the scores of the two charters', () => {
    const parts = ['completeness', 'precision', 'freshness', 'escalation'] as const;
    expect(rowsUnder('| | Kaliganj | Kalukhali |')).toEqual([
      ...parts.map((part) => [part, two(kaliganj[part]), two(kalukhali[part])]),
      ['**total**', `**${two(kaliganj.total)}**`, `**${two(kalukhali.total)}**`],
    ]);
  });

  it.each([
    ['Kaliganj', kaliganj],
    ['Kalukhali', kalukhali],
  ])('accounts for every point that %s loses', (name, score) => {
    const stated = rowsUnder(`| lost by ${name} | cells | points each | points |`);
    expect(stated).toEqual(summedUp(score));
    const lost = stated.reduce((sum, row) => sum + Number(row[3]), 0);
    expect(Math.abs(100 - score.total - lost)).toBeLessThan(0.005 * stated.length);
  });
});
