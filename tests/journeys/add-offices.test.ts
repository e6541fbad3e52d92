import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterInto, office, organisation } from '../support/enter-offices.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
const { addOrganisation, addOffice, addOffices, revision, treeOf } = enterInto(() => graph);

describe('addOffices', () => {
  it('takes organisations and offices in any order, once', async () => {
    const rows = {
      organisations: [organisation('batch')],
      offices: [
        office('batch', 'lalmonirhat/kaliganj', 'batch/rangpurdiv'),
        office('batch', 'lalmonirhat'),
        office('batch', 'rangpurdiv'),
      ],
    };
    expect(await addOffices({ ...rows, dryRun: true })).toEqual({
      organisations: [],
      offices: [],
      unchanged: 0,
      errors: [],
    });
    expect(await addOffices(rows)).toEqual({
      organisations: [{ slug: 'batch' }],
      offices: [
        { slug: 'batch/lalmonirhat/kaliganj', parent: { slug: 'batch/rangpurdiv' } },
        { slug: 'batch/lalmonirhat', parent: { slug: 'batch/rangpurdiv' } },
        { slug: 'batch/rangpurdiv', parent: { slug: 'batch' } },
      ],
      unchanged: 0,
      errors: [],
    });
    const before = await revision();
    expect(await addOffices(rows)).toEqual({ organisations: [], offices: [], unchanged: 4, errors: [] });
    expect(await revision()).toBe(before);
  });

  it('stores nothing where one row is wrong, and names every wrong cell', async () => {
    const offices = [
      office('half', 'lalmonirhat'),
      office('half', 'lalmonirhat'),
      { ...office('half', 'nowhere'), name: '' },
      office('half', 'rajbari', 'half/lalmonirhat'),
      { ...office('batch', 'rangpurdiv'), name: 'অন্য নাম' },
    ];
    const organisations = [organisation('half'), { ...organisation('other'), name: organisation('half').name }];
    const { errors, ...added } = await addOffices({ organisations, offices });
    expect(added).toEqual({ organisations: [], offices: [], unchanged: 0 });
    expect(errors.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'organisations.1.name ALREADY_EXISTS',
      'offices.1.area ALREADY_EXISTS',
      'offices.2.area NOT_FOUND',
      'offices.2.name BAD_USER_INPUT',
      'offices.3.parent BAD_USER_INPUT',
      'offices.4.area ALREADY_EXISTS',
    ]);
    expect(await graph.ask('{ organisation(slug: "half") { slug } }')).toEqual({ organisation: null });
  });

  it.each([0, 1001])('refuses %i rows', async (count) => {
    const offices = Array.from({ length: count }, () => office('batch', 'rajbari'));
    expect((await addOffices({ offices })).errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['offices'] }]);
  });

  it('sends as many statements for fifty offices as for two', async () => {
    const { areas } = await graph.ask<{ areas: { nodes: Array<{ slug: string }> } }>(
      '{ areas(level: UPAZILA, first: 50) { nodes { slug } } }',
    );
    const count = async (slug: string, rows: number) => {
      const offices = areas.nodes.slice(0, rows).map((area) => office(slug, area.slug));
      return (await graph.database.statementsOf(() => addOffices({ organisations: [organisation(slug)], offices })))
        .statements.length;
    };
    expect(await count('many', 50)).toBe(await count('few', 2));
  });

  it('gives one tree, in whatever order the offices come', async () => {
    // From the top down: each area with those above it.
    const above: Record<string, string[]> = {
      rangpurdiv: [],
      lalmonirhat: ['rangpurdiv'],
      'lalmonirhat/kaliganj': ['lalmonirhat', 'rangpurdiv'],
      'lalmonirhat/aditmari': ['lalmonirhat', 'rangpurdiv'],
      rangpur: ['rangpurdiv'],
      'rangpur/kaunia': ['rangpur', 'rangpurdiv'],
    };
    const expected = (slug: string, areas: readonly string[], underHead: ReadonlySet<string>) => {
      const ancestors = (area: string): string[] => {
        const nearest = underHead.has(area) ? undefined : above[area]?.find((other) => areas.includes(other));
        return nearest === undefined ? [slug] : [`${slug}/${nearest}`, ...ancestors(nearest)];
      };
      return Object.fromEntries([[slug, [] as string[]], ...areas.map((area) => [`${slug}/${area}`, ancestors(area)])]);
    };
    let run = 0;
    const orders = fc.shuffledSubarray(Object.keys(above), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(orders, fc.subarray(Object.keys(above)), fc.nat(6), async (areas, underHead, together) => {
        run += 1;
        const slug = `run-${run}`;
        const given = new Set(underHead);
        const rows = areas.map((area) => office(slug, area, given.has(area) ? slug : undefined));
        const singly = rows.slice(together);
        const batch = { organisations: [organisation(slug)], offices: rows.slice(0, together) };
        expect((await addOffices(batch)).errors).toEqual([]);
        for (const row of singly) expect((await addOffice(row)).errors).toEqual([]);
        expect(await treeOf(slug)).toEqual(expected(slug, areas, given));
      }),
      { numRuns: 12, seed: 4, endOnFailure: true },
    );
  });

  it('lets two that enter the same office at once take turns', async () => {
    await addOrganisation(organisation('twice'));
    const [one, two] = await Promise.all([
      addOffice(office('twice', 'rajbari')),
      addOffice(office('twice', 'rajbari')),
    ]);
    const codes = [...one.errors, ...two.errors].map(({ code }) => code);
    expect(codes).toEqual(['ALREADY_EXISTS']);
  });
});
