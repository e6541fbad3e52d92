import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Link } from '../../ui/link.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CompareLinks } from './compare-links.tsx';
import { Distribution } from './distribution.tsx';
import { RankTable } from './rank-table.tsx';
import type { Deadlines } from './service.ts';
import { RANKING_WORDS, SERVICE_WORDS } from './service.words.ts';
import { sortOut } from './sort-out.ts';

interface ServiceOverviewProps {
  deadlines: Deadlines;
  asOf: string | null;
  submittedOn: string | null;
}

/** The figures of the service, how its deadlines are spread, and who promises what. */
export function ServiceOverview({ deadlines, asOf, submittedOn }: ServiceOverviewProps): ReactElement {
  const words = useWords(SERVICE_WORDS);
  const ranking = useWords(RANKING_WORDS);
  const language = useLanguage();
  const { pathname } = useLocation();
  const { nodes, totalCount } = deadlines.ranking;
  const { ranked, unranked, silent } = sortOut(nodes);
  const outliers = new Set(deadlines.outliers.map(({ slug }) => slug));
  if (deadlines.offered === 0) {
    return (
      <Notice tone="info" title={words.noOffersTitle}>
        <p>{words.noOffers}</p>
        <Link to={pathname}>{words.whole}</Link>
      </Notice>
    );
  }
  const days = (value: number | null) =>
    value === null ? <NoValue why={words.noNumber} /> : formatNumber(value, language);
  const table = { asOf, outliers, hasDueDates: submittedOn !== null };
  return (
    <>
      <Figures
        figures={[
          { name: words.offices, value: formatNumber(deadlines.offices, language) },
          { name: words.offered, value: formatNumber(deadlines.offered, language) },
          { name: words.stated, value: formatNumber(deadlines.stated, language) },
          { name: words.silent, value: formatNumber(silent.length, language) },
          { name: words.min, value: days(deadlines.minWorkingDays) },
          { name: words.median, value: days(deadlines.medianWorkingDays) },
          { name: words.p90, value: days(deadlines.p90WorkingDays) },
          { name: words.max, value: days(deadlines.maxWorkingDays) },
        ]}
      />
      {totalCount > nodes.length && <Notice tone="warning">{ranking.truncated(nodes.length, totalCount)}</Notice>}
      <Distribution offices={nodes} silent={silent.length} />
      <CompareLinks sorted={{ ranked, unranked, silent }} />
      {ranked.length > 0 && (
        <section aria-labelledby="ranking-heading">
          <h2 id="ranking-heading">{ranking.heading}</h2>
          {submittedOn !== null && <p>{words.submittedNote(submittedOn)}</p>}
          {outliers.size > 0 && <p>{ranking.outlierNote(outliers.size)}</p>}
          <RankTable name="ranking" caption={ranking.caption} offices={ranked} hasRanks {...table} />
        </section>
      )}
      {unranked.length > 0 && (
        <section aria-labelledby="unranked-heading">
          <h2 id="unranked-heading">{ranking.unrankedHeading}</h2>
          <p>{submittedOn === null ? ranking.unrankedWhy : ranking.unrankedDated}</p>
          <RankTable
            name="unranked"
            caption={ranking.unrankedCaption}
            offices={unranked}
            {...table}
            hasDueDates={false}
          />
        </section>
      )}
      {silent.length > 0 && (
        <section aria-labelledby="silent-heading">
          <h2 id="silent-heading">{ranking.silentHeading}</h2>
          <p>{ranking.silentWhy}</p>
          <RankTable name="silent" caption={ranking.silentCaption} offices={silent} {...table} hasDueDates={false} />
        </section>
      )}
    </>
  );
}
