import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readText } from '../../readers/text/read-text.ts';

const HEADING = 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদান পদ্ধতি\tসেবা প্রদানের সময়সীমা';
const read = (...rows: string[]) => parseCharter(readText([HEADING, ...rows].join('\n')), createGazetteer([])).services;

describe('readServices', () => {
  it('keeps the words beside what is understood', () => {
    const [service] = read('১\tতথ্য প্রদান\tসরাসরি\t২ কার্যদিবস');
    expect(service).toMatchObject({
      category: 'UNSPECIFIED',
      serial: '১',
      name: 'তথ্য প্রদান',
      channels: ['IN_PERSON'],
      channelsText: 'সরাসরি',
      documentsText: null,
      deadline: { kind: 'FIXED', max: 2, unit: 'WORKING_DAY', text: '২ কার্যদিবস' },
      responsible: null,
      line: 2,
    });
    expect(service?.cells.map((cell) => [cell.column, cell.pieces[0]?.at.column])).toEqual([
      ['SERIAL', 1],
      ['NAME', 2],
      ['METHOD', 3],
      ['DEADLINE', 4],
    ]);
  });

  it('gives no number where two pieces of one cell hold one each', () => {
    const [service] = read('১\tতথ্য প্রদান\tসরাসরি\t২ কার্যদিবস', '\t\t\t৫ কার্যদিবস');
    expect(service?.deadline).toMatchObject({ kind: 'UNPARSED', max: null, text: '২ কার্যদিবস ৫ কার্যদিবস' });
  });

  it('reads a time that a page break parted', () => {
    const [service] = read('১\tতথ্য প্রদান\tসরাসরি\t২', '', HEADING, '\t\t\tকার্যদিবস');
    expect(service?.deadline).toMatchObject({ max: 2, unit: 'WORKING_DAY' });
  });

  it('does not read a cell that no table has', () => {
    const [service] = read(`১\tতথ্য প্রদান\tসরাসরি\t২ কার্যদিবস${' ইত্যাদি'.repeat(1_000)}`);
    expect(service?.deadline).toMatchObject({ kind: 'UNPARSED', max: null });
  });

  it('makes no service of a row without a name', () => {
    expect(read('১\t\tসরাসরি\t২ কার্যদিবস')).toEqual([]);
  });
});
