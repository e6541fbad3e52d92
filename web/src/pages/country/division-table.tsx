import type { ReactElement } from 'react';
import type { CountryQuery } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { COVERAGE_WORDS } from './coverage.words.ts';
import styles from './table.module.css';

type Division = NonNullable<CountryQuery['area']>['children'][number];

const WORDS = defineWords({
  bn: {
    caption: 'বিভাগওয়ারি সনদ: নামে চাপ দিলে শুধু সেই বিভাগের জেলা দেখা যায়।',
    division: 'বিভাগ',
  },
  en: {
    caption: 'Charters by division: a name shows the districts of that division alone.',
    division: 'Division',
  },
});

/** The divisions of the country with their main numbers. */
export function DivisionTable({
  divisions,
  addressOf,
}: {
  divisions: readonly Division[];
  addressOf: (division: Division) => string;
}): ReactElement {
  const words = useWords(WORDS);
  const headings = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  return (
    <ScrollTable caption={words.caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.division}</th>
          {[headings.offices, headings.withCharter, headings.quality].map((heading) => (
            <th key={heading} scope="col" className={styles.count}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {divisions.map((division) => (
          <tr key={division.slug}>
            <th scope="row">
              <Link to={addressOf(division)} scrolls={false}>
                {nameIn(division, language)}
              </Link>
            </th>
            <td className={styles.count}>{formatNumber(division.coverage.offices, language)}</td>
            <td className={styles.count}>{formatNumber(division.coverage.withCharter, language)}</td>
            <td className={styles.count}>
              {division.coverage.meanQuality === null ? (
                <NoValue why={headings.noCharter} />
              ) : (
                formatNumber(division.coverage.meanQuality, language)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
