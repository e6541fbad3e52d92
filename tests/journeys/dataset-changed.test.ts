import { parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MOST_WAITING } from '../../src/graph/dataset/event-buffer.ts';
import type { SubscriptionResults } from '../../src/graph/subscribe.ts';
import { raiseRevision } from '../../src/storage/dataset/dataset.write.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const [KALUKHALI, PANGSA, KALIGANJ] = ['doict/rajbari/kalukhali', 'doict/rajbari/pangsa', 'doict/lalmonirhat/kaliganj'];

const CHANGED = `subscription ($under: String) {
  datasetChanged(under: $under) { revision office { slug charters { totalCount } } charter { version withdrawnAt } }
}`;

interface Change {
  revision: string;
  office: { slug: string; charters: { totalCount: number } } | null;
  charter: { version: number; withdrawnAt: string | null } | null;
}

let graph: TestGraph;
const opened: SubscriptionResults[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
});
afterEach(async () => {
  for (const results of opened.splice(0)) await results.return();
});
afterAll(() => graph.close());

/** Subscribes; once it resolves, no change is missed. */
async function subscribe(under: string | null = null) {
  const results = await graph.subscribe({ document: parse(CHANGED), variableValues: { under } });
  if (!(Symbol.asyncIterator in results)) throw new Error(JSON.stringify(results));
  opened.push(results);
  const next = async (): Promise<Change> => {
    const { value } = await results.next();
    if (value?.errors !== undefined) throw value.errors[0];
    const data = value?.data as { datasetChanged: Change } | undefined;
    if (data === undefined) throw new Error('the subscription has ended');
    return data.datasetChanged;
  };
  return {
    next,
    slugs: async (count: number) => {
      const slugs: Array<string | null> = [];
      for (let i = 0; i < count; i += 1) slugs.push((await next()).office?.slug ?? null);
      return slugs;
    },
  };
}

let imports = 0;
const importInto = (office: string) => {
  imports += 1;
  return importSmallCharter(
    graph,
    office,
    [{ name: 'তথ্য প্রদান', deadline: `${imports} দিন` }],
    `2026-01-${10 + imports}`,
  );
};
/** A change that everybody is told of, so that whoever was told of nothing before is seen not to have been. */
const changeAll = () => raiseRevision(graph.database.db, NOW.toString());
const revision = async () =>
  (await graph.ask<{ dataset: { revision: string } }>('{ dataset { revision } }')).dataset.revision;

describe('datasetChanged', () => {
  it('tells of an import: office, version and revision', async () => {
    const { next } = await subscribe();
    await importInto(PANGSA);
    expect(await next()).toEqual({
      revision: await revision(),
      office: { slug: PANGSA, charters: { totalCount: 1 } },
      charter: { version: 1, withdrawnAt: null },
    });
  });

  it('tells those who subscribed at or above the office, and nobody beside it', async () => {
    const above = [
      'doict/rajbari/kalukhali',
      'rajbari/kalukhali',
      'doict/rajbari',
      'rajbari',
      'dhakadiv',
      'bangladesh',
      'doict',
    ];
    const beside = [KALIGANJ, 'lalmonirhat', 'rangpurdiv', 'doict/lalmonirhat', PANGSA, 'rajbari/pangsa'];
    const told = await Promise.all(above.map(subscribe));
    const untold = await Promise.all(beside.map(subscribe));
    await importInto(KALUKHALI);
    await changeAll();
    for (const { slugs } of told) expect(await slugs(2)).toEqual([KALUKHALI, null]);
    for (const { slugs } of untold) expect(await slugs(1)).toEqual([null]);
  });

  it('tells of a withdrawal, what is read anew with every event', async () => {
    const { next } = await subscribe('rajbari');
    const { charter } = await importInto(PANGSA);
    const stored = await next();
    const id = Buffer.from(`Charter:${charter?.id}`).toString('base64url');
    await graph.ask(`mutation { withdrawCharter(id: "${id}", reason: "ভুল") { errors { code } } }`);
    const withdrawn = await next();
    expect(withdrawn.charter).toMatchObject({ version: stored.charter?.version, withdrawnAt: expect.any(String) });
    expect(withdrawn.office?.slug).toBe(PANGSA);
    await importInto(PANGSA);
    expect((await next()).office?.charters.totalCount).toBe((stored.office?.charters.totalCount ?? 0) + 1);
  });

  it('tells of a decision on a service, of an office that was entered and of those that moved under it', async () => {
    const { next, slugs } = await subscribe();
    const { office } = await graph.ask<{ office: { services: { nodes: Array<{ id: string }> } } }>(
      `{ office(slug: "${KALIGANJ}") { services(first: 1) { nodes { id } } } }`,
    );
    const id = office.services.nodes[0]?.id;
    await graph.ask(
      `mutation { matchService(service: "${id}", catalogueService: "field-ict-advice") { errors { code } } }`,
    );
    expect(await next()).toMatchObject({ office: { slug: KALIGANJ }, charter: null });

    const fisheries = { slug: 'fisheries', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' };
    const add = (area: string) =>
      graph.ask(
        `mutation { addOffice(input: { organisation: "fisheries", area: "${area}", name: "মৎস্য অফিস", nameEn: "Fisheries" }) { errors { code message } } }`,
      );
    await graph.ask(
      'mutation ($input: OrganisationInput!) { addOrganisation(input: $input) { errors { code message } } }',
      { input: fisheries },
    );
    expect(await slugs(1)).toEqual([null]);
    await add('rajbari/kalukhali');
    expect(await slugs(1)).toEqual(['fisheries/rajbari/kalukhali']);
    await add('rajbari');
    expect((await slugs(2)).toSorted()).toEqual(['fisheries/rajbari', 'fisheries/rajbari/kalukhali']);
  });

  it('tells nothing of an import that is rolled back, of a dry run or of what is stored already', async () => {
    const { slugs } = await subscribe();
    const { charter } = await importInto(PANGSA);
    expect(await slugs(1)).toEqual([PANGSA]);
    await expect(
      graph.database.db.transaction(async (tx) => {
        await raiseRevision(tx, NOW.toString(), [{ officeId: charter?.officeId ?? 0, charterId: null }]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    imports -= 1;
    expect((await importInto(PANGSA)).unchanged).toBe(true);
    await changeAll();
    expect(await slugs(1)).toEqual([null]);
  });

  it('tells everybody of a change whose office is not known', async () => {
    const { next } = await subscribe('lalmonirhat');
    await raiseRevision(graph.database.db, NOW.toString(), [{ officeId: 999_999, charterId: null }]);
    expect(await next()).toEqual({ revision: await revision(), office: null, charter: null });
  });

  it('refuses an area or office that is not known', async () => {
    const refused = await graph.subscribe({ document: parse(CHANGED), variableValues: { under: 'rajbari/nowhere' } });
    expect(refused).toMatchObject({
      errors: [{ path: ['datasetChanged'], originalError: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('tells a slow subscriber that much has changed', async () => {
    const { next } = await subscribe();
    const { charter } = await importInto(PANGSA);
    const changed = [{ officeId: charter?.officeId ?? 0, charterId: charter?.id ?? 0 }];
    for (let i = 0; i < 3 * MOST_WAITING; i += 1) await raiseRevision(graph.database.db, NOW.toString(), changed);
    const last = await revision();
    const told: Change[] = [];
    do told.push(await next());
    while (told.at(-1)?.revision !== last);
    expect(told.length).toBeLessThanOrEqual(MOST_WAITING + 1);
    expect(told).toContainEqual(expect.objectContaining({ office: null, charter: null }));
  });

  it('ends while the next change is waited for, and does not listen any longer', async () => {
    const { next } = await subscribe();
    const waiting = next().catch(() => 'ended');
    const { statements } = await graph.database.statementsOf(async () => {
      for (const results of opened.splice(0)) await results.return();
      expect(await waiting).toBe('ended');
      await changeAll();
    });
    expect(statements.filter((text) => text.includes('select'))).toHaveLength(1);
  });
});

describe('subscribers that come and go', () => {
  it('are told once, also where the last one has just left', async () => {
    for (let i = 0; i < 5; i += 1) {
      await subscribe();
      void opened.pop()?.return();
      const { slugs } = await subscribe();
      await importInto(PANGSA);
      await changeAll();
      expect(await slugs(2)).toEqual([PANGSA, null]);
      await opened.pop()?.return();
    }
  });
});

describe('the number of SQL statements', () => {
  it('for a change is the same for one subscriber and for fifty, wherever they subscribed', async () => {
    const { charter } = await importInto(KALUKHALI);
    const changed = [{ officeId: charter?.officeId ?? 0, charterId: charter?.id ?? 0 }];
    const statementsFor = async (subscribers: ReadonlyArray<string | null>) => {
      const all = await Promise.all(subscribers.map(subscribe));
      const { statements } = await graph.database.statementsOf(async () => {
        await raiseRevision(graph.database.db, NOW.toString(), changed);
        const told = await Promise.all(all.map(({ slugs }) => slugs(1)));
        expect(new Set(told.flat())).toEqual(new Set([KALUKHALI]));
      });
      return statements.length;
    };
    const one = await statementsFor([null]);
    const places = ['rajbari', 'dhakadiv', KALUKHALI, 'doict', null];
    expect(await statementsFor(Array.from({ length: 50 }, (_, i) => places[i % places.length] ?? null))).toBe(one);
    // Raised, the office's place, the office, the charter, and its charters: a page and their number.
    expect(one).toBe(6);
  });
});
