import { csvRecords, type Field, type Separator } from './csv-records.ts';

/** How much of a text is looked at to find its separator. */
const SAMPLE_CHARACTERS = 256 * 1024;
const SAMPLE_RECORDS = 100;

/** What a text looks like when it is parted at one separator. */
export interface CsvShape {
  separator: Separator;
  /** Records with more than one field. */
  records: Field[][];
  /** Records with words, but without a separator. */
  lone: number;
  /** The number of fields that most of `records` have. */
  columns: number;
  /** How many of `records` have that many. */
  agreeing: number;
}

/**
 * What the first lines of a text look like, quotation marks honoured.
 *
 * In:  `ক,খ,গ` and `১,২,৩`, parted at commas
 * Out: two records, three columns, both agreeing.
 */
export function csvShape(text: string, separator: Separator): CsvShape {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const all = csvRecords(sample, separator, SAMPLE_RECORDS + 1);
  // The last record of a sample may be cut off.
  const whole = all.length > SAMPLE_RECORDS || (sample.length < text.length && all.length > 1) ? all.slice(0, -1) : all;
  const records = whole.filter((fields) => fields.length > 1);
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, agreeing] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  const lone = whole.filter((fields) => fields.length === 1 && fields[0]?.text !== '').length;
  return { separator, records, lone, columns, agreeing };
}

/** The separator at which the first lines fall into the most alike records; of equals the one of more columns. */
export function separatorOf(text: string): Separator {
  const shapes = ([',', ';', '\t'] as const).map((separator) => csvShape(text, separator));
  const [best] = shapes.sort((one, other) => evidence(other) - evidence(one) || other.columns - one.columns);
  return best?.separator ?? ',';
}

function evidence({ records, agreeing, lone }: CsvShape): number {
  return agreeing / Math.max(1, records.length + lone);
}
