import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { parseCharter } from '../../parse-charter.ts';
import { readHtml } from '../../readers/html/read-html.ts';
import { readText } from '../../readers/text/read-text.ts';

const SERVICES = ['নাগরিক সেবা', 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা', '১\tতথ্য প্রদান\t২ কার্যদিবস', ''];
const HEADING = 'ক্রমিক\tকখন যোগাযোগ করবেন\tকার সঙ্গে যোগাযোগ করবেন\tযোগাযোগের ঠিকানা\tনিষ্পত্তির সময়সীমা';
const STEPS = [
  '১\tদায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে ব্যর্থ হলে\tঅভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)\tজেলা কার্যালয়, লালমনিরহাট\t৩০ কার্যদিবস',
  '২\tঅভিযোগ নিষ্পত্তি কর্মকর্তা সমাধান দিতে ব্যর্থ হলে\tআপিল কর্মকর্তা\tআইসিটি টাওয়ার, ঢাকা\t২০ কার্যদিবস',
  '৩\tআপিল কর্মকর্তা সমাধান দিতে ব্যর্থ হলে\tমন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল\t৫ নং গেইট, বাংলাদেশ সচিবালয়, ঢাকা\t৬০ কার্যদিবস',
];
const read = (...lines: string[]) => parseCharter(readText([...SERVICES, ...lines].join('\n')), createGazetteer([]));
const readTable = (...rows: string[]) =>
  parseCharter(readHtml(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`), createGazetteer([]));

describe('readGrievance', () => {
  it('reads the steps with their officers and limits', () => {
    const { grievanceSteps, services, texts } = read('৪. অভিযোগ প্রতিকার ব্যবস্থা (GRS)', HEADING, ...STEPS);
    expect(services).toHaveLength(1);
    expect(grievanceSteps.map(({ ordinal, role, limit }) => [ordinal, role, limit?.max, limit?.unit])).toEqual([
      [1, 'GRIEVANCE_OFFICER', 30, 'WORKING_DAY'],
      [2, 'APPEAL_OFFICER', 20, 'WORKING_DAY'],
      [3, 'CABINET_CELL', 60, 'WORKING_DAY'],
    ]);
    expect(grievanceSteps[0]).toMatchObject({ addressText: 'জেলা কার্যালয়, লালমনিরহাট', line: 7 });
    expect(texts).toEqual([]);
  });

  it('knows the table by its headings where the section has no heading of its own', () => {
    expect(read('', HEADING, ...STEPS).grievanceSteps).toHaveLength(3);
  });

  it.each([
    ['one cell a line', (rows: string[]) => rows.flatMap((row) => row.split('\t'))],
    [
      'one cell a line with air between',
      (rows: string[]) => rows.flatMap((row) => row.split('\t').flatMap((cell) => [cell, ''])),
    ],
    ['pipes', (rows: string[]) => rows.flatMap((row) => row.split('\t').map((cell) => `${cell} |`))],
  ])('reads it as %s', (_layout, render) => {
    const { grievanceSteps } = read('৪) অভিযোগ ব্যবস্থাপনা (GRS)', '', ...render([HEADING, ...STEPS]));
    expect(grievanceSteps.map(({ role, limit }) => [role, limit?.max])).toEqual([
      ['GRIEVANCE_OFFICER', 30],
      ['APPEAL_OFFICER', 20],
      ['CABINET_CELL', 60],
    ]);
  });

  it('takes no table of services for it', () => {
    const { grievanceSteps, services } = read('', ...SERVICES.slice(1));
    expect(grievanceSteps).toEqual([]);
    expect(services).toHaveLength(2);
  });

  it('says where a limit or an officer is missing', () => {
    const { findings } = read(
      'অভিযোগ ব্যবস্থাপনা',
      HEADING,
      '১\tব্যর্থ হলে\tঅভিযোগ নিষ্পত্তি কর্মকর্তা\tঢাকা\t',
      '২\tব্যর্থ হলে\t\tঢাকা\t২০ দিন',
    );
    const codes = findings.map((finding) => finding.code);
    expect(codes).toContain('GRIEVANCE_LIMIT_MISSING');
    expect(codes).toContain('GRIEVANCE_OFFICER_MISSING');
  });

  it('keeps a row as text that does not say which step it is', () => {
    const { grievanceSteps, texts } = read('অভিযোগ ব্যবস্থাপনা', HEADING, '১\tব্যর্থ হলে\tমহাপরিচালক\tঢাকা\t৩০ দিন');
    expect(grievanceSteps).toEqual([]);
    expect(texts.map((text) => text.text)).toContain('মহাপরিচালক');
  });

  it('reads cells over several steps and headings on two rows', () => {
    const { grievanceSteps, texts } = readTable(
      '<td rowspan="2">ক্রমিক</td><td rowspan="2">কখন যোগাযোগ করবেন</td><td colspan="2">কার সঙ্গে যোগাযোগ করবেন</td><td rowspan="2">নিষ্পত্তির সময়সীমা</td>',
      '<td>পদবি</td><td>ঠিকানা</td>',
      '<td>১</td><td rowspan="2">সমাধান দিতে ব্যর্থ হলে</td><td>অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)</td><td>জেলা কার্যালয়, রংপুর</td><td rowspan="2">৩০ কার্যদিবস</td>',
      '<td>২</td><td>আপিল কর্মকর্তা</td><td>আইসিটি টাওয়ার</td>',
    );
    expect(grievanceSteps.map(({ role, addressText, limit }) => [role, addressText, limit?.max])).toEqual([
      ['GRIEVANCE_OFFICER', 'জেলা কার্যালয়, রংপুর', 30],
      ['APPEAL_OFFICER', 'আইসিটি টাওয়ার', 30],
    ]);
    expect(texts).toEqual([]);
  });

  it('is read below the services in one table, and takes none of them', () => {
    const reading = readTable(
      '<td>ক্রমিক</td><td>সেবার নাম</td><td>কাগজপত্র</td><td>সময়সীমা</td><td>দায়িত্বপ্রাপ্ত কর্মকর্তা</td>',
      '<td>১</td><td>সনদ</td><td>আবেদন</td><td>২ দিন</td><td>ইউপি সচিব</td>',
      '<td colspan="5">৪. অভিযোগ প্রতিকার ব্যবস্থাপনা</td>',
      ...[HEADING, ...STEPS].map((line) =>
        line
          .split('\t')
          .map((text) => `<td>${text}</td>`)
          .join(''),
      ),
    );
    expect(reading.grievanceSteps).toHaveLength(3);
    expect(reading.services.map(({ name, deadline }) => [name, deadline.max])).toEqual([['সনদ', 2]]);
  });

  it('takes a dash for no limit', () => {
    const { grievanceSteps, findings } = read('অভিযোগ ব্যবস্থাপনা', HEADING, (STEPS[0] ?? '').replace('৩০ কার্যদিবস', '-'));
    expect(grievanceSteps[0]?.limit).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('GRIEVANCE_LIMIT_MISSING');
  });
});
