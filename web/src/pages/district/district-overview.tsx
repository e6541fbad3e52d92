import type { ReactElement, RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { readCategory } from '../../charter/category-words.ts';
import { formatNumber, todayInDhaka } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { type Named, nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { readDay } from '../../ui/day.ts';
import { Figures } from '../../ui/figures.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { District, DistrictHead } from './district.ts';
import { DISTRICT_WORDS } from './district.words.ts';
import { Matrix } from './matrix.tsx';
import { Offices } from './offices.tsx';
import { useMarkedArea } from './use-marked-area.ts';

interface DistrictOverviewProps {
  district: District;
  head: DistrictHead;
  organisation: Named | null;
  /** Whether the reader was taken to the marked upazila already. */
  hasArrived: RefObject<boolean>;
}

/** The figures of the district, its offices, and what they promise. */
export function DistrictOverview({ district, head, organisation, hasArrived }: DistrictOverviewProps): ReactElement {
  const words = useWords(DISTRICT_WORDS);
  const language = useLanguage();
  const [query] = useSearchParams();
  const asOf = readDay(query.get('asOf'));
  const { coverage, comparison } = district;
  const marked = useMarkedArea(query.get('area'), head, hasArrived);
  if (comparison.offices.length === 0) {
    return (
      <Notice tone="info" title={words.noOfficesTitle(organisation === null ? '' : nameIn(organisation, language))}>
        <p>{words.noOffices}</p>
      </Notice>
    );
  }
  const count = (value: number) => formatNumber(value, language);
  const isMarkedHere = marked !== null && comparison.offices.some(({ area }) => area.slug === marked.slug);
  return (
    <>
      <Figures
        figures={[
          { name: words.offices, value: count(coverage.offices) },
          { name: words.withCharter, value: count(coverage.withCharter) },
          { name: words.services, value: count(coverage.services) },
          { name: words.stated, value: count(coverage.deadlinesStated) },
          { name: words.missing, value: count(coverage.deadlinesMissing) },
          {
            name: words.quality,
            value: coverage.meanQuality === null ? words.noQuality : count(coverage.meanQuality),
          },
        ]}
      />
      {marked !== null && !isMarkedHere && (
        <Notice tone="info">
          <p>{words.areaWithout(nameIn(marked, language))}</p>
        </Notice>
      )}
      <Offices offices={comparison.offices} marked={marked?.slug ?? null} day={asOf ?? todayInDhaka()} />
      {coverage.withCharter === 0 ? (
        <Notice tone="warning" title={words.noChartersTitle(coverage.offices)}>
          <p>{words.noCharters}</p>
          <p>
            <Link to="/check">{words.check}</Link> · <Link to="/sources">{words.sources}</Link>
          </p>
        </Notice>
      ) : (
        <Matrix
          comparison={comparison}
          marked={marked?.slug ?? null}
          asOf={asOf}
          category={readCategory(query.get('category'))}
        />
      )}
    </>
  );
}
