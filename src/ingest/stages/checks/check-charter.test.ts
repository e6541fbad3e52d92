import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readText } from '../../readers/text/read-text.ts';

const gazetteer = createGazetteer([
  { slug: 'lalmonirhat', level: 'DISTRICT', name: 'লালমনিরহাট', nameEn: 'Lalmonirhat', aliases: [] },
  { slug: 'lalmonirhat/kaliganj', level: 'UPAZILA', name: 'কালীগঞ্জ', nameEn: 'Kaliganj', aliases: [] },
  { slug: 'lalmonirhat/sadar', level: 'UPAZILA', name: 'লালমনিরহাট সদর', nameEn: 'Lalmonirhat Sadar', aliases: [] },
  { slug: 'gazipur', level: 'DISTRICT', name: 'গাজীপুর', nameEn: 'Gazipur', aliases: [] },
  { slug: 'gazipur/kaliganj', level: 'UPAZILA', name: 'কালীগঞ্জ', nameEn: 'Kaliganj', aliases: [] },
]);
const HOST = 'doict.kaliganj.lalmonirhat.gov.bd';
const HEADING = 'ক্রমিক নং\tসেবার নাম\tপ্রয়োজনীয় কাগজপত্র\tসেবার মূল্য\tসেবা প্রদানের সময়সীমা\tদায়িত্বপ্রাপ্ত কর্মকর্তা\tঊর্ধ্বতন কর্মকর্তা';
const OFFICERS = 'জনাব নাজনীন নাহার সহকারী প্রোগ্রামার\tজনাব আরাবী মোহাম্মদ প্রোগ্রামার';
const GOOD = `১\tতথ্য প্রদান\tআবেদন\tবিনামূল্যে\t২ কার্যদিবস\t${OFFICERS}`;
const SIGNED = ['', '01.09.2025', 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার'];

function findingsOf(...lines: string[]): Finding[] {
  return parseCharter(readText(lines.join('\n')), gazetteer).findings;
}
const codesOf = (...lines: string[]) => findingsOf(...lines).map((finding) => finding.code);
const inTable = (...rows: string[]) => codesOf(HOST, 'নাগরিক সেবা', HEADING, ...rows, ...SIGNED);

describe('checkCharter', () => {
  it('finds nothing wrong with a charter that is as it should be', () => {
    expect(inTable(GOOD)).toEqual([]);
  });

  it.each([
    ['DEADLINE_NUMBER_MISSING', GOOD.replace('২ কার্যদিবস', 'তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)')],
    ['DEADLINE_MISSING', GOOD.replace('২ কার্যদিবস', '')],
    ['FEE_MISSING', GOOD.replace('বিনামূল্যে', '')],
    ['RESPONSIBLE_NOT_STATED', GOOD.replace('জনাব নাজনীন নাহার সহকারী প্রোগ্রামার', '')],
    ['SUPERIOR_NOT_STATED', GOOD.replace('জনাব আরাবী মোহাম্মদ প্রোগ্রামার', '')],
    ['OFFICER_UNREADABLE', GOOD.replace('জনাব আরাবী মোহাম্মদ প্রোগ্রামার', '০২৫৮৭৭১৪০৮৬')],
    ['PHONE_UNREADABLE', `${GOOD} ফোন: ০১৭১৭৫৯১২`],
    ['EMAIL_NOT_GOVERNMENT', `${GOOD} ict@gmail.com`],
    ['EMAIL_MALFORMED', `${GOOD} ict@doict`],
    ['EMAIL_MALFORMED', `${GOOD} ict.kaliganj.gmail.com`],
    ['HOST_MALFORMED', `${GOOD} doict..lalmonirhat.gov.bd`],
    ['PLACE_NAMES_ANOTHER_OFFICE', GOOD.replace('আবেদন', 'আবেদন, উপজেলা কার্যালয়, লালমনিরহাট সদর')],
    ['PLACE_NAMES_ANOTHER_OFFICE', GOOD.replace('আবেদন', 'আবেদন, উপজেলা কার্যালয়, কালীগঞ্জ, গাজীপুর')],
    ['SPELLING_VARIANT', GOOD.replace('আবেদন', 'প্রয়োজ্য ক্ষেত্রে আবেদন')],
    ['SERIAL_NOT_FROM_ONE', GOOD.replace('১', '১২')],
    ['SERIAL_MISSING', GOOD.replace('১', '')],
    ['SERVICE_NAME_MISSING', GOOD.replace('তথ্য প্রদান', '')],
    ['CELL_COUNT_DIFFERS', GOOD.replace('\tআবেদন', '')],
  ])('finds %s', (code, row) => {
    const rest = code === 'SERVICE_NAME_MISSING' ? [GOOD.replace('১', '২').replace('তথ্য', 'সেবা')] : [];
    expect(inTable(row, ...rest)).toContain(code);
  });

  it('names the own office’s place, in any of its tiers, as no other', () => {
    const own = (place: string) => inTable(GOOD.replace('আবেদন', `আবেদন, উপজেলা কার্যালয়, ${place}`));
    expect(own('কালীগঞ্জ, লালমনিরহাট')).toEqual([]);
    expect(own('কালীগঞ্জ')).toEqual([]);
    expect(own('লালমনিরহাট')).toEqual([]);
  });

  it('counts the serials of each section', () => {
    const second = GOOD.replace('১', '2').replace('তথ্য', 'সেবা');
    expect(inTable(GOOD, second)).toEqual(['SERIAL_MIXED_SCRIPT']);
    expect(inTable(GOOD, GOOD.replace('তথ্য', 'সেবা'))).toEqual(['SERIAL_REPEATED']);
    expect(inTable(GOOD, GOOD.replace('১', '২'))).toEqual(['SERVICE_REPEATED']);
  });

  it.each([
    ['(১)\t(২)\t(৩)\t(৪)\t(৫)\t(৬)\t(৪)', ['COLUMN_NUMBER_WRONG']],
    ['(১)\t(২)\t(৪)\t(৫)\t(৬)\t(৭)\t(৮)', ['COLUMN_NUMBER_WRONG']],
    ['১\t২\t৩\t৪\t৫\t৬\t৭', []],
  ])('checks the column numbers %s', (numbers, codes) => {
    expect(inTable(numbers, GOOD)).toEqual(codes);
  });

  it('says what the document as a whole lacks', () => {
    expect(codesOf('কোনো ছক নেই')).toEqual(['NO_SERVICES_FOUND']);
    expect(codesOf(HEADING, GOOD)).toEqual(['SIGNATURE_MISSING']);
    expect(codesOf(HEADING, GOOD, 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার')).toEqual(['SIGNATURE_DATE_MISSING']);
    expect(codesOf(HEADING, GOOD, '31.02.2025')).toEqual(['SIGNATURE_DATE_UNREADABLE']);
    expect(codesOf('১\tক\tখ', '২\tগ\tঘ')).toEqual(['TABLE_NOT_READ', 'NO_SERVICES_FOUND']);
  });

  it('does not trust a host that contradicts the names in the head', () => {
    const head = ['উপজেলা কার্যালয়, কালীগঞ্জ, গাজীপুর', HOST, 'নাগরিক সেবা'];
    expect(codesOf(...head, HEADING, GOOD, ...SIGNED)).toEqual(['HOST_CONTRADICTS_NAMES']);
  });

  it('points at the words within the cell', () => {
    const [finding] = findingsOf('নাগরিক সেবা', HEADING, `${GOOD} doict..lalmonirhat.gov.bd`, ...SIGNED);
    expect(finding).toMatchObject({ line: 3, service: 0, detail: { host: 'doict..lalmonirhat.gov.bd' } });
    expect(finding?.character).toBe(GOOD.length + 2);
  });
});
