import type { ReactElement } from 'react';
import type { OfficeQuery } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './lead.module.css';
import { OFFICE_WORDS } from './office.words.ts';
import { webAddress } from './phone-words.ts';

/** Whose office it is, and where else to look. */
export function Lead({
  office,
  asOf,
}: {
  office: NonNullable<OfficeQuery['office']>;
  asOf: string | null;
}): ReactElement {
  const words = useWords(OFFICE_WORDS);
  const language = useLanguage();
  const address = webAddress(office.website ?? '');
  return (
    <>
      <ul className={styles.lead}>
        <li>
          <Name of={office.organisation} />
        </li>
        {office.synthetic && (
          <li>
            <Badge tone="warning">{words.synthetic}</Badge>
          </li>
        )}
        {address !== null && (
          <li>
            <a href={address} rel="noreferrer">
              {words.website}: {new URL(address).hostname}
            </a>
          </li>
        )}
        <li data-print="none">
          <Link to={`/compare?offices=${office.slug}`}>{words.compare}</Link>
        </li>
      </ul>
      {asOf !== null && office.charter !== null && (
        <Notice tone="info">
          <p>
            {words.asOf(formatDate(asOf, language))} <Link to={`/office/${office.slug}`}>{words.today}</Link>
          </p>
        </Notice>
      )}
    </>
  );
}
