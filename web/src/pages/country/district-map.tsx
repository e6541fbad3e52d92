import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { formatNumber } from '../../language/format.ts';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Chart } from '../../ui/chart.tsx';
import { useHref } from '../../ui/link.tsx';
import type { District } from './district-columns.ts';
import type { ShadeBy } from './district-shade.ts';
import { drawDistricts, isPlaced } from './draw-districts.ts';
import styles from './map.module.css';
import { MapLegend } from './map-legend.tsx';

const WORDS = defineWords({
  bn: {
    caption:
      'প্রতিটি বৃত্ত একটি জেলা, জেলার অবস্থানে বসানো। এটি সীমানাসহ মানচিত্র নয়। বৃত্তে ক্লিক করলে জেলার পাতা খোলে; একই সংখ্যা নিচের সারণিতে আছে।',
    label: (districts: string, known: string) =>
      `${districts}টি জেলার বিন্দু-মানচিত্র; ${known}টি জেলায় অন্তত একটি অফিসের সনদ আছে। একই সংখ্যা নিচের সারণিতে আছে।`,
    offices: (offices: string, charters: string) => `${offices}টি অফিস, ${charters}টির সনদ আছে`,
    empty: (offices: string) => `${offices}টি অফিস; কোনো সনদ জানা নেই`,
    quality: (quality: string) => `গড় মান ${quality} (১০০-তে)`,
    deadlines: (stated: string, missing: string) => `সময়সীমা: ${stated}টি বলা আছে, ${missing}টি নেই`,
    unplaced: (names: string) => `যেসব জেলার অবস্থান জানা নেই, তাই আঁকা হয়নি: ${names}।`,
  },
  en: {
    caption:
      'Each dot is a district, where it lies. It is no map with borders. A click on a dot opens the district; the table below has the same numbers.',
    label: (districts: string, known: string) =>
      `Dot map of ${districts} districts; in ${known} of them at least one office has a charter. The table below has the same numbers.`,
    offices: (offices: string, charters: string) => `${offices} offices, ${charters} with a charter`,
    empty: (offices: string) => `${offices} offices; no charter known`,
    quality: (quality: string) => `mean quality ${quality} of 100`,
    deadlines: (stated: string, missing: string) => `deadlines: ${stated} stated, ${missing} missing`,
    unplaced: (names: string) => `Their place is not known, so these are not drawn: ${names}.`,
  },
});

/** The districts where they lie: how many offices, and what is known of their charters. */
export function DistrictMap({
  districts,
  by,
  addressOf,
}: {
  districts: readonly District[];
  by: ShadeBy;
  addressOf: (district: District) => string;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const open = useOpen(addressOf);
  const draw = useMemo(() => {
    const say = (count: number) => formatNumber(count, language);
    const tell = (district: District) => {
      const { offices, withCharter, meanQuality, deadlinesStated, deadlinesMissing } = district.coverage;
      const name = nameIn(district, language);
      if (withCharter === 0) return [name, words.empty(say(offices))].join('\n');
      return [
        name,
        words.offices(say(offices), say(withCharter)),
        words.deadlines(say(deadlinesStated), say(deadlinesMissing)),
        ...(meanQuality === null ? [] : [words.quality(say(meanQuality))]),
      ].join('\n');
    };
    return drawDistricts({ districts: districts.filter(isPlaced), by, language, tell, open });
  }, [districts, by, language, words, open]);
  const known = districts.filter(({ coverage }) => coverage.withCharter > 0).length;
  const unplaced = districts.filter((district) => !isPlaced(district));
  return (
    <div className={styles.map}>
      <Chart
        caption={
          <>
            <p>{words.caption}</p>
            <MapLegend by={by} />
          </>
        }
        label={words.label(formatNumber(districts.length, language), formatNumber(known, language))}
        draw={draw}
      />
      {unplaced.length > 0 && (
        <p>
          {words.unplaced(
            joinNames(
              unplaced.map((district) => nameIn(district, language)),
              language,
            ),
          )}
        </p>
      )}
    </div>
  );
}

/** Stays the same function while the address does, so that the map is not drawn anew at every change of the page. */
function useOpen(addressOf: (district: District) => string): (district: District) => void {
  const navigate = useNavigate();
  const href = useHref();
  const latest = useRef({ navigate, href, addressOf });
  useEffect(() => {
    latest.current = { navigate, href, addressOf };
  });
  return useCallback((district) => {
    const { navigate, href, addressOf } = latest.current;
    void navigate(href(addressOf(district)));
  }, []);
}
