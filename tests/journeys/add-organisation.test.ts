import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ADD_OFFICE,
  ADD_OFFICES,
  ADD_ORGANISATION,
  type EnteredOffice,
  enterInto,
  office,
  organisation,
} from '../support/enter-offices.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
const { addOrganisation, addOffice, revision, treeOf } = enterInto(() => graph);

describe('addOrganisation', () => {
  it('stores the organisation and its head office, which has no post yet', async () => {
    const before = await revision();
    const input = {
      slug: 'dof',
      name: ' মৎস্য  অধিদপ্তর ',
      nameEn: 'Department of Fisheries',
      website: 'https://fisheries.gov.bd',
    };
    expect(await addOrganisation(input)).toEqual({
      organisation: {
        slug: 'dof',
        name: 'মৎস্য অধিদপ্তর',
        nameEn: 'Department of Fisheries',
        website: 'https://fisheries.gov.bd',
        root: {
          slug: 'dof',
          name: 'মৎস্য অধিদপ্তর',
          level: 'COUNTRY',
          area: { slug: 'bangladesh' },
          parent: null,
          posts: [],
        },
      },
      errors: [],
    });
    expect(Number(await revision())).toBe(Number(before) + 1);
  });

  it.each([
    ['slug', { slug: 'DoF' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'd' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'of/dof' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'a--b' }, 'BAD_USER_INPUT'],
    ['slug', { slug: `a${'b'.repeat(40)}` }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'www' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'bangladesh' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'lalmonirhat' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'kaliganj' }, 'BAD_USER_INPUT'],
    ['slug', { slug: 'doict' }, 'ALREADY_EXISTS'],
    ['name', { name: '—' }, 'BAD_USER_INPUT'],
    ['name', { name: 'ক'.repeat(201) }, 'BAD_USER_INPUT'],
    ['name', { name: 'মৎস্য\u0000' }, 'BAD_USER_INPUT'],
    ['name', { name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর' }, 'ALREADY_EXISTS'],
    ['nameEn', { nameEn: ' ' }, 'BAD_USER_INPUT'],
    ['nameEn', { nameEn: 'পানি' }, 'BAD_USER_INPUT'],
    ['website', { website: 'fisheries.gov.bd' }, 'BAD_USER_INPUT'],
    ['website', { website: 'javascript:alert(1)' }, 'BAD_USER_INPUT'],
    ['website', { website: 'https://user:secret@a.gov.bd' }, 'BAD_USER_INPUT'],
  ])('refuses the %s of %j and stores nothing', async (field, wrong, code) => {
    const before = await revision();
    const { organisation: added, errors } = await addOrganisation({ ...organisation('water'), ...wrong });
    expect(added).toBeNull();
    expect(errors[0]).toMatchObject({ code, path: ['input', field] });
    expect(errors[0]?.message).toMatch(/[ঀ-৿]/);
    expect(errors[0]?.messageEn).toMatch(/^[^ঀ-৿]*$|“|"/);
    expect(await revision()).toBe(before);
    const { organisations } = await graph.ask<{ organisations: { nodes: Array<{ slug: string }> } }>(
      '{ organisations { nodes { slug } } }',
    );
    expect(organisations.nodes.map((node) => node.slug)).not.toContain('water');
  });

  it('needs the right to write', async () => {
    const { data } = await graph.executeAs({ authorization: null }, ADD_ORGANISATION, { input: organisation('water') });
    expect(data).toMatchObject({ addOrganisation: { organisation: null, errors: [{ code: 'FORBIDDEN' }] } });
    const offices = await graph.executeAs({ authorization: null }, ADD_OFFICES, {
      offices: [office('doict', 'rangpurdiv')],
    });
    expect(offices.data).toMatchObject({ addOffices: { errors: [{ code: 'FORBIDDEN' }] } });
    const one = await graph.executeAs({ authorization: null }, ADD_OFFICE, { input: office('doict', 'rangpurdiv') });
    expect(one.data).toMatchObject({ addOffice: { office: null, errors: [{ code: 'FORBIDDEN' }] } });
  });
});

describe('addOffice', () => {
  beforeAll(async () => {
    await addOrganisation(organisation('first'));
  });

  it('hangs an office under the nearest above, and moves those below under one that comes between', async () => {
    const added = await addOffice({
      ...office('first', 'lalmonirhat/kaliganj'),
      website: 'https://first.kaliganj.lalmonirhat.gov.bd',
    });
    expect(added).toEqual({
      office: {
        slug: 'first/lalmonirhat/kaliganj',
        name: 'কার্যালয়, lalmonirhat/kaliganj',
        nameEn: 'Office, lalmonirhat/kaliganj',
        level: 'UPAZILA',
        website: 'https://first.kaliganj.lalmonirhat.gov.bd',
        synthetic: false,
        organisation: { slug: 'first' },
        area: { slug: 'lalmonirhat/kaliganj' },
        parent: { slug: 'first' },
        ancestors: [{ slug: 'first' }],
        posts: [],
      },
      errors: [],
    });
    await addOffice(office('first', 'lalmonirhat/aditmari', 'first'));
    await addOffice(office('first', 'rangpurdiv'));
    await addOffice(office('first', 'lalmonirhat'));
    expect(await treeOf('first')).toEqual({
      first: [],
      'first/lalmonirhat': ['first/rangpurdiv', 'first'],
      // Its parent was named, so it stays.
      'first/lalmonirhat/aditmari': ['first'],
      'first/lalmonirhat/kaliganj': ['first/lalmonirhat', 'first/rangpurdiv', 'first'],
      'first/rangpurdiv': ['first'],
    });
  });

  it.each([
    ['organisation', { organisation: 'nobody' }, 'NOT_FOUND'],
    ['area', { area: 'kaliganj' }, 'NOT_FOUND'],
    ['area', { area: 'bangladesh' }, 'ALREADY_EXISTS'],
    ['area', { area: 'lalmonirhat/kaliganj' }, 'ALREADY_EXISTS'],
    ['parent', { parent: 'first/rajbari' }, 'NOT_FOUND'],
    ['parent', { parent: 'doict/lalmonirhat' }, 'BAD_USER_INPUT'],
    ['parent', { parent: 'first/lalmonirhat/kaliganj' }, 'BAD_USER_INPUT'],
    ['parent', { parent: 'first/lalmonirhat/hatibandha' }, 'NOT_FOUND'],
  ])('refuses the %s of %j', async (field, wrong, code) => {
    const { office: added, errors } = await addOffice({ ...office('first', 'lalmonirhat/patgram'), ...wrong });
    expect(added).toBeNull();
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });

  it('moves the districts of a department with posts under a new divisional office, and no post changes', async () => {
    const districtHead =
      '{ office(slug: "doict/lalmonirhat") { posts { designation reportsTo { designation office { slug } } } } }';
    const before = await graph.ask(districtHead);
    await addOffice(office('doict', 'rangpurdiv'));
    const tree = await graph.ask<{ office: EnteredOffice }>(
      '{ office(slug: "doict/lalmonirhat/kaliganj") { ancestors { slug } } }',
    );
    expect(tree.office.ancestors.map(({ slug }) => slug)).toEqual(['doict/lalmonirhat', 'doict/rangpurdiv', 'doict']);
    expect(await graph.ask(districtHead)).toEqual(before);
  });

  it('shows in one request what the mutation before it has changed', async () => {
    const children = 'children { totalCount nodes { slug parent { slug } } }';
    const answer = await graph.ask(
      `mutation ($organisation: OrganisationInput!, $upazila: OfficeInput!, $district: OfficeInput!) {
        first: addOrganisation(input: $organisation) { organisation { root { ${children} } } }
        second: addOffice(input: $upazila) { office { parent { ${children} } } }
        third: addOffice(input: $district) { office { ${children} parent { ${children} } } }
      }`,
      {
        organisation: organisation('steps'),
        upazila: office('steps', 'rajbari/kalukhali'),
        district: office('steps', 'rajbari'),
      },
    );
    const only = (slug: string, parent: string) => {
      return { children: { totalCount: 1, nodes: [{ slug, parent: { slug: parent } }] } };
    };
    expect(answer).toEqual({
      first: { organisation: { root: { children: { totalCount: 0, nodes: [] } } } },
      second: { office: { parent: only('steps/rajbari/kalukhali', 'steps') } },
      third: {
        office: { ...only('steps/rajbari/kalukhali', 'steps/rajbari'), parent: only('steps/rajbari', 'steps') },
      },
    });
  });
});
