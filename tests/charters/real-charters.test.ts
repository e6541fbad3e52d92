import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../src/domain/charter/charter-reading.ts';
import { identifyOffice } from '../../src/domain/office/identify-office.ts';
import { parseCharter } from '../../src/ingest/parse-charter.ts';
import { readText } from '../../src/ingest/readers/text/read-text.ts';
import { loadGazetteer, readRealCharter } from './support/areas.ts';
import { countBy } from './support/summary.ts';

const gazetteer = loadGazetteer();
const kaliganj = parseCharter(readText(readRealCharter('doict-lalmonirhat-kaliganj')), gazetteer);
const kalukhali = parseCharter(readText(readRealCharter('doict-rajbari-kalukhali')), gazetteer);

const codes = (reading: CharterReading) => countBy(reading.findings.map((finding) => finding.code));
const categories = (reading: CharterReading) => countBy(reading.services.map((service) => service.category));
const deadlines = (reading: CharterReading) =>
  countBy(reading.services.map(({ deadline }) => [deadline.kind, deadline.max, deadline.unit].join(' ')));
const finding = (reading: CharterReading, code: string) => reading.findings.find((one) => one.code === code);

describe('Kaliganj', () => {
  it('is the office of its host', () => {
    expect(identifyOffice(kaliganj.head, gazetteer)).toEqual({ slug: 'doict/lalmonirhat/kaliganj', by: 'HOST' });
  });

  it('has 23 services, 21 with a bound in working days and 2 as directed', () => {
    expect(categories(kaliganj)).toEqual({ CITIZEN: 6, INSTITUTIONAL: 11, INTERNAL: 6 });
    expect(deadlines(kaliganj)).toEqual({
      'FIXED 2 WORKING_DAY': 7,
      'FIXED 3 WORKING_DAY': 5,
      'FIXED 5 WORKING_DAY': 9,
      'AS_DIRECTED  ': 2,
    });
  });

  it('is signed on 1 September 2025, day first', () => {
    expect(kaliganj.signature).toMatchObject({
      signedOn: '2025-09-01',
      name: { text: 'নাজনীন নাহার', at: { line: 80 } },
      designation: { text: 'সহকারী প্রোগ্রামার' },
      place: { text: 'কালীগঞ্জ, লালমনিরহাট' },
    });
  });

  it('has every oddity named once, and no other', () => {
    expect(codes(kaliganj)).toEqual({
      HOST_MALFORMED: 23,
      EMAIL_NOT_GOVERNMENT: 23,
      PLACE_NAMES_ANOTHER_OFFICE: 15,
      COLUMN_NUMBER_WRONG: 1,
      ROW_CONTINUED: 3,
      SERIAL_MIXED_SCRIPT: 1,
      SPELLING_VARIANT: 19,
    });
    expect(finding(kaliganj, 'COLUMN_NUMBER_WRONG')).toMatchObject({
      line: 32,
      cell: '(৪)',
      detail: { expected: '8' },
    });
    expect(finding(kaliganj, 'SERIAL_MIXED_SCRIPT')).toMatchObject({ line: 72, detail: { serials: '1 2 3 ৪ ৫ ৬' } });
    expect(finding(kaliganj, 'PLACE_NAMES_ANOTHER_OFFICE')?.detail.place).toBe('লালমনিরহাট সদর');
  });

  it('puts a row together again that a page break parted', () => {
    const cell = kaliganj.services[7]?.cells.find(({ column }) => column === 'DOCUMENTS_AND_PLACE');
    expect(cell?.pieces.map((piece) => piece.at.line)).toEqual([42, 46]);
    expect(cell?.text).toMatch(/সম্মতির উপর নির্ভরশীল$/);
    expect(kaliganj.services[14]?.responsible?.contact?.urls).toEqual(['doict.kaliganj.lalmonirhat.gov.bd']);
  });

  it('gives the place of the papers only where it can be split off', () => {
    expect(kaliganj.services[0]?.documentsPlace).toBe('উপজেলা কার্যালয়, লালমনিরহাট সদর');
    expect(kaliganj.services[0]?.documentsText).toBe('প্রযোজ্য ক্ষেত্রে আবেদনপত্র, উপজেলা কার্যালয়, লালমনিরহাট সদর');
    expect(kaliganj.services[6]?.documentsPlace).toBeNull();
  });
});

describe('Kalukhali', () => {
  it('is the office of its host', () => {
    expect(identifyOffice(kalukhali.head, gazetteer)).toEqual({ slug: 'doict/rajbari/kalukhali', by: 'HOST' });
  });

  it('has 19 services and no number in any deadline', () => {
    expect(categories(kalukhali)).toEqual({ CITIZEN: 6, INSTITUTIONAL: 11, INTERNAL: 2 });
    expect(deadlines(kalukhali)).toEqual({ 'UNSPECIFIED  ': 17, 'AS_DIRECTED  ': 2 });
  });

  it('is neither dated nor signed', () => {
    expect(kalukhali.signature).toEqual({ date: null, signedOn: null, name: null, designation: null, place: null });
  });

  it('has every oddity named once, and no other', () => {
    expect(codes(kalukhali)).toEqual({
      DEADLINE_NUMBER_MISSING: 17,
      SUPERIOR_NOT_STATED: 19,
      SERIAL_NOT_FROM_ONE: 1,
      SIGNATURE_MISSING: 1,
      SPELLING_VARIANT: 9,
    });
    expect(finding(kalukhali, 'SERIAL_NOT_FROM_ONE')).toMatchObject({ line: 60, cell: '১২', detail: { serial: '১২' } });
    expect(finding(kalukhali, 'SUPERIOR_NOT_STATED')).toMatchObject({
      line: 27,
      cell: 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান',
      service: 0,
    });
  });
});
