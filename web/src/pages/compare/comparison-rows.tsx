import type { ReactElement } from 'react';
import type { CompareQuery, DeadlineVerdict, RowPartsFragment } from '../../api/operations.ts';
import { CATEGORY_WORDS } from '../../charter/category-words.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { Name } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { COMPARE_WORDS } from './compare.words.ts';
import { ComparisonCell } from './comparison-cell.tsx';
import styles from './comparison-rows.module.css';
import { OfficeMark } from './office-mark.tsx';

type ComparedOffice = CompareQuery['compareOffices']['offices'][number];

/** Above so many columns a screen must be wider before they stand beside one another. */
const FEW_OFFICES = 3;

const TONES: Readonly<Record<DeadlineVerdict, 'error' | 'warning' | 'info' | 'good' | 'plain'>> = {
  DIFFERENT: 'error',
  NOT_STATED: 'warning',
  NOT_COMPARABLE: 'info',
  SAME: 'good',
  NOT_SHARED: 'plain',
};

interface ComparisonRowsProps {
  offices: readonly ComparedOffice[];
  rows: readonly RowPartsFragment[];
}

/** Each service with its verdict in words, and below it a cell an office: a table, or cards where it is narrow. */
export function ComparisonRows({ offices, rows }: ComparisonRowsProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  return (
    <table className={`${styles.table} ${offices.length > FEW_OFFICES ? styles.many : styles.few}`}>
      <caption className={styles.caption}>{words.rowsCaption(formatNumber(rows.length, language))}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.serviceColumn}>
            {words.service}
          </th>
          {offices.map((office, place) => (
            <th key={office.slug} scope="col">
              <OfficeMark place={place} /> <Name of={office} />
              <span className={styles.signed}>
                {office.charter === null
                  ? words.noCharter
                  : office.charter.signedOn === null
                    ? words.unsigned
                    : words.signed(formatDate(office.charter.signedOn, language))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.catalogueService.slug} row={row} offices={offices} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, offices }: { row: RowPartsFragment; offices: readonly ComparedOffice[] }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const { catalogueService, verdict, differs, explanation, explanationEn } = row;
  const aspects = joinNames(
    differs.map((aspect) => words.aspects[aspect]),
    language,
  );
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.about}>
        <p className={styles.service}>
          <Link to={`/service/${catalogueService.slug}`}>
            <Name of={catalogueService} />
          </Link>
        </p>
        <p className={styles.badge}>
          <Badge tone={TONES[verdict]}>{words.verdicts[verdict]}</Badge>{' '}
          <span className={styles.category}>{CATEGORY_WORDS[language][catalogueService.category]}</span>
        </p>
        <p className={styles.explanation}>{language === 'bn' ? explanation : explanationEn}</p>
        {differs.length > 0 && <p className={styles.differs}>{words.differs(aspects)}</p>}
      </th>
      {row.cells.map((cell, place) => (
        <td key={cell.office.slug} className={styles.cell} data-office={cell.office.slug}>
          <p className={styles.office}>
            <OfficeMark place={place} /> <Name of={cell.office} />
          </p>
          <ComparisonCell cell={cell} row={row} hasCharter={offices[place]?.charter != null} />
        </td>
      ))}
    </tr>
  );
}
