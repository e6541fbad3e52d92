import { describe, expect, it } from 'vitest';
import type { Deadline } from '../deadline/deadline.ts';
import { buildLadder } from './build-escalation.ts';

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
