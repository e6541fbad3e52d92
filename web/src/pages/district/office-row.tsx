import type { ReactElement, ReactNode } from 'react';
import { isOld } from '../../charter/is-old.ts';
import { formatAgo } from '../../language/age.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import { countPromises } from './count-promises.ts';
import type { DistrictOffice } from './district.ts';
import styles from './offices.module.css';
import { OFFICES_WORDS } from './offices.words.ts';
import { markedIds } from './use-marked-area.ts';

interface OfficeRowProps {
  office: DistrictOffice;
  /** What it is called in this district. */
  name: string;
  isMarked: boolean;
  day: string;
}

/** One office: its charter, or why there is none. */
export function OfficeRow({ office, name, isMarked, day }: OfficeRowProps): ReactElement {
  const words = useWords(OFFICES_WORDS);
  const language = useLanguage();
  const { charter } = office;
  const counts = charter === null ? null : countPromises(charter);
  return (
    <tr
      id={markedIds(office.area.slug).row}
      className={`${isMarked ? styles.marked : ''} ${charter === null ? styles.without : ''}`}
    >
      <th scope="row">
        <Link to={`/office/${office.slug}`} title={nameIn(office, language)}>
          {name}
        </Link>
        <span className={styles.badges}>
          {isMarked && <Badge tone="info">{words.marked}</Badge>}
          {office.synthetic && <Badge>{words.synthetic}</Badge>}
        </span>
      </th>
      <td>
        <Signing office={office} day={day} />
      </td>
      <Value name={words.columns.services}>{counts?.services}</Value>
      <Value name={words.columns.stated}>{counts?.stated}</Value>
      <Value name={words.columns.missing} className={counts !== null && counts.missing > 0 ? styles.silent : undefined}>
        {counts?.missing}
      </Value>
      <Value
        name={words.columns.quality}
        after={
          charter !== null && (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${charter.quality.total}%` }} />
            </span>
          )
        }
      >
        {charter?.quality.total}
      </Value>
    </tr>
  );
}

/** A number, or that there is none; on a phone with the name of its column. */
function Value({
  name,
  className,
  after,
  children,
}: {
  name: string;
  className?: string | undefined;
  after?: ReactNode;
  children: number | undefined;
}): ReactElement {
  const words = useWords(OFFICES_WORDS);
  const language = useLanguage();
  return (
    <td className={className}>
      <span className={styles.label} aria-hidden="true">
        {name}
      </span>
      {children === undefined ? <NoValue why={words.noValue} /> : formatNumber(children, language)}
      {after}
    </td>
  );
}

/** When the charter was signed and how long ago; or why none is shown. */
function Signing({ office: { charter, charters }, day }: { office: DistrictOffice; day: string }): ReactElement {
  const words = useWords(OFFICES_WORDS);
  const language = useLanguage();
  if (charter === null) {
    return (
      <>
        <Badge tone="warning">{words.none}</Badge>
        <p className={styles.note}>{charters.totalCount === 0 ? words.neverCame : words.otherDay}</p>
      </>
    );
  }
  const { signedOn } = charter;
  if (signedOn === null) return <Badge tone="warning">{words.undated}</Badge>;
  return (
    <>
      {formatDate(signedOn, language)}
      <p className={styles.note}>{formatAgo(signedOn, day, language) ?? words.later}</p>
      {isOld(day, signedOn) && <Badge tone="warning">{words.old}</Badge>}
    </>
  );
}
