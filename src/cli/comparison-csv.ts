import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../http/export/writers/guard-formula.ts';
import { BYTE_ORDER_MARK } from '../http/export/writers/write-csv.ts';

interface Comparison {
  offices: ReadonlyArray<{ slug: string }>;
  rows: ReadonlyArray<{
    catalogueService: { slug: string; name: string; category: string };
    verdict: string;
    explanation: string;
    cells: ReadonlyArray<{ service: { deadline: { text: string } } | null }>;
  }>;
}

/** A comparison for a spreadsheet, a row a service: with a byte order mark, and formulas made harmless as in an export. */
export function comparisonCsv({ offices, rows }: Comparison): string {
  const heading = ['service', 'name', 'category', 'verdict', ...offices.map(({ slug }) => slug), 'explanation'];
  const lines = rows.map(({ catalogueService: { slug, name, category }, verdict, cells, explanation }) => [
    slug,
    name,
    category,
    verdict,
    ...cells.map(({ service }) => service?.deadline.text ?? ''),
    explanation,
  ]);
  const guarded = [heading, ...lines].map((cells) => cells.map(guardFormula));
  return BYTE_ORDER_MARK + stringify(guarded, { quoted_match: /[\r\n]/ }).trimEnd();
}
