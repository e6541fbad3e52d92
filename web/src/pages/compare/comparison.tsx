import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import type { CompareQuery } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Shown, shownOf } from './compare.filters.ts';
import { COMPARE_WORDS } from './compare.words.ts';
import { ComparisonFilters } from './comparison-filters.tsx';
import { ComparisonRows } from './comparison-rows.tsx';
import { ComparisonSummary } from './comparison-summary.tsx';
import { differencesFirst, isShown } from './ordered-rows.ts';
import { PromisesChart } from './promises-chart.tsx';

interface ComparisonProps {
  comparison: CompareQuery['compareOffices'];
  /** It was asked with other offices or filters: it is not shown under these, but the filters keep their place and focus. */
  isOfOtherFilters: boolean;
}

/** What the offices promise: in short, as a picture, and service by service. */
export function Comparison({ comparison, isOfOtherFilters }: ComparisonProps): ReactElement {
  const [query] = useSearchParams();
  const rows = differencesFirst(comparison.rows);
  const count = (choice: Shown): number => rows.filter((row) => isShown(row, choice)).length;
  const counts = { all: count('all'), different: count('different'), silent: count('silent') };
  const shown = rows.filter((row) => isShown(row, shownOf(query)));
  return (
    <>
      {isOfOtherFilters ? <Skeleton block /> : <ComparisonSummary comparison={comparison} />}
      <ComparisonFilters counts={isOfOtherFilters ? null : counts} />
      {!isOfOtherFilters &&
        (shown.length === 0 ? (
          <NothingShown comparison={comparison} />
        ) : (
          <RowsShown offices={comparison.offices} rows={shown} />
        ))}
    </>
  );
}

function RowsShown({ offices, rows }: Pick<CompareQuery['compareOffices'], 'offices' | 'rows'>): ReactElement {
  const words = useWords(COMPARE_WORDS);
  return (
    <>
      <h2>{words.chart.title}</h2>
      <PromisesChart rows={rows} />
      <h2>{words.rows}</h2>
      <ComparisonRows offices={offices} rows={rows} />
    </>
  );
}

/** Why there is no row: the charters have none, or the filter shows none of them. */
function NothingShown({ comparison }: { comparison: CompareQuery['compareOffices'] }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const [shown, setShown] = useFilter('show');
  if (comparison.rows.length === 0) {
    return (
      <Notice tone="info" title={words.noRows}>
        <p>{words.noRowsWhy}</p>
      </Notice>
    );
  }
  const { notStated } = comparison.summary;
  return (
    <Notice tone="info" title={shown === 'different' ? words.noneDiffer : words.noneSilent}>
      {shown === 'different' && notStated > 0 && <p>{words.noneDifferWhy(formatNumber(notStated, language))}</p>}
      <Button onClick={() => setShown(null)}>{words.showAll}</Button>
    </Notice>
  );
}
