import { describe, expect, it } from 'vitest';
import { readDeadline } from '../deadline/read-deadline.ts';
import { readFee } from '../fee/read-fee.ts';
import { describeOffice } from './describe-office.ts';
import type { DescribedOffice, DescribedService } from './described-office.ts';
import type { JsonLdObject } from './json-ld.ts';
import { needsNoPapers } from './needs-no-papers.ts';

const SERVICE: DescribedService = {
  key: 'doict/a:1',
  category: 'CITIZEN',
  serial: '১',
  name: 'তথ্য প্রদান',
  nameEn: null,
  channels: [],
  channelsText: null,
  documentsText: null,
  documentsPlace: null,
  fee: readFee(''),
  deadline: readDeadline(''),
  responsible: null,
  superior: null,
};

const OFFICE: DescribedOffice = {
  slug: 'doict/a',
  name: 'কার্যালয়',
  nameEn: 'Office',
  website: null,
  synthetic: false,
  area: { slug: 'a', name: 'এলাকা', nameEn: 'Area', bbsCode: null, latitude: null, longitude: null },
  organisation: { slug: 'doict', name: 'অধিদপ্তর', nameEn: 'Department', website: null },
  parent: null,
  posts: [],
  charter: null,
  services: [],
};

function nodesOf(service: Partial<DescribedService>): JsonLdObject[] {
  const document = describeOffice({ ...OFFICE, services: [{ ...SERVICE, ...service }] });
  return document['@graph'] as unknown as JsonLdObject[];
}

const ofType = (nodes: JsonLdObject[], type: string) => nodes.filter((node) => node['@type'] === type);
const serviceOf = (service: Partial<DescribedService>) => ofType(nodesOf(service), 'cpsv:PublicService')[0] ?? {};
const costsOf = (text: string) => ofType(nodesOf({ fee: readFee(text) }), 'cv:Cost');
const taka = (value: string) => ({ '@type': 'xsd:double', '@value': value });

describe('the processing time', () => {
  it.each([
    ['৭ দিন', 'P7D'],
    ['৩০ মিনিট', 'PT30M'],
  ])('of %s is %s', (text, duration) => {
    const service = serviceOf({ deadline: readDeadline(text) });
    expect(service['cv:processingTime']).toEqual({ '@type': 'xsd:duration', '@value': duration });
    expect(service['sanad:processingTimeText']).toEqual({ '@language': 'bn', '@value': text });
  });

  it('is not given in working days, which ISO 8601 does not know', () => {
    const service = serviceOf({ deadline: readDeadline('৭ কার্যদিবস') });
    expect(service).not.toHaveProperty('cv:processingTime');
    expect(service['sanad:maxWorkingDays']).toEqual(taka('7'));
    expect(service['sanad:processingTimeText']).toEqual({ '@language': 'bn', '@value': '৭ কার্যদিবস' });
  });

  it('is not given where the number was left out', () => {
    const service = serviceOf({ deadline: readDeadline('তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)') });
    expect(service).not.toHaveProperty('cv:processingTime');
    expect(service).not.toHaveProperty('sanad:maxWorkingDays');
  });
});

describe('the cost', () => {
  it('is 0 only where the charter says free', () => {
    expect(costsOf('বিনামূল্যে').map((cost) => cost['cv:hasValue'])).toEqual([taka('0')]);
    expect(costsOf('')).toEqual([]);
  });

  it('has the one amount that is given, in taka', () => {
    expect(costsOf('২০/- টাকা')).toMatchObject([
      { 'cv:hasValue': taka('20'), 'cv:currency': { '@id': expect.stringMatching(/currency\/BDT$/) } },
    ]);
  });

  it.each([
    ['সর্বোচ্চ ৫০০ টাকা'],
    ['সর্বনিম্ন ৫০০ টাকা'],
    ['জমির মূল্যের ২% ও ৫০০ টাকা'],
    ['১০০ টাকা বা নির্ধারিত ফি'],
    ['১০০ টাকা + ১৫% ভ্যাট'],
    ['৫০০ টাকা থেকে শুরু'],
    ['প্রতি পৃষ্ঠা ২০ টাকা'],
    ['সাধারণ: প্রতি পৃষ্ঠা ২০ টাকা, জরুরি: প্রতি পৃষ্ঠা ৪০ টাকা'],
  ])('has no value where the amount is not the price: %s', (text) => {
    const costs = costsOf(text);
    expect(costs.length).toBeGreaterThan(0);
    for (const cost of costs) expect(cost).not.toHaveProperty('cv:hasValue');
  });

  it('has the price of each case', () => {
    const values = costsOf('সাধারণ ২০ টাকা, জরুরি ৪০ টাকা').map((cost) => cost['cv:hasValue']);
    expect(values).toEqual([taka('20'), taka('40')]);
  });

  it('has no value where none is given, or several without cases', () => {
    const several = { ...readFee('২০ টাকা'), text: '২০ ও ৩০ টাকা', amountsBdt: [20, 30] };
    const costs = [...costsOf('সরকারি বিধি মোতাবেক'), ...ofType(nodesOf({ fee: several }), 'cv:Cost')];
    expect(costs).toHaveLength(2);
    for (const cost of costs) {
      expect(cost).not.toHaveProperty('cv:hasValue');
      expect(cost).not.toHaveProperty('cv:currency');
    }
  });
});

describe('what the charter does not say', () => {
  it('is left out: channels, papers, contact, description', () => {
    const nodes = nodesOf({});
    expect(Object.keys(serviceOf({}))).not.toContain('dct:description');
    for (const type of ['cv:Channel', 'cv:Evidence', 'cv:ContactPoint', 'cv:Cost']) {
      expect(ofType(nodes, type)).toEqual([]);
    }
  });

  it.each([
    ['প্রযোজ্য নয়', true],
    ['প্রয়োজ্য নয়।', true],
    ['নাই', true],
    ['প্রযোজ্য ক্ষেত্রে আবেদনপত্র', false],
    ['জাতীয় পরিচয়পত্র', false],
  ])('papers: %s means none: %s', (text, none) => {
    expect(needsNoPapers(text)).toBe(none);
    expect(ofType(nodesOf({ documentsText: text }), 'cv:Evidence')).toHaveLength(none ? 0 : 1);
  });

  it('a description is the row in its own words', () => {
    const service = serviceOf({ channelsText: 'সরাসরি', deadline: readDeadline('৭ দিন') });
    expect(service['dct:description']).toEqual({
      '@language': 'bn',
      '@value': 'সেবা প্রদান পদ্ধতি: সরাসরি\nসেবা প্রদানের সময়সীমা: ৭ দিন',
    });
  });
});
