import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { openScriptedPeer, type ScriptedPeer, storedEntry, withdrawnEntry } from '../support/scripted-peer.ts';
import { importSmallCharter, smallCharter } from '../support/small-charter.ts';

const rows = (count: number, deadline = '২ কার্যদিবস') =>
  ['ট্রেড লাইসেন্স', 'মৃত্যু সনদ', 'খতিয়ানের নকল', 'প্রশিক্ষণ', 'পুকুর খনন', 'বৃত্তি']
    .slice(0, count)
    .map((name) => ({ name, deadline }));

interface Version {
  id: string;
  version: number;
  withdrawnReason: string | null;
}

let node: TestNode;
let peer: ScriptedPeer;
let source: string;
let offices: string[];
let slug: string;
beforeAll(async () => {
  node = await openTestNode('here.example');
  const found = await node.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 60) { nodes { slug } } }',
  );
  offices = found.offices.nodes.map((office) => office.slug);
});
afterAll(() => node.close());
beforeEach(async () => {
  slug = offices.pop() ?? '';
  peer = await openScriptedPeer();
  source = await node.addSource({ kind: 'PEER', uri: peer.url });
});
afterEach(() => peer.close());

const versionsOf = async (office = slug) => {
  const { office: found } = await node.ask<{ office: { charters: { nodes: Version[] } } | null }>(
    'query ($slug: String!) { office(slug: $slug) { charters { nodes { id version withdrawnReason } } } }',
    { slug: office },
  );
  return found?.charters.nodes ?? null;
};
const statusOf = async () =>
  (
    await node.ask<{ node: { status: string; heldReasonEn: string | null } }>(
      'query ($id: ID!) { node(id: $id) { ... on Source { status heldReasonEn } } }',
      { id: source },
    )
  ).node;

describe('made-up charters of another node', () => {
  it('are refused for an office that is known here', async () => {
    peer.entries.push(storedEntry(slug, smallCharter(rows(2)), { synthetic: true }));
    const refused = {
      outcome: 'FAILED',
      charters: 0,
      refused: 1,
      errorEn: expect.stringContaining('made-up offices are never mixed'),
    };
    expect(await node.harvest(source, true)).toMatchObject(refused);
    expect(await node.harvest(source)).toMatchObject(refused);
    expect(await versionsOf()).toEqual([]);
  });

  it('are refused for an office that only the other node knows, and a dry run says so', async () => {
    const organisation = { slug: 'fisheries', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' };
    const area = slug.replace('doict/', '');
    peer.entries.push(storedEntry(`fisheries/${area}`, smallCharter(rows(2)), { synthetic: true, organisation }));
    const refused = {
      outcome: 'FAILED',
      charters: 0,
      refused: 1,
      errorEn: expect.stringContaining('made-up offices are never mixed'),
    };
    expect(await node.harvest(source, true)).toMatchObject(refused);
    expect(await node.harvest(source)).toMatchObject(refused);
    expect(await versionsOf(`fisheries/${area}`)).toBeNull();
  });
});

it('an organisation whose name is that of another is refused with its charters, and no other', async () => {
  const area = slug.replace('doict/', '');
  const name = { nameEn: 'Department of Livestock', website: null };
  const clash = { ...name, slug: 'livestock', name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর' };
  const fine = { ...name, slug: 'animals', name: 'প্রাণিসম্পদ অধিদপ্তর' };
  peer.entries.push(
    storedEntry(`livestock/${area}`, smallCharter(rows(2)), { organisation: clash }),
    storedEntry(`animals/${area}`, smallCharter(rows(2)), { organisation: fine }),
  );
  const told = { outcome: 'STORED', charters: 1, refused: 1, errorEn: expect.stringContaining('doict') };
  expect(await node.harvest(source, true)).toMatchObject(told);
  expect(await node.harvest(source)).toMatchObject(told);
  expect(await versionsOf(`livestock/${area}`)).toBeNull();
  expect(await versionsOf(`animals/${area}`)).toHaveLength(1);
});

describe('texts that no database holds', () => {
  it.each([
    ['the nodes it came through', { chain: ['peer\0.example'] }],
    ['its address', { uri: 'https://example.org/\0' }],
    ['the name of its office', { office: { name: 'কার্যালয়\0' } }],
  ])('a zero byte in %s is damage, and the next entry is stored', async (_where, said) => {
    const next = offices.pop() ?? '';
    peer.entries.push(storedEntry(slug, smallCharter(rows(2)), said), storedEntry(next, smallCharter(rows(2))));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, refused: 1 });
    expect(await versionsOf(next)).toHaveLength(1);
    expect(await node.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED' });
  });

  it('a day before the first year is damage, and the next entry is stored', async () => {
    const next = offices.pop() ?? '';
    peer.entries.push(
      storedEntry(slug, smallCharter(rows(2)), { effectiveFrom: '0000-01-01' }),
      storedEntry(next, smallCharter(rows(2))),
    );
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, refused: 1 });
    expect(await versionsOf(next)).toHaveLength(1);
  });

  it('a document with zero bytes does not hold up the next one', async () => {
    const next = offices.pop() ?? '';
    const text = smallCharter(rows(2)).replaceAll('সেবা', 'সে\0বা');
    peer.entries.push(storedEntry(slug, text), storedEntry(next, smallCharter(rows(2))));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED' });
    expect(await versionsOf(next)).toHaveLength(1);
  });

  it.each([
    ['with zero bytes', 'পুরোনো\0 সনদ', 'পুরোনো সনদ'],
    ['that grows when it is normalised', '\u09df'.repeat(400), '\u09af\u09bc'.repeat(250)],
    ['too long', 'ক'.repeat(9_000), 'ক'.repeat(500)],
    ['of nothing', ' \0', expect.stringContaining('প্রত্যাহৃত')],
  ])('a reason %s is kept as far as it can be', async (_what, reason, kept) => {
    peer.entries.push(storedEntry(slug, smallCharter(rows(2))), withdrawnEntry(slug, smallCharter(rows(2)), reason));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, withdrawn: 1 });
    expect(await versionsOf()).toMatchObject([{ withdrawnReason: kept }]);
  });
});

describe('an entry of another office than it claims', () => {
  const KALIGANJ = 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর\nউপজেলা কার্যালয়\nকালীগঞ্জ, লালমনিরহাট\ndoict.kaliganj.lalmonirhat.gov.bd\n';

  it('is held', async () => {
    peer.entries.push(storedEntry(slug, `${KALIGANJ}${smallCharter(rows(2))}`));
    expect(await node.harvest(source)).toMatchObject({ outcome: 'HELD', held: 1, charters: 0 });
    expect((await statusOf()).heldReasonEn).toContain(`The source is of the office ${slug}, but the document names`);
    expect(await versionsOf()).toEqual([]);
  });
});

it('what has been here before is passed over, and so is its withdrawal', async () => {
  const text = smallCharter(rows(2));
  const chain = ['peer.example', 'here.example', 'third.example'];
  peer.entries.push(storedEntry(slug, text, { chain }), withdrawnEntry(slug, text, null, { chain }));
  expect(await node.harvest(source)).toMatchObject({ outcome: 'UNCHANGED', charters: 0, withdrawn: 0, refused: 0 });
  await importSmallCharter(node, slug, rows(2));
  expect(await versionsOf()).toMatchObject([{ withdrawnReason: null }]);
});

describe('what is held', () => {
  const less = smallCharter(rows(1));

  it('is refused when the other node withdraws it before anybody decides', async () => {
    peer.entries.push(
      storedEntry(slug, smallCharter(rows(6))),
      storedEntry(slug, less, { effectiveFrom: '2026-02-01' }),
    );
    const harvest = await node.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'HELD', held: 1, charters: 1 });
    peer.entries.push(withdrawnEntry(slug, less, 'ভুল নথি'));
    expect(await node.harvest(source, true)).toMatchObject({ withdrawn: 0 });
    expect((await statusOf()).status).toBe('QUARANTINED');
    await node.harvest(source);
    expect((await statusOf()).status).toBe('FRESH');
    const { node: before, decideHarvest } = {
      ...(await node.ask<{ node: { outcome: string } }>(
        'query ($id: ID!) { node(id: $id) { ... on Harvest { outcome } } }',
        { id: harvest.id },
      )),
      ...(await node.ask<{ decideHarvest: { errors: Array<{ code: string }> } }>(
        'mutation ($id: ID!) { decideHarvest(id: $id, accept: true, reason: "ঠিক আছে") { errors { code } } }',
        { id: harvest.id },
      )),
    };
    expect(before.outcome).toBe('REFUSED');
    expect(decideHarvest.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(await versionsOf()).toHaveLength(1);
  });

  it('and withdrawn within one harvest waits for nobody', async () => {
    peer.entries.push(
      storedEntry(slug, smallCharter(rows(6))),
      storedEntry(slug, less, { effectiveFrom: '2026-02-01' }),
      withdrawnEntry(slug, less, 'ভুল নথি'),
    );
    expect(await node.harvest(source)).toMatchObject({ outcome: 'STORED', held: 0, charters: 1 });
    expect((await statusOf()).status).toBe('FRESH');
  });

  it('and handed in meanwhile is released without being stored once more', async () => {
    peer.entries.push(
      storedEntry(slug, smallCharter(rows(6))),
      storedEntry(slug, less, { effectiveFrom: '2026-02-01' }),
    );
    const { id } = await node.harvest(source);
    await importSmallCharter(node, slug, rows(1), '2026-02-01');
    expect(
      await node.ask(
        'mutation ($id: ID!) { decideHarvest(id: $id, accept: true, reason: "ঠিক") { harvest { outcome charters } errors { code } } }',
        { id },
      ),
    ).toEqual({ decideHarvest: { harvest: { outcome: 'RELEASED', charters: 1 }, errors: [] } });
    expect(await versionsOf()).toHaveLength(2);
  });

  it('is gone with its source', async () => {
    peer.entries.push(
      storedEntry(slug, smallCharter(rows(6))),
      storedEntry(slug, less, { effectiveFrom: '2026-02-01' }),
    );
    const { id } = await node.harvest(source);
    await node.ask('mutation ($id: ID!) { removeSource(id: $id) { removedId } }', { id: source });
    expect(
      await node.ask(
        'mutation ($id: ID!) { decideHarvest(id: $id, accept: true, reason: "ঠিক") { harvest { id } errors { code } } }',
        { id },
      ),
    ).toEqual({ decideHarvest: { harvest: null, errors: [{ code: 'NOT_FOUND' }] } });
    expect(await versionsOf()).toHaveLength(1);
  });
});
