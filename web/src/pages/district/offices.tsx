import type { ReactElement } from 'react';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { SortHeading, sortRows, useSorting } from '../../ui/sort-heading.tsx';
import { countPromises } from './count-promises.ts';
import type { DistrictOffice } from './district.ts';
import { shortOfficeNames } from './office-names.ts';
import { OfficeRow } from './office-row.tsx';
import styles from './offices.module.css';
import { OFFICES_WORDS } from './offices.words.ts';

const COLUMNS = ['name', 'signed', 'services', 'stated', 'missing', 'quality'] as const;

interface OfficesProps {
  offices: readonly DistrictOffice[];
  /** The slug of the upazila that is marked. */
  marked: string | null;
  /** The day of the charters shown, ISO 8601. */
  day: string;
}

/** The offices of the district, each with what its charter gives; the district's own first. */
export function Offices({ offices, marked, day }: OfficesProps): ReactElement {
  const words = useWords(OFFICES_WORDS);
  const language = useLanguage();
  const [sorting, sortBy] = useSorting('name');
  const names = shortOfficeNames(offices, language);
  const named = offices.map((office) => ({ office, name: names.get(office.slug) ?? office.name }));
  const sorted = sortRows(named, sorting, ({ office, name }) => sortedBy(office, sorting.column, name));
  return (
    <section aria-labelledby="offices-heading">
      <h2 id="offices-heading">{words.heading}</h2>
      <ScrollTable caption={words.caption} className={styles.offices}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHeading key={column} column={column} sorting={sorting} sortBy={sortBy}>
                {words.columns[column]}
              </SortHeading>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ office, name }) => (
            <OfficeRow key={office.slug} office={office} name={name} isMarked={office.area.slug === marked} day={day} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

/** What a column sorts an office by; null: it has none, and comes last. */
function sortedBy({ level, charter }: DistrictOffice, column: string, name: string): number | string | null {
  switch (column) {
    case 'signed':
      return charter?.signedOn ?? null;
    case 'services':
    case 'stated':
    case 'missing':
      return charter === null ? null : countPromises(charter)[column];
    case 'quality':
      return charter?.quality.total ?? null;
    default:
      return level === 'UPAZILA' ? name : '';
  }
}
