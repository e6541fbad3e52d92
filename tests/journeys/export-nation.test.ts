import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFindings } from '../../src/operations/export/export-findings.ts';
import { exportSources } from '../../src/operations/export/export-sources.ts';
import { collect } from '../support/collect.ts';
import { inCell, rowsInBoth } from '../support/exported-rows.ts';
import { NOW } from '../support/graph.ts';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const SERVICE = 'ict-department-information';
const NAME = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';
const DEADLINES = ['২ কার্যদিবস', '২ কার্যদিবস', '৩ কার্যদিবস', '৩ কার্যদিবস', '৪০ কার্যদিবস', '৭ দিন', '=কার্যদিবস'];

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { under: "rangpurdiv", level: UPAZILA, hasCharter: false }, first: 7) { nodes { slug } } }',
  );
  for (const [i, { slug }] of offices.nodes.entries()) {
    await importSmallCharter(graph, slug, [{ name: NAME, deadline: DEADLINES[i] ?? '' }]);
  }
});
afterAll(() => graph.close());

const fetchExport = (path: string) => fetch(`${graph.url}/export/${path}`);
const rowsOf = (name: string, query = '') => rowsInBoth((ending) => fetchExport(`${name}.${ending}?${query}`));

describe('/export/deadlines', () => {
  interface Rank {
    rank: number | null;
    dueOn: string | null;
    office: { slug: string; name: string; nameEn: string; area: { slug: string; name: string } };
    deadline: Record<
      'text' | 'kind' | 'min' | 'max' | 'unit' | 'maxWorkingDays' | 'maxCalendarDays',
      string | number | null
    >;
  }
  const compared = async (args: string) =>
    (
      await graph.ask<{ compareDeadlines: { outliers: Array<{ slug: string }>; ranking: { nodes: Rank[] } } }>(
        `{ compareDeadlines(catalogueService: "${SERVICE}"${args}) { outliers { slug } ranking(first: 1000) { nodes {
          rank dueOn office { slug name nameEn area { slug name } }
          deadline { text kind min max unit maxWorkingDays maxCalendarDays } } } } }`,
      )
    ).compareDeadlines;

  it.each([
    ['', ''],
    ['&under=rangpurdiv', ', under: "rangpurdiv"'],
    ['&submittedOn=2026-03-16', ', submittedOn: "2026-03-16"'],
    ['&asOf=2025-10-01', ', asOf: "2025-10-01"'],
  ])('%s is the ranking of compareDeadlines, and tells outliers', async (query, args) => {
    const { ranking, outliers } = await compared(args);
    const rows = await rowsOf('deadlines', `catalogueService=${SERVICE}${query}`);
    expect(rows.map(({ outlier: _, ...row }) => row)).toEqual(
      ranking.nodes.map(({ rank, dueOn, office, deadline }) => ({
        rank: inCell(rank),
        office: office.slug,
        officeName: office.name,
        officeNameEn: office.nameEn,
        area: office.area.slug,
        areaName: office.area.name,
        deadlineText: guarded(inCell(deadline.text)),
        deadlineKind: inCell(deadline.kind),
        deadlineMin: inCell(deadline.min),
        deadlineMax: inCell(deadline.max),
        deadlineUnit: inCell(deadline.unit),
        maxWorkingDays: inCell(deadline.maxWorkingDays),
        maxCalendarDays: inCell(deadline.maxCalendarDays),
        dueOn: inCell(dueOn),
      })),
    );
    const slow = rows.filter(({ outlier }) => outlier === 'true').map(({ office }) => office);
    expect(slow.toSorted()).toEqual(outliers.map(({ slug }) => slug).toSorted());
  });

  it('has the silent offices last, without rank, number or judgement', async () => {
    const rows = await rowsOf('deadlines', `catalogueService=${SERVICE}`);
    const silent = rows.filter(({ deadlineKind }) => deadlineKind === 'UNSPECIFIED' || deadlineKind === 'UNPARSED');
    expect(silent.length).toBeGreaterThanOrEqual(2);
    expect(rows.slice(-silent.length)).toEqual(silent);
    for (const row of silent) {
      expect(row).toMatchObject({ rank: '', deadlineMax: '', maxWorkingDays: '', maxCalendarDays: '', outlier: '' });
    }
    expect(rows.filter(({ outlier }) => outlier === 'true')).toHaveLength(1);
  });
});

describe('/export/findings', () => {
  const FINDING = `code severity cell line column message messageEn why whyEn remedy remedyEn
    at { page sheet table row column line } office { slug name nameEn } service { category serial name }`;
  type Finding = Record<string, string | number | null> & {
    at: Record<string, string | number | null>;
    office: Record<string, string>;
    service: Record<string, string | null> | null;
  };
  const asCells = ({ at, office, service, line, column, cell, ...finding }: Finding) => {
    const { line: _, ...place } = at;
    const cells = {
      ...finding,
      ...place,
      cell: guarded(inCell(cell)),
      line: line ?? at.line,
      character: column,
      office: office.slug,
      officeName: office.name,
      officeNameEn: office.nameEn,
      serviceCategory: service?.category,
      serviceSerial: service?.serial,
      serviceName: service?.name,
    };
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, inCell(value)]));
  };

  it.each([
    ['', '{}'],
    ['under=rajbari&severity=ERROR', '{ under: "rajbari", severity: ERROR }'],
    ['code=DEADLINE_NUMBER_MISSING', '{ code: "DEADLINE_NUMBER_MISSING" }'],
  ])('?%s has every finding of the graph in its order', async (query, filter) => {
    const found: Finding[] = [];
    for (let after = ''; ; ) {
      const { findings } = await graph.ask<{
        findings: { nodes: Finding[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        `{ findings(filter: ${filter}, first: 100${after}) { nodes { ${FINDING} } pageInfo { endCursor hasNextPage } } }`,
      );
      found.push(...findings.nodes);
      after = `, after: "${findings.pageInfo.endCursor}"`;
      if (!findings.pageInfo.hasNextPage) break;
    }
    expect(found.length).toBeGreaterThan(5);
    expect(await rowsOf('findings', query)).toEqual(found.map(asCells));
  });

  it('guards a cell that looks like a formula', async () => {
    const rows = await rowsOf('findings', 'under=rangpurdiv');
    expect(rows.map(({ cell }) => cell)).toContain("'=কার্যদিবস");
  });

  it('sends as many statements for one office as for all', async () => {
    const statements = async (code: 'DEADLINE_NUMBER_MISSING' | null) =>
      graph.database.statementsOf(() => collect(exportFindings(graph.database.db, { code, day: '2026-12-01' })));
    const [some, all] = [await statements('DEADLINE_NUMBER_MISSING'), await statements(null)];
    expect(all.value.flat().length).toBeGreaterThan(some.value.flat().length);
    expect(all.statements.length).toBe(some.statements.length);
  });
});

describe('/export/sources', () => {
  const SOURCE = `name kind uri authority status everyMinutes lastAttemptAt lastSuccessAt nextDueAt lastError lastErrorEn
    consecutiveFailures heldReason heldReasonEn office { slug }`;

  beforeAll(async () => {
    await graph.database.sql`insert into sources
      (name, kind, uri, office_id, every_minutes, added_at, next_due_at, last_attempt_at, last_error, last_error_en, consecutive_failures)
      values ('=1+1', 'FILE', 'a.txt', null, 60, now(), now(), null, null, null, 0),
        ('পোর্টাল', 'WEB_PAGE', 'https://example.gov.bd/', (select id from offices where slug = 'doict/rajbari/kalukhali'), 1440,
          now(), now(), '2026-11-20 05:30:00+06', 'পাওয়া যায়নি।', 'Not found.', 3)`;
  });

  it('has every source of the graph, instants in UTC, and what never was empty', async () => {
    const { sources } = await graph.ask<{
      sources: { nodes: Array<Record<string, string | number | null> & { office: { slug: string } | null }> };
    }>(`{ sources(first: 100) { nodes { ${SOURCE} } } }`);
    const rows = await rowsOf('sources');
    const cells = sources.nodes.map(({ office, ...source }) => ({ ...source, office: office?.slug }));
    expect(rows).toEqual(
      cells.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, guarded(inCell(value))])),
      ),
    );
    expect(rows[0]).toMatchObject({ name: "'=1+1", office: '', status: 'NEVER_RUN', lastAttemptAt: '', lastError: '' });
    expect(rows[1]).toMatchObject({
      status: 'FAILING',
      lastAttemptAt: '2026-11-19T23:30:00Z',
      lastErrorEn: 'Not found.',
    });
  });

  it('tells why something is held', async () => {
    await graph.database.sql`with run as (
        insert into harvests (source_id, dry_run, started_at, outcome) select min(id), false, now(), 'HELD' from sources returning id, source_id)
      insert into held_documents (harvest_id, source_id, office_id, sha256, original, uri, chain, first_seen_on, reasons, detail, held_at)
      select run.id, source_id, 1, 'x', '', 'a.txt', '{}', '2026-11-01', '{SERVICES_VANISH}', '{"removed": "12", "services": "23"}', now() from run`;
    const { sources } = await graph.ask<{ sources: { nodes: Array<{ heldReason: string | null }> } }>(
      '{ sources(first: 100) { nodes { heldReason } } }',
    );
    const rows = await collect(exportSources(graph.database.db, NOW.toString()));
    expect(sources.nodes[0]?.heldReason).toContain('১২টি বাদ পড়ত');
    expect(rows.flat().map(({ held }) => held?.bn ?? null)).toEqual(sources.nodes.map(({ heldReason }) => heldReason));
  });
});

describe('a refusal', () => {
  it.each([
    ['deadlines.csv', 'catalogueService'],
    ['deadlines.csv?catalogueService=none', 'catalogueService'],
    [`deadlines.xlsx?catalogueService=${SERVICE}&under=nowhere`, 'under'],
    [`deadlines.csv?catalogueService=${SERVICE}&submittedOn=tomorrow`, 'submittedOn'],
    ['findings.csv?code=NO_SUCH_CODE', 'code'],
    ['findings.csv?severity=FATAL', 'severity'],
    ['findings.xlsx?under=nowhere', 'under'],
    ['sources.csv?kind=FILE', 'kind'],
  ])('of %s says so in both languages', async (path, argument) => {
    const answer = await fetchExport(path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          extensions: { code: 'BAD_USER_INPUT', messageBn: expect.stringMatching(/[ঀ-৿]/), argument: [argument] },
        },
      ],
    });
  });
});

/** A text as CSV has it where a spreadsheet would take it for a formula. */
function guarded(text: string): string {
  return /^'*[=+\-@]/.test(text) ? `'${text}` : text;
}
