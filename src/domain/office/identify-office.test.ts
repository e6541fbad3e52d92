import { describe, expect, it } from 'vitest';
import type { CharterHead } from '../charter/charter-reading.ts';
import { createGazetteer, type GazetteerArea } from './gazetteer.ts';
import { identifyOffice, weighHead } from './identify-office.ts';

const area = (slug: string, level: GazetteerArea['level'], name: string): GazetteerArea => ({
  slug,
  level,
  name,
  nameEn: '',
  aliases: [],
});
const gazetteer = createGazetteer(
  [
    area('bangladesh', 'COUNTRY', 'বাংলাদেশ'),
    area('lalmonirhat', 'DISTRICT', 'লালমনিরহাট'),
    area('lalmonirhat/kaliganj', 'UPAZILA', 'কালীগঞ্জ'),
    area('rangpurdiv', 'DIVISION', 'রংপুর'),
    area('rangpur', 'DISTRICT', 'রংপুর'),
    area('gazipur', 'DISTRICT', 'গাজীপুর'),
    area('gazipur/kaliganj', 'UPAZILA', 'কালীগঞ্জ'),
  ],
  [
    { slug: 'doict', name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর', nameEn: 'DoICT' },
    { slug: 'dof', name: 'মৎস্য অধিদপ্তর', nameEn: 'Department of Fisheries' },
  ],
);

const source = (text: string) => ({ text, at: { line: 1 } });
const head = (host: string | null, office: string[], organisation: string | null = null): CharterHead => ({
  government: null,
  organisation: organisation === null ? null : source(organisation),
  office: office.map(source),
  host: host === null ? null : source(host),
});
const DOF = 'মৎস্য অধিদপ্তর';
const DOICT = 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর';

describe('identifyOffice', () => {
  it.each([
    ['doict.kaliganj.lalmonirhat.gov.bd', 'doict/lalmonirhat/kaliganj'],
    ['https://www.doict.lalmonirhat.gov.bd/', 'doict/lalmonirhat'],
    ['doict.gov.bd', 'doict'],
  ])('reads the host %s as %s', (host, slug) => {
    expect(identifyOffice(head(host, []), gazetteer)).toEqual({ slug, by: 'HOST' });
  });

  it.each([
    'doict..lalmonirhat.gov.bd',
    'doict.nowhere.gov.bd',
    'kaliganj.lalmonirhat.gov.bd',
    'doict.kaliganj.lalmonirhat.com',
  ])('takes %s for no office', (host) => {
    expect(identifyOffice(head(host, []), gazetteer)).toBeNull();
  });

  it('takes organisation and places where there is no host', () => {
    const lines = ['উপজেলা কার্যালয়', 'কালীগঞ্জ, লালমনিরহাট'];
    expect(identifyOffice(head(null, lines, DOICT), gazetteer)).toEqual({
      slug: 'doict/lalmonirhat/kaliganj',
      by: 'NAMES',
    });
  });

  it.each([
    ['উপজেলা মৎস্য কর্মকর্তার কার্যালয়, কালীগঞ্জ, লালমনিরহাট', 'dof/lalmonirhat/kaliganj'],
    ['জেলা মৎস্য কর্মকর্তার কার্যালয়, রংপুর', 'dof/rangpur'],
    ['বিভাগীয় মৎস্য দপ্তর, রংপুর', 'dof/rangpurdiv'],
  ])('takes the tier that the office calls itself by: %s', (line, slug) => {
    expect(identifyOffice(head(null, [line], DOF), gazetteer)?.slug).toBe(slug);
  });

  it.each([
    ['a bare name that four districts have', ['উপজেলা কার্যালয়', 'কালীগঞ্জ'], DOICT],
    ['an upazila office that names its district only', ['উপজেলা কার্যালয়, লালমনিরহাট'], DOICT],
    ['an unknown organisation', ['কালীগঞ্জ, লালমনিরহাট'], 'পাট অধিদপ্তর'],
    ['the name of the country', ['বাংলাদেশ সরকার'], DOICT],
    ['no organisation', ['কালীগঞ্জ, লালমনিরহাট'], null],
  ])('does not guess from %s', (_what, lines, organisation) => {
    expect(identifyOffice(head(null, lines, organisation), gazetteer)).toBeNull();
  });

  it('takes the named organisation where the host has a label that no organisation bears', () => {
    expect(identifyOffice(head('fisheries.kaliganj.lalmonirhat.gov.bd', [], DOF), gazetteer)).toEqual({
      slug: 'dof/lalmonirhat/kaliganj',
      by: 'NAMES',
    });
  });

  it.each([
    [
      'the department’s own host above an upazila office',
      'doict.gov.bd',
      ['উপজেলা কার্যালয়', 'কালীগঞ্জ, লালমনিরহাট'],
      'doict/lalmonirhat/kaliganj',
    ],
    ['the same above an upazila office whose place leaves a choice', 'doict.gov.bd', ['উপজেলা কার্যালয়', 'কালীগঞ্জ'], null],
    ['head office with the place where it stands', 'doict.gov.bd', ['প্রধান কার্যালয়', 'লালমনিরহাট'], 'doict'],
  ])('reads %s', (_what, host, lines, slug) => {
    expect(identifyOffice(head(host, lines, DOICT), gazetteer)?.slug ?? null).toBe(slug);
  });

  it('does not choose where the host is of another organisation than the one named', () => {
    const copied = head('doict.kaliganj.lalmonirhat.gov.bd', ['কালীগঞ্জ, লালমনিরহাট'], DOF);
    expect(identifyOffice(copied, gazetteer)).toBeNull();
    expect(weighHead(copied, gazetteer).contradicts).toBe(true);
  });

  it('does not choose where host and names contradict each other', () => {
    const contradictory = head('doict.kaliganj.lalmonirhat.gov.bd', ['কালীগঞ্জ, গাজীপুর'], DOICT);
    expect(identifyOffice(contradictory, gazetteer)).toBeNull();
    expect(weighHead(contradictory, gazetteer).contradicts).toBe(true);
  });
});
