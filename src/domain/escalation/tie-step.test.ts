import { describe, expect, it } from 'vitest';
import { createGazetteer, type GazetteerArea } from '../office/gazetteer.ts';
import { readOfficerCell } from '../officer/read-officer-cell.ts';
import { foldText } from '../text/fold.ts';
import { nameOffices } from './name-offices.ts';
import { type CandidateOffice, tieStep } from './tie-step.ts';

const DOICT = {
  slug: 'doict',
  name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
  nameEn: 'Department of Information and Communication Technology',
};
const area = (slug: string, level: GazetteerArea['level'], name: string): GazetteerArea => ({
  slug,
  level,
  name,
  nameEn: '',
  aliases: [],
});
const gazetteer = createGazetteer(
  [
    area('lalmonirhat', 'DISTRICT', 'লালমনিরহাট'),
    area('lalmonirhat/kaliganj', 'UPAZILA', 'কালীগঞ্জ'),
    area('rangpurdiv', 'DIVISION', 'রংপুর'),
    area('rangpur', 'DISTRICT', 'রংপুর'),
    area('dhaka', 'DISTRICT', 'ঢাকা'),
  ],
  [DOICT],
);
const [HEAD, DISTRICT, UPAZILA, RANGPUR] = [1, 2, 3, 4];
const office = (id: number, slug: string, name: string, designation: string, isInLine = true): CandidateOffice => ({
  id,
  slug,
  nameFolded: foldText(name),
  level: slug === 'doict' ? 'COUNTRY' : slug.split('/').length === 2 ? 'DISTRICT' : 'UPAZILA',
  areaSlug: slug.slice('doict/'.length),
  isInLine,
  isHeadOffice: slug === 'doict',
  posts: [{ id: id * 10, designationFolded: foldText(designation), isHead: true }],
});
const offices = [
  office(UPAZILA, 'doict/lalmonirhat/kaliganj', 'উপজেলা কার্যালয়, কালীগঞ্জ, লালমনিরহাট', 'সহকারী প্রোগ্রামার'),
  office(DISTRICT, 'doict/lalmonirhat', 'জেলা কার্যালয়, লালমনিরহাট', 'প্রোগ্রামার'),
  office(HEAD, 'doict', 'প্রধান কার্যালয়, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর', 'মহাপরিচালক'),
  office(RANGPUR, 'doict/rangpur', 'জেলা কার্যালয়, রংপুর', 'প্রোগ্রামার', false),
];

const DOF = { slug: 'dof', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' };
const fisheries = [
  {
    ...office(UPAZILA, 'dof/lalmonirhat/kaliganj', 'উপজেলা মৎস্য দপ্তর', 'উপজেলা মৎস্য কর্মকর্তা'),
    areaSlug: 'lalmonirhat/kaliganj',
  },
  { ...office(DISTRICT, 'dof/lalmonirhat', 'জেলা মৎস্য দপ্তর', 'জেলা মৎস্য কর্মকর্তা'), areaSlug: 'lalmonirhat' },
];

function tied(whom: string, addressText: string | null = null) {
  const officer = readOfficerCell(whom);
  return tieStep(officer.designation, nameOffices({ officer, addressText }, DOICT, gazetteer), offices);
}

describe('a row of a complaint table', () => {
  it.each([
    ['organisation and place', 'প্রোগ্রামার, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, রংপুর', null, RANGPUR],
    ['organisation and place in the address', 'প্রোগ্রামার', `${DOICT.name}, জেলা কার্যালয়, রংপুর`, RANGPUR],
    ['the name of an office above', 'প্রোগ্রামার ও অনিক, জেলা কার্যালয়, লালমনিরহাট', null, DISTRICT],
    ['the head of the organisation', 'আপিল কর্মকর্তা মহাপরিচালক, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, ঢাকা', null, HEAD],
    ['an e-mail of the organisation', 'মহাপরিচালক, ইমেইল: dg@doict.gov.bd', null, HEAD],
  ])('is tied to the post it names by %s', (_how, whom, address, id) => {
    expect(tied(whom, address)).toEqual({ officeId: id, postId: id * 10 });
  });

  it('is tied to the office of its host, and to no post where that has none of the name', () => {
    expect(tied('উপপরিচালক, ওয়েব: doict.lalmonirhat.gov.bd')).toEqual({ officeId: DISTRICT, postId: null });
    expect(tied('প্রোগ্রামার', 'https://doict.lalmonirhat.gov.bd/')).toEqual({
      officeId: DISTRICT,
      postId: DISTRICT * 10,
    });
  });

  it.each([
    ['a post without an office', 'প্রোগ্রামার'],
    ['a post that nobody has', 'উপপরিচালক, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, রংপুর'],
    ["another organisation's office", 'প্রোগ্রামার, জেলা প্রশাসকের কার্যালয়, লালমনিরহাট'],
    ['the head of another organisation', 'মহাপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর'],
    ['an office that is not above, by its name alone', 'প্রোগ্রামার, জেলা কার্যালয়, রংপুর'],
    ['a place that could be two', 'প্রোগ্রামার, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, রংপুর'],
    ['the name of a role', 'অভিযোগ নিষ্পত্তি কর্মকর্তা, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর'],
    ["the Cabinet Division's cell", 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল'],
    [
      'a host and a name that differ',
      'প্রোগ্রামার, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, রংপুর, ওয়েব: doict.lalmonirhat.gov.bd',
    ],
    ['two hosts', 'প্রোগ্রামার, ওয়েব: doict.lalmonirhat.gov.bd, doict.rangpur.gov.bd'],
    ["another organisation's host", 'প্রোগ্রামার, ওয়েব: dc.lalmonirhat.gov.bd'],
  ])('is tied to nothing by %s', (_what, whom) => {
    expect(tied(whom)).toBeNull();
  });

  it.each([
    ['জেলা মৎস্য কর্মকর্তা, লালমনিরহাট ও অনিক', { officeId: DISTRICT, postId: DISTRICT * 10 }],
    ['জেলা মৎস্য কর্মকর্তা', { officeId: DISTRICT, postId: DISTRICT * 10 }],
    ['জেলা মৎস্য কর্মকর্তা, রংপুর', null],
    ['জেলা প্রশাসক, লালমনিরহাট', null],
  ])('is tied by the tier and the department in a post: %s', (whom, expected) => {
    const officer = readOfficerCell(whom);
    const words = nameOffices({ officer, addressText: null }, DOF, gazetteer);
    expect(tieStep(officer.designation, words, fisheries)).toEqual(expected);
  });
});
