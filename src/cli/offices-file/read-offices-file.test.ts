import { describe, expect, it } from 'vitest';
import { readOfficesFile } from './read-offices-file.ts';

const read = (text: string) => readOfficesFile(Buffer.from(text));
const faultsOf = (text: string) =>
  read(text).faults.map(({ line, column, messageEn }) => [line, column, messageEn.slice(0, 40)]);

describe('a file of offices', () => {
  it('is read in any column order, with a byte order mark, quoted cells and lines of both kinds', () => {
    const file =
      '\ufeffName_EN, Organisation,area,name\r\n\r\n"Office, ""A""",dof,lalmonirhat,"কার্যালয়,\r\nলালমনিরহাট"\r\n,,,\r\nB,dof,rajbari,খ\n';
    expect(read(file)).toEqual({
      rows: [
        {
          line: 3,
          cells: {
            organisation: 'dof',
            area: 'lalmonirhat',
            name: 'কার্যালয়,\nলালমনিরহাট',
            name_en: 'Office, "A"',
            parent: '',
            website: '',
          },
        },
        { line: 6, cells: { organisation: 'dof', area: 'rajbari', name: 'খ', name_en: 'B', parent: '', website: '' } },
      ],
      faults: [],
    });
  });

  it.each([
    ['nothing', '', [[null, null, 'The file holds no office. Its first line']]],
    [
      'column names alone',
      'organisation,area,name,name_en\n',
      [[null, null, 'The file holds no office. Its first line']],
    ],
    [
      'wrong columns',
      'organisation,area,area,name,site\na,b,c,d,e\n',
      [
        [1, null, '“site” is no column of this file. The co'],
        [1, null, 'The column “area” stands twice. Remove o'],
        [1, null, 'The column “name_en” is missing. Add it '],
      ],
    ],
    [
      'a lost cell',
      'organisation,area,name,name_en\ndof,rajbari,ক,A\ndof,dhaka,A\n',
      [[3, null, 'This line has 3 cells, the first line na']],
    ],
    [
      'a quotation mark too many',
      'organisation,area,name,name_en\ndof,rajbari,"ক,A\n',
      [[2, null, 'A quotation mark at or before this line ']],
    ],
    [
      'a parent of head office',
      'organisation,area,name,name_en,parent\ndof,bangladesh,ক,A,doict\n',
      [[2, 'parent', 'Head office has no parent. Leave the cel']],
    ],
  ])('says what is wrong with %s', (_what, file, faults) => {
    expect(faultsOf(file)).toEqual(faults);
    expect(read(file).rows).toEqual([]);
  });
});
