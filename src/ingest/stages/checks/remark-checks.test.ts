import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readText } from '../../readers/text/read-text.ts';
import { checkRemarks } from './remark-checks.ts';

const remark = { code: 'CHARACTERS_LOST', at: { page: 2 }, cell: 'ক', detail: {} } as const;

describe('checkRemarks', () => {
  it('points at the service in whose row the note stands', () => {
    const text = 'ক্রমিক নং\tসেবার নাম\tসময়সীমা\n১\tতথ্য\t২ দিন\n২\tতদমত্ম\t৩ দিন';
    const { findings } = parseCharter(readText(text), createGazetteer([]));
    expect(findings.find(({ code }) => code === 'CONVERTER_DAMAGE')).toMatchObject({
      service: 1,
      line: 3,
      cell: 'তদমত্ম',
      detail: { written: 'তদমত্ম', read: 'তদন্ত' },
    });
  });

  it('leaves out what no database can hold', () => {
    expect(checkRemarks([{ ...remark, cell: 'ক\u0000খ\ud800' }], [])[0]?.cell).toBe('কখ\ufffd');
  });

  it('is of the whole document where no row is named', () => {
    expect(checkRemarks([remark], [])[0]).toMatchObject({ service: null, line: null, at: { page: 2 } });
  });
});
