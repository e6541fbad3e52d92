import { expect, it } from 'vitest';
import { comparisonCsv } from './comparison-csv.ts';

it('is UTF-8 to Excel, and runs nothing there', () => {
  const csv = comparisonCsv({
    offices: [{ slug: 'doict/a' }],
    rows: [
      {
        catalogueService: { slug: 's', name: '=HYPERLINK("http://a.example")', category: 'CITIZEN' },
        verdict: 'SAME',
        explanation: '২ দিন',
        cells: [{ service: { deadline: { text: '-1+1' } } }],
      },
    ],
  });
  expect(csv).toBe(
    `\ufeffservice,name,category,verdict,doict/a,explanation\ns,"'=HYPERLINK(""http://a.example"")",CITIZEN,SAME,'-1+1,২ দিন`,
  );
});
