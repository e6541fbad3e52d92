import type { ReactElement } from 'react';
import type { SourcesQuery } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { Figures } from '../../ui/figures.tsx';
import { useFilter } from '../../ui/filter.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { NoSources } from './no-sources.tsx';
import { Paging } from './paging.tsx';
import { SourceCard } from './source-card.tsx';
import { asStatus, countByStatus, STATUSES, sourcesInOrder } from './source-status.ts';
import styles from './sources.module.css';
import { SOURCES_WORDS } from './sources.words.ts';
import { useNow } from './use-now.ts';

/** The sources, those first that need somebody, and how many stand how. */
export function SourceList({ sources }: { sources: SourcesQuery['sources'] }): ReactElement {
  const words = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const now = useNow();
  const [given, setStatus] = useFilter('status');
  const status = asStatus(given);
  if (sources.totalCount === 0) return <NoSources />;
  const shown = sourcesInOrder(sources.nodes, status);
  const say = (count: number) => formatNumber(count, language);
  return (
    <>
      <Figures
        figures={countByStatus(sources.nodes).map(({ status, count }) => ({
          name: words.statuses[status],
          value: say(count),
        }))}
      />
      {sources.nodes.length < sources.totalCount && (
        <p>{words.ofPage(say(sources.nodes.length), say(sources.totalCount))}</p>
      )}
      <search className={styles.filter} aria-label={words.status} data-print="none">
        <SelectField
          label={words.status}
          value={status ?? ''}
          choices={[
            { value: '', label: words.every },
            ...STATUSES.map((value) => ({ value, label: words.statuses[value] })),
          ]}
          onChange={setStatus}
        />
      </search>
      {shown.length === 0 && (
        <p>
          {words.noneOf} <Button onClick={() => setStatus(null)}>{words.showAll}</Button>
        </p>
      )}
      {shown.map((source) => (
        <SourceCard key={source.id} source={source} now={now} />
      ))}
      <Paging parameter="after" pageInfo={sources.pageInfo} />
    </>
  );
}
