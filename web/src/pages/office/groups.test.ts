import { describe, expect, it } from 'vitest';
import type { OfficeFindingFragment } from '../../api/operations.ts';
import { groupFindings } from './finding-groups.ts';
import { groupLosses, type Loss } from './lost-groups.ts';

const at = { line: null, page: null, sheet: null, table: null, row: null, column: null };

function finding(id: string, code: string, severity: OfficeFindingFragment['severity']): OfficeFindingFragment {
  const texts = { message: id, messageEn: id, why: code, whyEn: code, remedy: code, remedyEn: code };
  return { id, code, severity, ...texts, at, line: null, column: null, cell: null, service: null };
}

function loss(part: Loss['part'], reason: string, points: number): Loss {
  return { part, reason, reasonEn: reason, points, cell: null, finding: null, service: null };
}

describe('groupFindings', () => {
  it('joins findings of one kind; the gravest come first, and the most frequent of these', () => {
    const groups = groupFindings([
      finding('1', 'SPELLING', 'NOTICE'),
      finding('2', 'HOST', 'WARNING'),
      finding('3', 'PLACE', 'WARNING'),
      finding('4', 'PLACE', 'WARNING'),
      finding('5', 'NUMBER', 'ERROR'),
    ]);
    expect(groups.map(({ first, findings }) => [first.code, findings.length])).toEqual([
      ['NUMBER', 1],
      ['PLACE', 2],
      ['HOST', 1],
      ['SPELLING', 1],
    ]);
  });
});

describe('groupLosses', () => {
  it('adds up what a reason costs within a part, and loses none', () => {
    const groups = groupLosses([
      loss('FRESHNESS', 'old', 1.5),
      loss('PRECISION', 'no number', 1),
      loss('PRECISION', 'no number', 1),
      loss('COMPLETENESS', 'no number', 0.25),
    ]);
    expect(groups.map(({ first, points, losses }) => [first.part, points, losses.length])).toEqual([
      ['PRECISION', 2, 2],
      ['FRESHNESS', 1.5, 1],
      ['COMPLETENESS', 0.25, 1],
    ]);
  });
});
