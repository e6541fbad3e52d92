import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { compareAddresses } from './compare-addresses.ts';
import type { RankedOffice } from './service.ts';
import { RANKING_WORDS } from './service.words.ts';
import type { SortedOut } from './sort-out.ts';

/** The ways to the compare page: the fastest beside the slowest, and beside the silent. */
export function CompareLinks({ sorted }: { sorted: SortedOut<RankedOffice> }): ReactElement | null {
  const words = useWords(RANKING_WORDS);
  const { slowest, silent } = compareAddresses(sorted);
  if (slowest === null && silent === null) return null;
  return (
    <ul aria-label={words.compare} data-print="none">
      {slowest !== null && (
        <li>
          <Link to={slowest}>{words.compareSlowest}</Link>
        </li>
      )}
      {silent !== null && (
        <li>
          <Link to={silent}>{words.compareSilent}</Link>
        </li>
      )}
    </ul>
  );
}
