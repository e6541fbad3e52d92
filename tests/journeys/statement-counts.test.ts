import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';

const DISTRICT_DASHBOARD = `query ($under: String!, $first: Int!) {
  offices(filter: { under: $under, level: UPAZILA }, first: $first) {
    totalCount
    nodes {
      slug area { name parent { name } } organisation { slug } parent { slug } ancestors { slug }
      posts { designation holder { name } reportsTo { designation } }
      children { totalCount nodes { slug } }
      charters(first: 5) { totalCount nodes { version } }
      services(first: 3) { totalCount nodes { name } }
      charter {
        signedOn provenance { sha256 } findings(severity: ERROR) { code service { name } }
        services {
          name key deadline { text max maxWorkingDays } fee { text }
          responsible { acting post { designation office { slug } } officer { name } }
          superior { acting post { designation } officer { name posts { designation } } }
          catalogueService { slug } history { charter { version } } findings { code }
          escalation { complete steps { ordinal basis office { slug } post { designation } officer { name } note } findings { code } }
        }
      }
    }
  }
}`;

/**
 * What the dashboard's query may send, for any number of offices: 35, one of them for complaint tables and one for the
 * limits of the grievance procedure, and one split batch.
 */
const MOST_STATEMENTS = 36;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await giveCharters(graph, 40);
});
afterAll(() => graph.close());

describe('the number of SQL statements', () => {
  const dashboard = async (under: string, first: number) => {
    const { value, statements } = await graph.database.statementsOf(() =>
      graph.ask<{ offices: { nodes: Array<{ charter: { services: unknown[] } | null }> } }>(DISTRICT_DASHBOARD, {
        under,
        first,
      }),
    );
    const withCharter = value.offices.nodes.filter((office) => office.charter !== null).length;
    return { offices: value.offices.nodes.length, withCharter, statements: statements.length };
  };

  it('is the same for one district and for fifty offices', async () => {
    const district = await dashboard('lalmonirhat', 50);
    const fifty = await dashboard('bangladesh', 50);
    expect(district).toMatchObject({ offices: 5 });
    expect(fifty).toMatchObject({ offices: 50 });
    expect(fifty.withCharter).toBeGreaterThan(district.withCharter);
    // Over one connection the count is exact. Several connections answer in any order, which may split a batch once.
    if (graph.database.kind === 'embedded') expect(fifty.statements).toBe(district.statements);
    expect(Math.max(district.statements, fifty.statements)).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it.each([
    ['due dates', 'dueDate(submittedOn: "2026-03-16") { status latest calendarVersion days { date } }'],
    [
      'dated ladders',
      'escalation(submittedOn: "2026-03-16") { steps { startsOn dueOn office { slug } post { designation } officer { name } note } }',
    ],
  ])('is the same for the %s of one district and of fifty offices, one of them for the calendar', async (_, field) => {
    const ask = async (under: string) => {
      const query = `{ offices(filter: { under: "${under}", level: UPAZILA }, first: 50) { nodes { services(first: 30) { nodes { ${field} } } } } }`;
      const { value, statements } = await graph.database.statementsOf(() =>
        graph.ask<{ offices: { nodes: Array<{ services: { nodes: unknown[] } }> } }>(query),
      );
      const ofCalendar = statements.filter((text) => text.includes('"calendar_orders"')).length;
      const services = value.offices.nodes.flatMap((office) => office.services.nodes).length;
      return { offices: value.offices.nodes.length, services, statements: statements.length, ofCalendar };
    };
    const district = await ask('lalmonirhat');
    const fifty = await ask('bangladesh');
    expect(district).toMatchObject({ offices: 5, services: 23, ofCalendar: 1 });
    expect(fifty).toMatchObject({ offices: 50, services: 40 * 23, ofCalendar: 1 });
    if (graph.database.kind === 'embedded') expect(fifty.statements).toBe(district.statements);
    expect(Math.abs(fifty.statements - district.statements)).toBeLessThanOrEqual(1);
  });

  it('does not grow with the number of catalogue entries asked for their services', async () => {
    const entries = async (first: number) => {
      const query = `{ catalogue(first: ${first}) { nodes { slug organisation { slug } services(under: "lalmonirhat") { totalCount nodes { office { slug } } } } } }`;
      return (await graph.database.statementsOf(() => graph.ask(query))).statements.length;
    };
    expect(await entries(24)).toBe(await entries(2));
  });

  it('does not grow with the number of areas asked for their coverage and offices', async () => {
    const areas = async (first: number) => {
      const query = `{ areas(level: DISTRICT, first: ${first}) { nodes { coverage { offices withCharter } offices(first: 2) { totalCount nodes { slug } } children { slug } parent { slug } } } }`;
      return (await graph.database.statementsOf(() => graph.ask(query))).statements.length;
    };
    expect(await areas(64)).toBe(await areas(2));
  });

  it('does not grow with the number of offices compared', async () => {
    const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
      '{ offices(filter: { hasCharter: true }, first: 20) { nodes { slug } } }',
    );
    const compare = async (count: number) => {
      const query = `query ($offices: [String!]!) { compareOffices(offices: $offices) {
        rows { verdict catalogueService { slug } fastest { slug } cells { office { slug } service { name responsible { post { designation } } } } } } }`;
      const slugs = offices.nodes.slice(0, count).map((office) => office.slug);
      return (await graph.database.statementsOf(() => graph.ask(query, { offices: slugs }))).statements.length;
    };
    expect(await compare(20)).toBe(await compare(2));
  });

  it('does not grow with the offices compared under an area, nor with the areas', async () => {
    const compare = async (areas: readonly string[]) => {
      const comparison = `comparison(organisation: "doict") {
        offices { slug } rows { outliers { slug } catalogueService { slug } cells { service { name responsible { post { designation } } } } } }`;
      const query = `{ ${areas.map((slug, i) => `a${i}: area(slug: "${slug}") { ${comparison} }`).join(' ')} }`;
      const { value, statements } = await graph.database.statementsOf(() =>
        graph.ask<Record<string, { comparison: { offices: unknown[] } }>>(query),
      );
      return { offices: value.a0?.comparison.offices.length, statements: statements.length };
    };
    const district = await compare(['lalmonirhat']);
    const division = await compare(['rangpurdiv']);
    const two = await compare(['rangpurdiv', 'lalmonirhat']);
    expect([district.offices, division.offices]).toEqual([6, 66]);
    if (graph.database.kind === 'embedded') expect(division.statements).toBe(district.statements);
    expect(Math.max(division.statements, two.statements)).toBeLessThanOrEqual(district.statements + 1);
  });
});
