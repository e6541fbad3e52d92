import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readText } from '../../readers/text/read-text.ts';

const HEADING = 'ক্রমিক নং\tসেবার নাম\tকাগজপত্র\tসেবা প্রদানের সময়সীমা\tসেবার মূল্য\tদায়িত্বপ্রাপ্ত কর্মকর্তা';
const read = (...rows: string[]) => parseCharter(readText([HEADING, ...rows].join('\n')), createGazetteer([]));

describe('a row whose cells have shifted', () => {
  it('to the left is flagged, and read as far as its words can stand in one place only', () => {
    const { services, findings } = read('১\tক\t২ কার্যদিবস\t৫০ টাকা\tসহকারী প্রোগ্রামার\t');
    expect(services[0]).toMatchObject({
      documentsText: null,
      deadline: { max: 2, unit: 'WORKING_DAY' },
      fee: { amountsBdt: [50] },
      responsible: { designation: 'সহকারী প্রোগ্রামার' },
    });
    expect(findings.map(({ code }) => code)).toContain('ROW_SHIFTED');
  });

  it('to the right is flagged, not misread', () => {
    const { services, findings } = read('১\tক\t\tআবেদনপত্র\t২ কার্যদিবস\t৫০ টাকা');
    expect(services[0]).toMatchObject({ serial: '১', name: 'ক', fee: { amountsBdt: [] }, responsible: null });
    expect(services[0]?.deadline).toMatchObject({ kind: 'UNPARSED', max: null });
    expect(findings.map(({ code }) => code)).toContain('ROW_SHIFTED');
  });

  it.each([
    ['in order', '১\tক\tআবেদনপত্র\t২ কার্যদিবস\t৫০ টাকা\tসহকারী প্রোগ্রামার'],
    ['with a fee according to a rule and no time', '১\tক\tআবেদনপত্র\t\tবিধি মোতাবেক\tসহকারী প্রোগ্রামার'],
    ['that says that nothing applies', '১\tক\t-\tপ্রযোজ্য নয়\t-\tপ্রযোজ্য নয়'],
    ['whose papers name a time', '১\tক\t৩ মাসের মধ্যে তোলা ছবি\t২ কার্যদিবস\tবিনামূল্যে\tসহকারী প্রোগ্রামার'],
  ])('one %s is not', (_what, row) => {
    const { findings } = read(row);
    expect(findings.map(({ code }) => code)).not.toContain('ROW_SHIFTED');
  });
});
