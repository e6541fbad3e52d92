import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { buildLadder, type NamedGrievanceStep } from './build-escalation.ts';

const HEAD = 1;
const DISTRICT = 2;
const UPAZILA = 3;
const tree = new Map([
  [UPAZILA, { id: UPAZILA, parentId: DISTRICT }],
  [DISTRICT, { id: DISTRICT, parentId: HEAD }],
  [HEAD, { id: HEAD, parentId: null }],
]);
const deadline = { kind: 'FIXED', max: 2, unit: 'WORKING_DAY' } as Deadline;
const outline = (given: Partial<Parameters<typeof buildLadder>[0]>) => {
  const ladder = buildLadder({
    officeId: UPAZILA,
    deadline,
    responsible: { holdingId: 10, officeId: UPAZILA },
    superior: null,
    grievance: [],
    offices: tree,
    ...given,
  });
  return { ...ladder, steps: ladder.steps.map(({ role, basis, officeId }) => `${role} ${basis} ${officeId}`) };
};

describe('buildLadder', () => {
  it('goes from the responsible officer to the stated superior, then to head office by hierarchy', () => {
    expect(outline({ superior: { holdingId: 11, officeId: DISTRICT } })).toEqual({
      steps: ['RESPONSIBLE CHARTER 3', 'SUPERIOR CHARTER 2', 'SUPERIOR HIERARCHY 1'],
      superiorStated: true,
      cycle: false,
    });
  });

  it('lets the parent office stand in for a superior that is not stated', () => {
    expect(outline({})).toEqual({
      steps: ['RESPONSIBLE CHARTER 3', 'SUPERIOR HIERARCHY 2', 'SUPERIOR HIERARCHY 1'],
      superiorStated: false,
      cycle: false,
    });
  });

  it('lets the head of the office answer where nobody is named', () => {
    expect(outline({ responsible: null }).steps[0]).toBe('RESPONSIBLE HIERARCHY 3');
  });

  it('goes on above the office of a superior in the same office', () => {
    expect(outline({ superior: { holdingId: 11, officeId: UPAZILA } }).steps).toEqual([
      'RESPONSIBLE CHARTER 3',
      'SUPERIOR CHARTER 3',
      'SUPERIOR HIERARCHY 2',
      'SUPERIOR HIERARCHY 1',
    ]);
  });

  it('gives the time only to the responsible officer', () => {
    const { steps } = buildLadder({
      officeId: UPAZILA,
      deadline,
      responsible: { holdingId: 10, officeId: UPAZILA },
      superior: null,
      grievance: [],
      offices: tree,
    });
    expect(steps.map((step) => step.allows)).toEqual([deadline, null, null]);
  });

  it('ends a hierarchy that runs in a circle and says so', () => {
    const circle = new Map([
      [UPAZILA, { id: UPAZILA, parentId: DISTRICT }],
      [DISTRICT, { id: DISTRICT, parentId: UPAZILA }],
    ]);
    expect(outline({ offices: circle })).toEqual({
      steps: ['RESPONSIBLE CHARTER 3', 'SUPERIOR HIERARCHY 2'],
      superiorStated: false,
      cycle: true,
    });
  });
});

describe("buildLadder with the charter's complaint table", () => {
  const limit = { kind: 'FIXED', max: 30, unit: 'WORKING_DAY' } as Deadline;
  const row = (role: NamedGrievanceStep['role'], given: Partial<NamedGrievanceStep> = {}): NamedGrievanceStep => ({
    id: 20,
    role,
    officeId: null,
    isHeadsPost: false,
    limit,
    ...given,
  });
  const superior = { holdingId: 11, officeId: DISTRICT };
  const toTheCell = [row('GRIEVANCE_OFFICER', { officeId: DISTRICT }), row('APPEAL_OFFICER'), row('CABINET_CELL')];

  it('follows the charter to the Cabinet cell, above which nobody is', () => {
    expect(outline({ superior, grievance: toTheCell }).steps).toEqual([
      'RESPONSIBLE CHARTER 3',
      'SUPERIOR CHARTER 2',
      'GRIEVANCE_OFFICER CHARTER 2',
      'APPEAL_OFFICER CHARTER null',
      'CABINET_CELL CHARTER null',
    ]);
  });

  it('lets the parent office stand in for a superior that is not stated, before the table', () => {
    expect(outline({ grievance: toTheCell })).toEqual({
      steps: [
        'RESPONSIBLE CHARTER 3',
        'SUPERIOR HIERARCHY 2',
        'GRIEVANCE_OFFICER CHARTER 2',
        'APPEAL_OFFICER CHARTER null',
        'CABINET_CELL CHARTER null',
      ],
      superiorStated: false,
      cycle: false,
    });
  });

  it('goes on by hierarchy where the table ends below the Cabinet cell', () => {
    const grievance = [row('GRIEVANCE_OFFICER')];
    expect(outline({ superior, grievance }).steps.slice(2)).toEqual([
      'GRIEVANCE_OFFICER CHARTER null',
      'SUPERIOR HIERARCHY 1',
    ]);
    expect(outline({ grievance }).steps.slice(1)).toEqual([
      'SUPERIOR HIERARCHY 2',
      'GRIEVANCE_OFFICER CHARTER null',
      'SUPERIOR HIERARCHY 1',
    ]);
  });

  it('does not send to a head of office twice', () => {
    const head = outline({ superior, grievance: [row('APPEAL_OFFICER', { officeId: HEAD, isHeadsPost: true })] });
    expect(head.steps.slice(2)).toEqual(['APPEAL_OFFICER CHARTER 1']);
    const another = outline({ superior, grievance: [row('APPEAL_OFFICER', { officeId: HEAD })] });
    expect(another.steps.slice(2)).toEqual(['APPEAL_OFFICER CHARTER 1', 'SUPERIOR HIERARCHY 1']);
  });

  it('gives each row its own limit and says which row it is', () => {
    const { steps } = buildLadder({
      officeId: HEAD,
      deadline,
      responsible: null,
      superior: null,
      grievance: [row('GRIEVANCE_OFFICER', { id: 7 }), row('APPEAL_OFFICER', { id: 8, limit: null })],
      offices: tree,
    });
    expect(steps.map(({ grievanceStepId, allows }) => [grievanceStepId, allows])).toEqual([
      [null, deadline],
      [7, limit],
      [8, null],
    ]);
  });

  it('says nothing of a circle above a table that leads past it', () => {
    const circle = new Map([
      [UPAZILA, { id: UPAZILA, parentId: DISTRICT }],
      [DISTRICT, { id: DISTRICT, parentId: UPAZILA }],
    ]);
    expect(outline({ offices: circle, grievance: toTheCell }).cycle).toBe(false);
    expect(outline({ offices: circle, grievance: [row('GRIEVANCE_OFFICER')] }).cycle).toBe(true);
  });
});
