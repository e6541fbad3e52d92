import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { RankRow } from './rank-row.tsx';
import type { RankedOffice } from './service.ts';
import { RANKING_WORDS } from './service.words.ts';

/** So many are shown at first: a slow phone draws them at once. */
const FIRST = 50;

interface RankTableProps {
  /** What the address calls the table whose rows are all shown: `?all=ranking`. */
  name: string;
  caption: string;
  offices: readonly RankedOffice[];
  outliers: ReadonlySet<string>;
  asOf: string | null;
  hasRanks?: boolean;
  hasDueDates: boolean;
}

/** Offices with what they promise; the first fifty, until all are asked for. */
export function RankTable(props: RankTableProps): ReactElement {
  const { name, caption, offices, outliers, asOf, hasRanks = false, hasDueDates } = props;
  const words = useWords(RANKING_WORDS);
  const [all, setAll] = useFilter('all');
  const shown = all === name ? offices : offices.slice(0, FIRST);
  return (
    <>
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            {hasRanks && <th scope="col">{words.rank}</th>}
            <th scope="col">{words.office}</th>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.deadline}</th>
            {hasDueDates && <th scope="col">{words.dueOn}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((office) => (
            <RankRow
              key={office.service.key}
              ranked={office}
              isOutlier={outliers.has(office.office.slug)}
              asOf={asOf}
              hasRank={hasRanks}
              hasDueDate={hasDueDates}
            />
          ))}
        </tbody>
      </ScrollTable>
      {offices.length > FIRST && (
        <p>
          {all !== name && <>{words.shown(shown.length, offices.length)} </>}
          <Button onClick={() => setAll(all === name ? null : name)} data-print="none">
            {all === name ? words.fewer : words.all(offices.length)}
          </Button>
        </p>
      )}
    </>
  );
}
