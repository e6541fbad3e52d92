import type { ServiceReading } from '../../src/domain/charter/charter-reading.ts';
import type { Column } from '../../src/domain/charter/column.ts';
import type { ServiceCategory } from '../../src/domain/charter/service-category.ts';

/** A row of a charter as far as a comparison of two readings looks at it. */
export interface Row {
  name: string;
  deadline: string;
  category?: ServiceCategory;
  /** Cells of further columns. */
  more?: Partial<Record<Column, string>>;
}

/** A reading of these rows, numbered in their order. */
export function readingOf(rows: readonly Row[]): { services: ServiceReading[] } {
  return { services: rows.map(serviceOf) };
}

function serviceOf({ name, deadline, category = 'CITIZEN', more = {} }: Row, i: number): ServiceReading {
  const words: Partial<Record<Column, string>> = { NAME: name, ...more, DEADLINE: deadline, SERIAL: `${i + 1}` };
  const cells = Object.entries(words).map(([column, text]) => {
    return { column: column as Column, heading: null, text, pieces: [] };
  });
  const nothing = { channels: [], channelsText: null, documentsText: null, documentsPlace: null };
  return {
    ...nothing,
    category,
    serial: `${i + 1}`,
    name,
    fee: { text: '', kind: 'UNSPECIFIED', amountsBdt: [], cases: [], method: null },
    deadline: {
      text: deadline,
      kind: 'UNSPECIFIED',
      immediate: false,
      conditional: false,
      min: null,
      max: null,
      unit: null,
      cases: [],
    },
    responsible: null,
    superior: null,
    cells,
    at: {},
    line: null,
  };
}
