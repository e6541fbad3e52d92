import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestNode, type TestNode } from '../support/harvest.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const PIRGACHA = 'doict/rangpur/pirgacha';
const row = (name: string, deadline: string) => ({ name, deadline });
const FIRST = [row('আইসিটি বিষয়ক পরামর্শ', '২ কার্যদিবস'), row('ইন্টারনেট সংযোগ', '৩ কার্যদিবস'), row('প্রশিক্ষণ', '৫ কার্যদিবস')];
const VERSIONS = `query ($slug: String!) { office(slug: $slug) { charters { nodes {
  id version effectiveFrom effectiveFromBasis withdrawnReason authority outranked
  provenance { uri sha256 chain source { name kind } } services { key name deadline { text } } } } } }`;

interface Version {
  id: string;
  version: number;
  effectiveFrom: string;
  effectiveFromBasis: string;
  withdrawnReason: string | null;
  authority: string;
  outranked: boolean;
  provenance: { uri: string | null; sha256: string; chain: string[]; source: { kind: string } | null };
  services: Array<{ key: string; name: string; deadline: { text: string } }>;
}

let origin: TestNode;
let follower: TestNode;
let source: string;
beforeAll(async () => {
  origin = await openTestNode('rangpur.example');
  follower = await openTestNode('nation.example');
  await importSmallCharter(origin, PIRGACHA, FIRST, '2026-01-01');
  source = await follower.addSource({ kind: 'PEER', uri: origin.url });
});
afterAll(async () => {
  await follower.close();
  await origin.close();
});

const versionsOf = async (node: TestNode, slug = PIRGACHA) =>
  (await node.ask<{ office: { charters: { nodes: Version[] } } }>(VERSIONS, { slug })).office.charters.nodes;

describe('following another node', () => {
  it('is shown before anything is stored', async () => {
    const harvest = await follower.harvest(source, true);
    expect(harvest).toMatchObject({ outcome: 'STORED', charters: 1, added: 3, unchanged: 42, refused: 0 });
    expect(await versionsOf(follower)).toEqual([]);
  });

  it('stores what the other node has, from its bytes, with where it came from', async () => {
    const harvest = await follower.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'STORED', charters: 1, added: 3, changed: 0, unchanged: 42, removed: 0 });
    const [theirs] = await versionsOf(origin);
    const [ours] = await versionsOf(follower);
    expect(ours).toMatchObject({
      effectiveFrom: '2026-01-01',
      effectiveFromBasis: 'GIVEN',
      authority: 'DISTRICT',
      outranked: false,
      provenance: { chain: ['rangpur.example'], sha256: theirs?.provenance.sha256, source: { kind: 'PEER' } },
    });
    expect(ours?.services).toEqual(theirs?.services);
  });

  it('goes on from where it stopped, and finds nothing twice', async () => {
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED', charters: 0, unchanged: 0 });
    await importSmallCharter(origin, PIRGACHA, [...FIRST.slice(0, 2), row('প্রশিক্ষণ', '১০ কার্যদিবস')], '2026-02-01');
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, changed: 1, unchanged: 2 });
    expect(await versionsOf(follower)).toHaveLength(2);
  });

  it('passes over what comes back to where it was stored first', async () => {
    const back = await origin.addSource({ kind: 'PEER', uri: follower.url });
    expect(await origin.harvest(back)).toMatchObject({ charters: 0, withdrawn: 0, refused: 0, held: 0 });
    expect(await versionsOf(origin)).toHaveLength(2);
  });

  it('follows a withdrawal, with its reason, and does not bring the version back', async () => {
    const [latest] = await versionsOf(origin);
    await origin.ask(
      'mutation ($id: ID!) { withdrawCharter(id: $id, reason: "ভুল অফিসের সনদ") { errors { message } } }',
      { id: latest?.id },
    );
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'STORED', withdrawn: 1, removed: 3, charters: 0 });
    const [ours] = await versionsOf(follower);
    expect(ours).toMatchObject({ version: 2, withdrawnReason: 'ভুল অফিসের সনদ' });
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED' });
  });

  it('leaves alone what was handed in here, when the other node withdraws its own', async () => {
    const slug = 'doict/rangpur/kaunia';
    await importSmallCharter(follower, slug, FIRST, '2026-01-01');
    await importSmallCharter(origin, slug, FIRST, '2026-01-01');
    const [theirs] = await versionsOf(origin, slug);
    await follower.harvest(source);
    await origin.ask('mutation ($id: ID!) { withdrawCharter(id: $id, reason: "ভুল") { errors { message } } }', {
      id: theirs?.id,
    });
    expect(await follower.harvest(source)).toMatchObject({ withdrawn: 0 });
    expect(await versionsOf(follower, slug)).toMatchObject([{ version: 1, withdrawnReason: null }]);
  });
});

describe('offices that only the other node knows', () => {
  it('are entered as it describes them, with their organisation', async () => {
    await origin.ask(`mutation { addOrganisation(input: { slug: "fisheries", name: "মৎস্য অধিদপ্তর", nameEn: "Department of Fisheries" }) { errors { message } }
      addOffice(input: { organisation: "fisheries", area: "rangpur", name: "জেলা মৎস্য কার্যালয়, রংপুর", nameEn: "District Fisheries Office, Rangpur" }) { errors { message } } }`);
    await importSmallCharter(origin, 'fisheries/rangpur', FIRST, '2026-01-01');
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1, refused: 0, error: null });
    expect(
      await follower.ask(
        '{ office(slug: "fisheries/rangpur") { nameEn organisation { nameEn } parent { slug } charter { version } } }',
      ),
    ).toEqual({
      office: {
        nameEn: 'District Fisheries Office, Rangpur',
        organisation: { nameEn: 'Department of Fisheries' },
        parent: { slug: 'fisheries' },
        charter: { version: 1 },
      },
    });
  });
});

describe('the weightier word', () => {
  const slug = 'doict/rangpur/badargonj';

  it('is in force, whichever came first; the other is kept, with a finding', async () => {
    await importSmallCharter(follower, slug, [row('আইসিটি বিষয়ক পরামর্শ', '২ কার্যদিবস')], '2026-01-01');
    await importSmallCharter(origin, slug, [row('আইসিটি বিষয়ক পরামর্শ', '৯ কার্যদিবস')], '2026-03-01');
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'STORED', charters: 1 });
    const answer = await follower.ask(
      `{ office(slug: "${slug}") { charter { version authority } charters { nodes { version authority outranked findings { code message } } } } }`,
    );
    expect(answer).toMatchObject({
      office: {
        charter: { version: 1, authority: 'OFFICE' },
        charters: {
          nodes: [
            { version: 2, authority: 'DISTRICT', outranked: true },
            { version: 1, authority: 'OFFICE', outranked: false },
          ],
        },
      },
    });
    const codes = JSON.stringify(answer);
    expect(codes.match(/SOURCE_OUTRANKED/g)).toHaveLength(1);
  });

  it('gives way when it is withdrawn, and the finding goes', async () => {
    const versions = await versionsOf(follower, slug);
    const own = versions.find(({ version }) => version === 1);
    await follower.ask('mutation ($id: ID!) { withdrawCharter(id: $id, reason: "ভুল") { errors { message } } }', {
      id: own?.id,
    });
    const answer = await follower.ask(
      `{ office(slug: "${slug}") { charter { version outranked findings { code } } } }`,
    );
    expect(answer).toMatchObject({ office: { charter: { version: 2, outranked: false } } });
    expect(JSON.stringify(answer)).not.toContain('SOURCE_OUTRANKED');
  });
});

describe('quarantine', () => {
  const slug = 'doict/rangpur/taragonj';
  const many = Array.from({ length: 6 }, (_, i) => row(`সেবা ${'কখগঘঙচ'[i]} প্রদান`, '২ কার্যদিবস'));
  const decide = async (id: string, accept: boolean, reason: string) =>
    (
      await follower.ask<{ decideHarvest: { harvest: { outcome: string } | null; errors: Array<{ code: string }> } }>(
        'mutation ($id: ID!, $accept: Boolean!, $reason: String!) { decideHarvest(id: $id, accept: $accept, reason: $reason) { harvest { outcome charters } errors { code } } }',
        { id, accept, reason },
      )
    ).decideHarvest;
  const sourceNow = () =>
    follower.ask<{ node: { status: string; heldReason: string | null; heldReasonEn: string | null } }>(
      'query ($id: ID!) { node(id: $id) { ... on Source { status heldReason heldReasonEn } } }',
      { id: source },
    );

  it('holds what would take away more than a third of the services, and shows why', async () => {
    await importSmallCharter(origin, slug, many, '2026-01-01');
    await follower.harvest(source);
    await importSmallCharter(origin, slug, many.slice(0, 3), '2026-02-01');
    const harvest = await follower.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'HELD', held: 1, charters: 0, removed: 0 });
    expect((await sourceNow()).node).toEqual({
      status: 'QUARANTINED',
      heldReason: 'অফিসটির ৬টি সেবার মধ্যে ৩টি বাদ পড়ত।',
      heldReasonEn: "3 of the office's 6 services would be gone.",
    });
    expect(await versionsOf(follower, slug)).toHaveLength(1);

    expect(await decide(harvest.id, true, ' ')).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT' }] });
    expect(await decide(harvest.id, true, 'অফিস নিশ্চিত করেছে')).toMatchObject({
      harvest: { outcome: 'RELEASED', charters: 1 },
      errors: [],
    });
    expect(await versionsOf(follower, slug)).toMatchObject([
      { version: 2, effectiveFrom: '2026-02-01' },
      { version: 1 },
    ]);
    expect((await sourceNow()).node).toMatchObject({ status: 'FRESH', heldReason: null });
    expect(await decide(harvest.id, false, 'আবার')).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT' }] });
  });

  it('does not ask again about what was refused', async () => {
    await importSmallCharter(origin, slug, many.slice(0, 1), '2026-03-01');
    const harvest = await follower.harvest(source);
    expect(harvest).toMatchObject({ outcome: 'HELD', held: 1 });
    expect(await decide(harvest.id, false, 'ছেঁড়া নথি')).toMatchObject({ harvest: { outcome: 'REFUSED' } });
    const again = await follower.addSource({ kind: 'PEER', uri: `${origin.url}/graphql` });
    expect(await follower.harvest(again)).toMatchObject({ outcome: 'HELD', held: 1 });
    expect(await follower.harvest(source)).toMatchObject({ outcome: 'NOT_MODIFIED' });
    expect(await versionsOf(follower, slug)).toHaveLength(2);
  });
});
