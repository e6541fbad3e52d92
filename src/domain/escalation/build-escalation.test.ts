import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import { buildLadder, type NamedGrievanceStep } from './build-escalation.ts';
import type { GrievanceLimit } from './grievance-limit.ts';
import type { HierarchyOffice } from './grievance-procedure.ts';

const HEAD = 1;
const DISTRICT = 2;
const UPAZILA = 3;
const tree = new Map<number, HierarchyOffice>([
  [UPAZILA, { id: UPAZILA, parentId: DISTRICT, level: 'UPAZILA' }],
  [DISTRICT, { id: DISTRICT, parentId: HEAD, level: 'DISTRICT' }],
  [HEAD, { id: HEAD, parentId: null, level: 'COUNTRY' }],
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
    limits: new Map(),
    ...given,
  });
  return { ...ladder, steps: ladder.steps.map(({ role, basis, officeId }) => `${role} ${basis} ${officeId}`) };
};

/** The national grievance procedure of an upazila, after all that the charter and the hierarchy give. */
const PROCEDURE = [
  'GRIEVANCE_OFFICER GRIEVANCE_PROCEDURE 2',
  'APPEAL_OFFICER GRIEVANCE_PROCEDURE 1',
  'CABINET_CELL GRIEVANCE_PROCEDURE null',
];

describe('buildLadder', () => {
  it('goes from the responsible officer to the stated superior, to head office by hierarchy, then up the procedure', () => {
    expect(outline({ superior: { holdingId: 11, officeId: DISTRICT } })).toEqual({
      steps: ['RESPONSIBLE CHARTER 3', 'SUPERIOR CHARTER 2', 'SUPERIOR HIERARCHY 1', ...PROCEDURE],
      superiorStated: true,
      cycle: false,
    });
  });

  it('lets the parent office stand in for a superior that is not stated', () => {
    expect(outline({})).toEqual({
      steps: ['RESPONSIBLE CHARTER 3', 'SUPERIOR HIERARCHY 2', 'SUPERIOR HIERARCHY 1', ...PROCEDURE],
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
      ...PROCEDURE,
    ]);
  });

  it('gives the time only to the responsible officer where no limits are known', () => {
    const { steps } = buildLadder({
      officeId: UPAZILA,
      deadline,
      responsible: { holdingId: 10, officeId: UPAZILA },
      superior: null,
      grievance: [],
      offices: tree,
      limits: new Map(),
    });
    expect(steps.map((step) => step.allows)).toEqual([deadline, null, null, null, null, null]);
  });

  it('ends a hierarchy that runs in a circle and says so', () => {
    const circle = new Map<number, HierarchyOffice>([
      [UPAZILA, { id: UPAZILA, parentId: DISTRICT, level: 'UPAZILA' }],
      [DISTRICT, { id: DISTRICT, parentId: UPAZILA, level: 'DISTRICT' }],
    ]);
    expect(outline({ offices: circle })).toEqual({
      steps: [
        'RESPONSIBLE CHARTER 3',
        'SUPERIOR HIERARCHY 2',
        'GRIEVANCE_OFFICER GRIEVANCE_PROCEDURE 2',
        'APPEAL_OFFICER GRIEVANCE_PROCEDURE 3',
        'CABINET_CELL GRIEVANCE_PROCEDURE null',
      ],
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
  const nationalLimit = (role: GrievanceLimit['role'], max: number): [GrievanceLimit['role'], GrievanceLimit] => {
    const [unit, source] = ['WORKING_DAY', 'a page'] as const;
    return [
      role,
      { appliesTo: 'bangladesh', body: '', role, max, unit, extension: null, contact: null, source, note: null },
    ];
  };
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

  it('goes on by hierarchy, then by the procedure, where the table ends below the Cabinet cell', () => {
    const grievance = [row('GRIEVANCE_OFFICER')];
    expect(outline({ superior, grievance }).steps.slice(2)).toEqual([
      'GRIEVANCE_OFFICER CHARTER null',
      'SUPERIOR HIERARCHY 1',
      'APPEAL_OFFICER GRIEVANCE_PROCEDURE 1',
      'CABINET_CELL GRIEVANCE_PROCEDURE null',
    ]);
    expect(outline({ grievance }).steps.slice(1)).toEqual([
      'SUPERIOR HIERARCHY 2',
      'GRIEVANCE_OFFICER CHARTER null',
      'SUPERIOR HIERARCHY 1',
      'APPEAL_OFFICER GRIEVANCE_PROCEDURE 1',
      'CABINET_CELL GRIEVANCE_PROCEDURE null',
    ]);
  });

  it('does not send to a head of office twice', () => {
    const head = outline({ superior, grievance: [row('APPEAL_OFFICER', { officeId: HEAD, isHeadsPost: true })] });
    expect(head.steps.slice(2)).toEqual(['APPEAL_OFFICER CHARTER 1', 'CABINET_CELL GRIEVANCE_PROCEDURE null']);
    const another = outline({ superior, grievance: [row('APPEAL_OFFICER', { officeId: HEAD })] });
    expect(another.steps.slice(2)).toEqual([
      'APPEAL_OFFICER CHARTER 1',
      'SUPERIOR HIERARCHY 1',
      'CABINET_CELL GRIEVANCE_PROCEDURE null',
    ]);
  });

  it('gives each row its own limit and says which row it is', () => {
    const { steps } = buildLadder({
      officeId: HEAD,
      deadline,
      responsible: null,
      superior: null,
      grievance: [row('GRIEVANCE_OFFICER', { id: 7 }), row('APPEAL_OFFICER', { id: 8, limit: null })],
      offices: tree,
      limits: new Map(),
    });
    expect(steps.map(({ grievanceStepId, allows }) => [grievanceStepId, allows])).toEqual([
      [null, deadline],
      [7, limit],
      [8, null],
      [null, null],
    ]);
  });

  it('takes the time that the charter leaves open from the limits, none that it gives or garbles', () => {
    const silent = readDeadline('কার্যদিবস');
    const garbled = readDeadline('প্রায় ৭ দিন');
    expect([silent.kind, garbled.kind]).toEqual(['UNSPECIFIED', 'UNPARSED']);
    const timesOf = (given: Deadline | null) => {
      const { steps } = buildLadder({
        officeId: UPAZILA,
        deadline,
        responsible: null,
        superior: null,
        grievance: [row('GRIEVANCE_OFFICER', { limit: given })],
        offices: tree,
        limits: new Map([nationalLimit('GRIEVANCE_OFFICER', 40), nationalLimit('CABINET_CELL', 60)]),
      });
      return steps
        .filter(({ role }) => role !== 'RESPONSIBLE' && role !== 'SUPERIOR')
        .map(({ allows, limit: by }) => [allows?.text, by?.source]);
    };
    const above = [
      [undefined, undefined],
      ['৬০ কার্যদিবস', 'a page'],
    ];
    expect(timesOf(null)).toEqual([['৪০ কার্যদিবস', 'a page'], ...above]);
    expect(timesOf(silent)).toEqual([['৪০ কার্যদিবস', 'a page'], ...above]);
    expect(timesOf(garbled)).toEqual([['প্রায় ৭ দিন', undefined], ...above]);
    expect(timesOf(readDeadline('১৫ দিন'))).toEqual([['১৫ দিন', undefined], ...above]);
  });

  it('says nothing of a circle above a table that leads past it', () => {
    const circle = new Map<number, HierarchyOffice>([
      [UPAZILA, { id: UPAZILA, parentId: DISTRICT, level: 'UPAZILA' }],
      [DISTRICT, { id: DISTRICT, parentId: UPAZILA, level: 'DISTRICT' }],
    ]);
    expect(outline({ offices: circle, grievance: toTheCell }).cycle).toBe(false);
    expect(outline({ offices: circle, grievance: [row('GRIEVANCE_OFFICER')] }).cycle).toBe(true);
  });
});
