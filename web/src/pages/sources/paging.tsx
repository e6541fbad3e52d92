import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { pageAddress } from './page-address.ts';
import styles from './sources.module.css';
import { SOURCES_WORDS } from './sources.words.ts';

interface PagingProps {
  /** The parameter of the address that says where the page begins. */
  parameter: string;
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The ways from a page of a long list to the next, and back to the first. */
export function Paging({ parameter, pageInfo }: PagingProps): ReactElement | null {
  const words = useWords(SOURCES_WORDS);
  const [query] = useSearchParams();
  const isFirst = !query.has(parameter);
  if (isFirst && !pageInfo.hasNextPage) return null;
  return (
    <p className={styles.paging} data-print="none">
      {!isFirst && (
        <Link to={pageAddress(query, parameter, null)} scrolls={false}>
          {words.first}
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link to={pageAddress(query, parameter, pageInfo.endCursor)} scrolls={false}>
          {words.next}
        </Link>
      )}
    </p>
  );
}
