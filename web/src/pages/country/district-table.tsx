import type { ReactElement, ReactNode } from 'react';
import type { CountryCoverageFragment } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { SortHeading, sortRows, useSorting } from '../../ui/sort-heading.tsx';
import { COVERAGE_WORDS } from './coverage.words.ts';
import { CoverageCells } from './coverage-cells.tsx';
import {
  asDistrictColumn,
  DISTRICT_COLUMNS,
  type District,
  districtsByName,
  districtValue,
  officesAboveDistricts,
} from './district-columns.ts';
import styles from './table.module.css';

const WORDS = defineWords({
  bn: {
    caption: 'জেলাওয়ারি সনদ',
    advice: 'কলামের শিরোনামে চাপ দিলে সেই কলাম ধরে সাজানো হয়। যেখানে “—” আছে, সেখানে কিছু জানা নেই; তা শূন্য নয়।',
    district: 'জেলা',
    division: 'বিভাগ',
    total: (area: string) => `মোট, ${area}`,
    above: (offices: string) => `জেলার উপরের ${offices}টি অফিস (যেমন প্রধান কার্যালয়) সহ`,
  },
  en: {
    caption: 'Charters by district',
    advice: 'Press a heading to sort by its column. “—” means that nothing is known; it is not zero.',
    district: 'District',
    division: 'Division',
    total: (area: string) => `Total, ${area}`,
    above: (offices: string) => `with ${offices} above the districts, such as the head office`,
  },
});

interface DistrictTableProps {
  districts: readonly District[];
  /** Of all that is shown, as the API counts it. */
  total: CountryCoverageFragment;
  totalName: string;
  addressOf: (district: District) => string;
}

/** The districts with all their numbers; those with charters first, unless sorted otherwise. */
export function DistrictTable({ districts, total, totalName, addressOf }: DistrictTableProps): ReactElement {
  const words = useWords(WORDS);
  const headings = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const [sorting, sortBy] = useSorting('-charters');
  const column = asDistrictColumn(sorting.column);
  const rows = sortRows(districtsByName(districts, language), sorting, (row) => districtValue(row, column, language));
  const above = officesAboveDistricts(total.offices, districts);
  const names: Record<(typeof DISTRICT_COLUMNS)[number], ReactNode> = {
    district: words.district,
    division: words.division,
    offices: headings.offices,
    charters: headings.withCharter,
    services: headings.services,
    stated: headings.stated,
    missing: headings.missing,
    superiors: headings.superiors,
    quality: headings.quality,
    oldest: headings.oldest,
  };
  return (
    <>
      <p>{words.advice}</p>
      <ScrollTable caption={words.caption} className={styles.table}>
        <thead>
          <tr>
            {DISTRICT_COLUMNS.map((name) => (
              <SortHeading key={name} column={name} sorting={sorting} sortBy={sortBy}>
                {names[name]}
              </SortHeading>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((district) => (
            <tr key={district.slug} className={district.coverage.withCharter === 0 ? styles.empty : undefined}>
              <th scope="row">
                <Link to={addressOf(district)}>{nameIn(district, language)}</Link>
              </th>
              <td>{district.parent !== null && <Name of={district.parent} />}</td>
              <CoverageCells coverage={district.coverage} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total(totalName)}
              {above > 0 && <span className={styles.remark}>{words.above(formatNumber(above, language))}</span>}
            </th>
            <CoverageCells coverage={total} />
          </tr>
        </tfoot>
      </ScrollTable>
    </>
  );
}
