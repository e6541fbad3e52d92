import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { type GivenLimit, grievanceLimitsOf, limit } from '../support/grievance-limits.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const DISTRICT = 'doict/lalmonirhat';
const GRS = 'grs.gov.bd frequently asked questions (saved page)';
const NATIONAL = ['bangladesh GRIEVANCE_OFFICER 40', 'bangladesh APPEAL_OFFICER 20', 'bangladesh CABINET_CELL 60'];
const SHIPPED_ROWS = 16;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
const { setLimits, allLimits, limitsFor, grievanceSteps, revision } = grievanceLimitsOf(() => graph);

afterEach(async () => {
  const byHand = (await allLimits()).filter((found) => found.byHand).map(({ appliesTo }) => appliesTo);
  if (byHand.length > 0) expect((await setLimits([], { remove: [...new Set(byHand)] })).errors).toEqual([]);
  expect(await allLimits()).toHaveLength(SHIPPED_ROWS);
});

const outline = (limits: readonly GivenLimit[]) =>
  limits.map(({ appliesTo, role, max }) => `${appliesTo} ${role} ${max}`);
const byOrganisation = [
  limit({ appliesTo: 'doict', role: 'APPEAL_OFFICER', max: 20, source: 'DoICT, order of 1 July 2026' }),
  limit({ appliesTo: 'doict', max: 30, extension: 10, source: 'DoICT, order of 1 July 2026' }),
];

describe('where nobody has set a limit', () => {
  it('the national ones hold, with their source', async () => {
    expect(outline(await limitsFor(KALIGANJ))).toEqual(NATIONAL);
    const all = await allLimits();
    expect(all.every(({ byHand }) => !byHand)).toBe(true);
    expect(all.find(({ appliesTo }) => appliesTo === 'bangladesh')).toEqual({
      appliesTo: 'bangladesh',
      body: 'national (GRS FAQ)',
      role: 'GRIEVANCE_OFFICER',
      max: 40,
      unit: 'WORKING_DAY',
      extension: 20,
      contact: 'www.grs.gov.bd',
      source: GRS,
      note: 'older figure; likely the 2015 guideline',
      byHand: false,
    });
    const [officer] = await grievanceSteps(KALIGANJ);
    expect(officer).toMatchObject({ allows: { max: 40 }, startsOn: '2025-09-04', dueOn: '2025-11-03' });
    expect(officer?.noteEn).toContain(`40 working days, 20 more if it is investigated (source: ${GRS})`);
  });

  it('an office that nobody knows is an error', async () => {
    const { errors } = await graph.execute('{ grievanceLimits(office: "doict/nowhere") { role } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', place: ['office'] });
  });
});

describe('limits that somebody sets', () => {
  it('hold for the organisation, then for the nearer office, whole, and give way again', async () => {
    expect(await setLimits(byOrganisation)).toMatchObject({
      limits: [
        { appliesTo: 'doict', role: 'GRIEVANCE_OFFICER', max: 30, extension: 10, contact: null, byHand: true },
        { appliesTo: 'doict', role: 'APPEAL_OFFICER', max: 20, byHand: true },
      ],
      removed: [],
      unchanged: 0,
      errors: [],
    });
    expect(outline(await limitsFor(KALIGANJ))).toEqual(['doict GRIEVANCE_OFFICER 30', 'doict APPEAL_OFFICER 20']);
    expect(await grievanceSteps(KALIGANJ)).toMatchObject([
      {
        allows: { text: '৩০ কার্যদিবস', max: 30, unit: 'WORKING_DAY' },
        dueOn: '2025-10-20',
        note: expect.stringContaining('৩০ কার্যদিবস, তদন্ত হলে আরও ১০ (সূত্র: DoICT, order of 1 July 2026)'),
      },
      { allows: { max: 20 }, startsOn: '2025-10-21', dueOn: '2025-11-18' },
      // Two sources are never mixed: the organisation says nothing of this step.
      { allows: null, startsOn: '2025-11-19', dueOn: null },
    ]);

    const ofDistrict = limit({ appliesTo: DISTRICT, max: 2, unit: 'MONTH', source: 'জেলা কার্যালয়ের আদেশ' });
    expect((await setLimits([ofDistrict])).errors).toEqual([]);
    expect(outline(await limitsFor(KALIGANJ))).toEqual([`${DISTRICT} GRIEVANCE_OFFICER 2`]);
    expect(outline(await limitsFor(KALUKHALI))).toEqual(['doict GRIEVANCE_OFFICER 30', 'doict APPEAL_OFFICER 20']);
    const [officer] = await grievanceSteps(KALIGANJ);
    expect(officer).toMatchObject({ allows: { max: 2, unit: 'MONTH' }, startsOn: '2025-09-04', dueOn: '2025-11-04' });
    expect(officer?.note).toContain('(সূত্র: জেলা কার্যালয়ের আদেশ)');

    expect(await setLimits([], { remove: [DISTRICT] })).toMatchObject({ limits: [], removed: [DISTRICT], errors: [] });
    expect((await limitsFor(KALIGANJ)).map(({ appliesTo }) => appliesTo)).toEqual(['doict', 'doict']);
    await setLimits([], { remove: ['doict'] });
    expect(outline(await limitsFor(KALIGANJ))).toEqual(NATIONAL);
  });

  it('take the place of all that the body had, once', async () => {
    await setLimits(byOrganisation);
    const before = await revision();
    expect(await setLimits(byOrganisation.toReversed())).toEqual({ limits: [], removed: [], unchanged: 2, errors: [] });
    expect(await revision()).toBe(before);
    await setLimits([limit({ appliesTo: 'doict', role: 'CABINET_CELL', max: 45 })]);
    expect(outline(await limitsFor(KALIGANJ))).toEqual(['doict CABINET_CELL 45']);
    expect(await revision()).not.toBe(before);
  });

  it('are only checked in a dry run', async () => {
    const before = await revision();
    expect(await setLimits(byOrganisation, { dryRun: true })).toEqual({
      limits: [],
      removed: [],
      unchanged: 0,
      errors: [],
    });
    expect(outline(await limitsFor(KALIGANJ))).toEqual(NATIONAL);
    expect(await revision()).toBe(before);
  });

  it('for the country give way to those that Sanad comes with', async () => {
    await setLimits([limit({ appliesTo: 'bangladesh', max: 30 })]);
    expect(outline(await limitsFor(KALIGANJ))).toEqual(['bangladesh GRIEVANCE_OFFICER 30']);
    await setLimits([], { remove: ['bangladesh'] });
    expect(outline(await limitsFor(KALIGANJ))).toEqual(NATIONAL);
  });

  it('are stored with tidy texts', async () => {
    const { limits } = await setLimits([limit({ appliesTo: 'doict', source: '  আদেশ\n ৭ ', contact: ' ', note: '' })]);
    expect(limits).toMatchObject([{ source: 'আদেশ ৭', contact: null, note: null }]);
  });
});

describe('what is refused', () => {
  it('is told with its place and remedy in both languages, and nothing is stored', async () => {
    const before = await revision();
    const { errors, ...set } = await setLimits(
      [
        limit({ appliesTo: 'doict' }),
        limit({ appliesTo: 'doict', max: 0, extension: 1000 }),
        limit({ appliesTo: 'doict/nowhere', body: '  ', source: '' }),
        limit({ appliesTo: 'lalmonirhat', role: 'CABINET_CELL', contact: 'a\u0007b', note: 'x'.repeat(501) }),
      ],
      { remove: ['doict', 'bangladesh', 'no-such-body'] },
    );
    expect(set).toEqual({ limits: [], removed: [], unchanged: 0 });
    expect(errors.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'limits.1.role ALREADY_EXISTS',
      'limits.1.max BAD_USER_INPUT',
      'limits.1.extension BAD_USER_INPUT',
      'limits.2.appliesTo NOT_FOUND',
      'limits.2.body BAD_USER_INPUT',
      'limits.2.source BAD_USER_INPUT',
      'limits.3.appliesTo NOT_FOUND',
      'limits.3.contact BAD_USER_INPUT',
      'limits.3.note BAD_USER_INPUT',
      'remove.0 BAD_USER_INPUT',
      'remove.1 NOT_FOUND',
      'remove.2 NOT_FOUND',
    ]);
    for (const { message, messageEn } of errors) {
      expect(message).toMatch(/[ঀ-৿]/);
      expect(messageEn).toMatch(/^[A-Z0-9].*\w/);
    }
    expect(await revision()).toBe(before);
  });

  it.each([0, 1001])('are %i limits in one request', async (count) => {
    const limits = Array.from({ length: count }, () => limit({ appliesTo: 'doict' }));
    expect((await setLimits(limits)).errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['limits'] }]);
  });

  it('is whoever has no token', async () => {
    const mutation = 'mutation { setGrievanceLimits(limits: [], remove: ["doict"]) { errors { code path } } }';
    const { data } = await graph.executeAs({ authorization: null }, mutation);
    expect(data).toEqual({ setGrievanceLimits: { errors: [{ code: 'FORBIDDEN', path: ['authorization'] }] } });
  });
});
