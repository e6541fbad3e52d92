import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICE_CATEGORIES } from '../../charter/service-category.ts';
import { DEADLINE_KINDS, type Deadline } from '../../deadline/deadline.ts';
import { FEE_KINDS, type Fee } from '../../fee/fee.ts';
import { FINDING_CODES } from '../finding-code.ts';
import type { CharterFacts, OfficerFacts, ServiceFacts } from './charter-facts.ts';
import type { FindingPlace } from './find-finding.ts';
import { measureCharter } from './measure-charter.ts';
import { scoreCharter } from './score-charter.ts';

const DAY = '2026-12-01';
const words = fc.option(fc.constantFrom('ওয়েব সাইট', '–', ''), { nil: null });
const bound = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null });

const deadline: fc.Arbitrary<Deadline> = fc.record({
  text: fc.constant('…'),
  kind: fc.constantFrom(...DEADLINE_KINDS),
  immediate: fc.boolean(),
  conditional: fc.boolean(),
  min: fc.constant(null),
  max: bound,
  unit: fc.constant(null),
  cases: fc.array(
    fc.record({ label: fc.constant('নতুন'), min: fc.constant(null), max: bound, unit: fc.constant(null) }),
  ),
});
const fee: fc.Arbitrary<Fee> = fc.record({
  text: fc.constant('…'),
  kind: fc.constantFrom(...FEE_KINDS),
  amountsBdt: fc.constant([]),
  cases: fc.array(fc.record({ label: fc.constant('নতুন'), amountBdt: bound })),
  method: fc.constant(null),
});
const officer: fc.Arbitrary<OfficerFacts | null> = fc.option(
  fc.record({
    text: fc.constant('প্রোগ্রামার'),
    namesPost: fc.boolean(),
    contact: fc.option(fc.record({ phones: fc.subarray(['+8801717591287']), emails: fc.subarray(['a@b.gov.bd']) }), {
      nil: null,
    }),
  }),
  { nil: null },
);
const service: fc.Arbitrary<ServiceFacts> = fc.record({
  category: fc.constantFrom(...SERVICE_CATEGORIES),
  name: fc.constantFrom('তথ্য প্রদান', ''),
  channelsText: words,
  documentsText: words,
  documentsPlace: words,
  fee,
  deadline,
  responsible: officer,
  superior: officer,
});
const charter: fc.Arbitrary<CharterFacts> = fc.record({
  vision: words,
  mission: words,
  expectations: fc.array(fc.constantFrom('সময়মতো আসা', '-'), { maxLength: 2 }),
  signedOn: fc.option(fc.constantFrom('2026-11-30', '2025-02-28', '2024-02-29', '2019-01-01', '2027-01-01'), {
    nil: null,
  }),
  signedBy: words,
  services: fc.array(service, { maxLength: 5 }),
  grievanceSteps: fc.array(
    fc.record({
      officer: fc.option(fc.constant({ name: null, designation: 'অনিক', text: 'অনিক' }), { nil: null }),
      limit: fc.option(deadline, { nil: null }),
      at: fc.constant({ line: 80 }),
    }),
    { maxLength: 3 },
  ),
});
const findings: fc.Arbitrary<FindingPlace[]> = fc.array(
  fc.record({
    code: fc.constantFrom(...FINDING_CODES),
    at: fc.constant({ line: 80 }),
    cell: fc.constantFrom('প্রোগ্রামার', null),
    service: fc.option(fc.nat({ max: 5 }), { nil: null }),
  }),
);

/** Ways to state a fact that was missing, as an editor would; a charter that has it already stays as it is. */
const STATED: ReadonlyArray<readonly [string, (before: CharterFacts) => CharterFacts]> = [
  ['the vision', (c) => ({ ...c, vision: 'রূপকল্প' })],
  ['what is expected', (c) => ({ ...c, expectations: [...c.expectations, 'সময়মতো আসা'] })],
  ['the signature', (c) => ({ ...c, signedOn: c.signedOn ?? '2020-01-01', signedBy: 'নাজনীন নাহার' })],
  ['a complaint table', (c) => (c.grievanceSteps.length > 0 ? c : { ...c, grievanceSteps: [BLANK_STEP] })],
  [
    'the limits of the complaint table',
    (c) => mapSteps(c, (step) => ({ ...step, limit: { ...DIRECTED, kind: 'FIXED' } })),
  ],
  ['how a service is had', (c) => mapFirst(c, (s) => ({ ...s, channelsText: 'সরাসরি' }))],
  ['the papers', (c) => mapFirst(c, (s) => ({ ...s, documentsText: 'আবেদনপত্র' }))],
  ['the fee', (c) => mapFirst(c, (s) => (isSilent(s.fee.kind) ? { ...s, fee: { ...s.fee, kind: 'PER_LAW' } } : s))],
  ['an amount', (c) => mapFirst(c, (s) => ({ ...s, fee: { ...s.fee, kind: 'AMOUNT', amountsBdt: [20] } }))],
  [
    'that the deadline is as directed',
    (c) => mapFirst(c, (s) => (isSilent(s.deadline.kind) ? { ...s, deadline: DIRECTED } : s)),
  ],
  ['a number of days', (c) => mapFirst(c, (s) => ({ ...s, deadline: { ...s.deadline, kind: 'FIXED', max: 3 } }))],
  [
    'the responsible post',
    (c) => mapFirst(c, (s) => ({ ...s, responsible: s.responsible?.namesPost ? s.responsible : POST })),
  ],
  ['how to reach the superior', (c) => mapFirst(c, (s) => ({ ...s, superior: REACHABLE }))],
];
const DIRECTED: Deadline = {
  ...{ text: 'নির্দেশনা অনুযায়ী', kind: 'AS_DIRECTED', immediate: false, conditional: false },
  ...{ min: null, max: null, unit: null, cases: [] },
};
const BLANK_STEP = { officer: null, limit: null, at: { line: 80 } };
const POST: OfficerFacts = { text: 'প্রোগ্রামার', namesPost: true, contact: null };
const REACHABLE: OfficerFacts = { ...POST, contact: { phones: ['+8801717591287'], emails: [] } };
const isSilent = (kind: string) => kind === 'UNSPECIFIED' || kind === 'UNPARSED';
const mapFirst = (c: CharterFacts, change: (s: ServiceFacts) => ServiceFacts): CharterFacts => ({
  ...c,
  services: c.services.map((s, i) => (i === 0 ? change(s) : s)),
});
const mapSteps = (
  c: CharterFacts,
  change: (step: CharterFacts['grievanceSteps'][number]) => CharterFacts['grievanceSteps'][number],
): CharterFacts => ({ ...c, grievanceSteps: c.grievanceSteps.map(change) });

describe('the quality score', () => {
  it('and the points lost make a hundred, part by part', () => {
    fc.assert(
      fc.property(charter, findings, (facts, found) => {
        const { lost, total, ...parts } = scoreCharter(facts, found, DAY);
        const sumOf = (points: number[]) => points.reduce((sum, one) => sum + one, 0);
        expect(total + sumOf(lost.map(({ points }) => points))).toBeCloseTo(100, 9);
        const lostOf = (part: string) => sumOf(lost.filter((loss) => loss.part === part).map(({ points }) => points));
        expect((parts.completeness * 35) / 100 + lostOf('COMPLETENESS')).toBeCloseTo(35, 9);
        expect((parts.precision * 30) / 100 + lostOf('PRECISION')).toBeCloseTo(30, 9);
        expect((parts.freshness * 15) / 100 + lostOf('FRESHNESS')).toBeCloseTo(15, 9);
        expect((parts.escalation * 20) / 100 + lostOf('ESCALATION')).toBeCloseTo(20, 9);
        for (const { points, service: index } of lost) {
          expect(points).toBeGreaterThan(0);
          if (index !== null) expect(facts.services[index]).toBeDefined();
        }
      }),
    );
  });

  it.each(STATED)('never falls by stating %s', (_what, state) => {
    fc.assert(
      fc.property(charter, (facts) => {
        const before = scoreCharter(facts, [], DAY).total;
        expect(scoreCharter(state(facts), [], DAY).total).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('rises when the days of a silent deadline are filled in', () => {
    fc.assert(
      fc.property(charter, service, (facts, first) => {
        const silent = { ...first, deadline: { ...first.deadline, kind: 'UNSPECIFIED' as const } };
        const days = { ...first, deadline: { ...first.deadline, kind: 'FIXED' as const, max: 3 } };
        const totalWith = (one: ServiceFacts) => scoreCharter({ ...facts, services: [one] }, [], DAY).total;
        expect(totalWith(days)).toBeGreaterThan(totalWith(silent) + 20);
      }),
    );
  });

  it('depends on facts alone: findings only point at them', () => {
    fc.assert(
      fc.property(charter, findings, (facts, found) => {
        const point = ({ lost, ...totals }: ReturnType<typeof scoreCharter>) => ({
          ...totals,
          lost: lost.map(({ finding: _finding, ...loss }) => loss),
        });
        expect(point(scoreCharter(facts, found, DAY))).toEqual(point(scoreCharter(facts, [], DAY)));
      }),
    );
  });

  it('does not depend on the order of the services', () => {
    fc.assert(
      fc.property(charter, (facts) => {
        const turned = { ...facts, services: facts.services.toReversed() };
        const before = measureCharter(facts);
        for (const [name, value] of Object.entries(measureCharter(turned))) {
          const was = before[name as keyof typeof before];
          if (typeof was === 'number') expect(value, name).toBeCloseTo(was, 9);
        }
      }),
    );
  });

  it('of a document without services has only what the document itself says', () => {
    const empty: CharterFacts = {
      ...{ vision: 'রূপকল্প', mission: null, expectations: [], signedOn: null, signedBy: null },
      ...{ services: [], grievanceSteps: [] },
    };
    const noServices: FindingPlace = { code: 'NO_SERVICES_FOUND', at: { line: 1 }, cell: '', service: null };
    const { total, lost } = scoreCharter(empty, [noServices], DAY);
    expect(total).toBeCloseTo(1, 9);
    const unfound = lost.filter(({ finding }) => finding === 0).map(({ points }) => points);
    expect(unfound).toEqual([30, 28, 8, 7]);
  });
});
