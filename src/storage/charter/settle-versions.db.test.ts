import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { AUTHORITIES, type Authority } from '../../domain/source/source.ts';
import { settleVersions } from './settle-versions.write.ts';

/** A version of an office's charter; `name` tells them apart in whatever order they come. */
interface Version {
  name: string;
  day: string;
  authority: Authority;
  withdrawn: boolean;
}

/** How a version stands: until when it is in force, and whether a weightier one keeps it out. */
type Standing = Record<string, { until: string | null; outranked: boolean }>;

let database: TestDatabase;
let officeId: number;
let otherId: number;
beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await database.sql<Array<{ id: number }>>`select id from offices o
    where not exists (select from charters c where c.office_id = o.id) order by id limit 2`;
  [officeId = 0, otherId = 0] = rows.map(({ id }) => id);
});
afterAll(() => database.close());

/** The rule in plain words: who is outranked, then who of the others ends where the next one begins. */
function standingOf(versions: readonly Version[]): Standing {
  const weight = ({ authority }: Version) => AUTHORITIES.length - AUTHORITIES.indexOf(authority);
  const standing = versions.filter(({ withdrawn }) => !withdrawn);
  const isOutranked = (one: Version) =>
    !one.withdrawn && standing.some((other) => weight(other) > weight(one) && other.day <= one.day);
  const inForce = standing
    .filter((one) => !isOutranked(one))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return Object.fromEntries(
    versions.map((one) => {
      const outranked = isOutranked(one);
      const place = inForce.indexOf(one);
      const next = place < 0 ? null : (inForce[place + 1]?.day ?? null);
      return [one.name, { until: outranked ? one.day : next, outranked }];
    }),
  );
}

/** Stores versions in this order, settling after each, then withdraws in another, settling after each. */
async function play(versions: readonly Version[], office = officeId): Promise<Standing> {
  const { sql, db } = database;
  await sql`delete from charters where office_id = ${office}`;
  for (const [i, { name, day, authority }] of versions.entries()) {
    await sql`insert into charters (office_id, version, effective_from, effective_from_basis, expectations, authority, vision)
      values (${office}, ${i + 1}, ${day}, 'GIVEN', '{}', ${authority}, ${name})`;
    await settleVersions(db, [office]);
  }
  for (const { name } of versions.filter(({ withdrawn }) => withdrawn).toReversed()) {
    await sql`update charters set withdrawn_at = now() where office_id = ${office} and vision = ${name}`;
    await settleVersions(db, [office]);
  }
  return read(office);
}

async function read(office: number): Promise<Standing> {
  const rows = await database.sql`select vision, effective_until::text as until, outranked,
      (select count(*)::int from findings f where f.charter_id = c.id and f.code = 'SOURCE_OUTRANKED') as findings
    from charters c where office_id = ${office}`;
  for (const { vision, outranked, findings } of rows) {
    expect({ vision, findings }).toEqual({ vision, findings: outranked === true ? 1 : 0 });
  }
  return Object.fromEntries(rows.map(({ vision, until, outranked }) => [vision, { until, outranked }]));
}

const anyVersions: fc.Arbitrary<Version[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 5 }).map((month) => `2026-0${month}-01`),
      authority: fc.constantFrom(...AUTHORITIES),
      withdrawn: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((versions) => versions.map((version, i) => ({ ...version, name: `version ${i}` })));

/** The same on days of their own: of one day the later import is in force, so the order would matter. */
const onDaysOfTheirOwn = anyVersions.map((versions) =>
  versions.map((version, i) => ({ ...version, day: `2026-01-${String(((i * 5) % 7) + 10)}` })),
);

describe('settleVersions', () => {
  it('settles any versions by the rule', async () => {
    await fc.assert(
      fc.asyncProperty(anyVersions, async (versions) => {
        expect(await play(versions)).toEqual(standingOf(versions));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('settles them the same in whatever order they are imported and withdrawn', async () => {
    const shuffled = onDaysOfTheirOwn.chain((versions) =>
      fc.tuple(fc.constant(versions), fc.shuffledSubarray(versions, { minLength: versions.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([versions, others]) => {
        expect(await play(others)).toEqual(await play(versions));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('changes nothing when it is called again, and nothing of another office', async () => {
    const versions: Version[] = [
      { name: 'district', day: '2026-03-01', authority: 'DISTRICT', withdrawn: false },
      { name: 'office', day: '2026-02-01', authority: 'OFFICE', withdrawn: false },
    ];
    await play(versions);
    await play([{ name: 'other', day: '2026-03-01', authority: 'THIRD_PARTY', withdrawn: false }], otherId);
    const state =
      () => database.sql`select c.*, f.id as finding, c.xmin from charters c left join findings f on f.charter_id = c.id and f.code = 'SOURCE_OUTRANKED'
      where c.office_id in (${officeId}, ${otherId}) order by c.id`;
    const before = [...(await state())];
    await settleVersions(database.db, [officeId, otherId]);
    expect([...(await state())]).toEqual(before);
    expect(await read(otherId)).toEqual({ other: { until: null, outranked: false } });
  });

  it('takes one statement for any number of offices', async () => {
    const { statements } = await database.statementsOf(() => settleVersions(database.db, [officeId, otherId]));
    expect(statements).toHaveLength(1);
  });

  it.each<[Authority, Authority, boolean]>(
    AUTHORITIES.flatMap((ours) =>
      AUTHORITIES.map((theirs): [Authority, Authority, boolean] => [
        ours,
        theirs,
        AUTHORITIES.indexOf(theirs) < AUTHORITIES.indexOf(ours),
      ]),
    ),
  )('the word of %s beside that of %s of the same day is outranked: %s', async (ours, theirs, outranked) => {
    const day = '2026-01-01';
    const standing = await play([
      { name: 'theirs', day, authority: theirs, withdrawn: false },
      { name: 'ours', day, authority: ours, withdrawn: false },
    ]);
    expect(standing.ours).toEqual({ until: outranked ? day : null, outranked });
  });
});
