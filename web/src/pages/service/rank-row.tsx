import type { ReactElement } from 'react';
import { serviceAddress } from '../../charter/addresses.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import styles from './rank-row.module.css';
import type { RankedOffice } from './service.ts';
import { RANKING_WORDS } from './service.words.ts';

interface RankRowProps {
  ranked: RankedOffice;
  isOutlier: boolean;
  asOf: string | null;
  hasRank: boolean;
  hasDueDate: boolean;
}

/** What one office promises: its words, how they were read, and the way to its charter. */
export function RankRow({ ranked, isOutlier, asOf, hasRank, hasDueDate }: RankRowProps): ReactElement {
  const words = useWords(RANKING_WORDS);
  const language = useLanguage();
  const { rank, office, service, deadline, dueOn } = ranked;
  const { area } = office;
  const district = area.level === 'UPAZILA' ? area.parent : area.level === 'DISTRICT' ? area : null;
  return (
    <tr>
      {hasRank && <td className={styles.rank}>{rank !== null && formatNumber(rank, language)}</td>}
      <th scope="row" className={styles.office}>
        <Link to={`/office/${office.slug}`}>{nameIn(office, language)}</Link>{' '}
        {office.synthetic && <Badge>{words.synthetic}</Badge>}
      </th>
      <td>
        {district === null ? (
          <Link to="/">{nameIn(area, language)}</Link>
        ) : (
          <Link to={`/district/${district.slug}`}>{nameIn(district, language)}</Link>
        )}
      </td>
      <td className={styles.deadline}>
        <Deadline deadline={deadline} />
        {isOutlier && (
          <Badge tone="error">
            <span aria-hidden="true">▲</span> {words.outlier}
          </Badge>
        )}{' '}
        <Link to={serviceAddress(office.slug, service.key, asOf)} className={styles.open}>
          {words.open}
        </Link>
      </td>
      {hasDueDate && (
        <td>{dueOn === null ? <NoValue why={words.noDue} /> : formatDate(dueOn, language, { weekday: true })}</td>
      )}
    </tr>
  );
}
