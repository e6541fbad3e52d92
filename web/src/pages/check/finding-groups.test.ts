import { describe, expect, it } from 'vitest';
import type { FindingReadingPartsFragment, Severity } from '../../api/operations.ts';
import { countSeverities, groupFindings } from './finding-groups.ts';

const finding = (severity: Severity, code: string, line: number): FindingReadingPartsFragment => ({
  code,
  severity,
  message: `${code} ${line}`,
  messageEn: '',
  why: '',
  whyEn: '',
  remedy: code,
  remedyEn: '',
  cell: null,
  service: null,
  line,
  column: 1,
  at: { sheet: null, page: null, table: null, row: null, column: null, line },
});

const FINDINGS = [
  finding('NOTICE', 'OLD', 1),
  finding('WARNING', 'SUPERIOR', 2),
  finding('ERROR', 'NUMBER', 3),
  finding('ERROR', 'LOST', 4),
  finding('ERROR', 'NUMBER', 5),
];

it('findings of one kind stand together, the gravest and most frequent first', () => {
  const groups = groupFindings(FINDINGS).map(({ code, findings }) => [code, findings.map(({ number }) => number)]);
  expect(groups).toEqual([
    ['NUMBER', [2, 4]],
    ['LOST', [3]],
    ['SUPERIOR', [1]],
    ['OLD', [0]],
  ]);
});

describe('the number of findings', () => {
  it('is told for each severity, also where there is none', () => {
    expect(countSeverities(FINDINGS)).toEqual({ ERROR: 3, WARNING: 1, NOTICE: 1 });
    expect(countSeverities([])).toEqual({ ERROR: 0, WARNING: 0, NOTICE: 0 });
  });
});
