import { describe, expect, it } from 'vitest';
import { type HierarchyOffice, type ProcedureStep, procedureSteps } from './grievance-procedure.ts';

const HEAD = 1;
const DIVISION = 2;
const DISTRICT = 3;
const UPAZILA = 4;
const office = (id: number, parentId: number | null, level: HierarchyOffice['level']) =>
  [id, { id, parentId, level }] as const;
const tree = new Map([
  office(HEAD, null, 'COUNTRY'),
  office(DIVISION, HEAD, 'DIVISION'),
  office(DISTRICT, DIVISION, 'DISTRICT'),
  office(UPAZILA, DISTRICT, 'UPAZILA'),
]);
const outline = (officeId: number, named: readonly ProcedureStep[] = [], offices = tree) =>
  procedureSteps(officeId, named, offices).map((step) => `${step.role} ${step.officeId}`);

describe('the national grievance procedure', () => {
  it.each([
    ['an upazila goes to its district', UPAZILA, DISTRICT, DIVISION],
    ['a district answers for itself', DISTRICT, DISTRICT, DIVISION],
    ['a division answers for itself', DIVISION, DIVISION, HEAD],
    ['head office appeals to its ministry', HEAD, HEAD, null],
  ])('%s', (_, officeId, grievance, appeal) => {
    expect(outline(officeId)).toEqual([
      `GRIEVANCE_OFFICER ${grievance}`,
      `APPEAL_OFFICER ${appeal}`,
      'CABINET_CELL null',
    ]);
  });

  it('names no office for an upazila without a district office above', () => {
    const offices = new Map([office(HEAD, null, 'COUNTRY'), office(UPAZILA, HEAD, 'UPAZILA')]);
    const nowhere = ['GRIEVANCE_OFFICER null', 'APPEAL_OFFICER null', 'CABINET_CELL null'];
    expect(outline(UPAZILA, [], offices)).toEqual(nowhere);
  });

  it('names no office for an upazila with none above', () => {
    const offices = new Map([office(UPAZILA, null, 'UPAZILA')]);
    const nowhere = ['GRIEVANCE_OFFICER null', 'APPEAL_OFFICER null', 'CABINET_CELL null'];
    expect(outline(UPAZILA, [], offices)).toEqual(nowhere);
  });

  it('ends for offices that are one above the other', () => {
    const offices = new Map([office(DISTRICT, UPAZILA, 'DISTRICT'), office(UPAZILA, DISTRICT, 'UPAZILA')]);
    expect(outline(UPAZILA, [], offices)).toEqual(['GRIEVANCE_OFFICER 3', 'APPEAL_OFFICER 4', 'CABINET_CELL null']);
  });
});

describe("after a charter's complaint table", () => {
  const row = (role: ProcedureStep['role'], officeId: number | null = null): ProcedureStep => ({ role, officeId });

  it.each<[string, ProcedureStep[], string[]]>([
    ['above the office that it names', [row('GRIEVANCE_OFFICER', DIVISION)], ['APPEAL_OFFICER 1', 'CABINET_CELL null']],
    ['above the district, where it names none', [row('GRIEVANCE_OFFICER')], ['APPEAL_OFFICER 2', 'CABINET_CELL null']],
    ['only the cell after an appeal', [row('APPEAL_OFFICER', HEAD)], ['CABINET_CELL null']],
    ['only the cell after both', [row('GRIEVANCE_OFFICER'), row('APPEAL_OFFICER')], ['CABINET_CELL null']],
    ['after the furthest, in any order', [row('APPEAL_OFFICER'), row('GRIEVANCE_OFFICER')], ['CABINET_CELL null']],
    ['nothing after the cell', [row('CABINET_CELL')], []],
    ['nothing below the cell that it leaves out', [row('GRIEVANCE_OFFICER'), row('CABINET_CELL')], []],
  ])('it adds %s', (_, named, steps) => {
    expect(outline(UPAZILA, named)).toEqual(steps);
  });
});
