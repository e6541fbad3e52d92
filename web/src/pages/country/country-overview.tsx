import type { ReactElement } from 'react';
import type { CountryQuery } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { useFilter } from '../../ui/filter.ts';
import styles from './country.module.css';
import { COUNTRY_WORDS } from './country.words.ts';
import { CountryFigures } from './country-figures.tsx';
import type { District } from './district-columns.ts';
import { DistrictMap } from './district-map.tsx';
import { DistrictTable } from './district-table.tsx';
import { DivisionTable } from './division-table.tsx';
import { WhyEmpty } from './why-empty.tsx';

/** The numbers, the map and the tables of the country, or of the part of it that is chosen. */
export function CountryOverview({
  area,
  districts,
}: {
  area: NonNullable<CountryQuery['area']>;
  districts: readonly District[];
}): ReactElement {
  const words = useWords(COUNTRY_WORDS);
  const language = useLanguage();
  const [organisation] = useFilter('organisation');
  const [colour] = useFilter('colour');
  const whose = organisation === null ? '' : `organisation=${encodeURIComponent(organisation)}`;
  const addressOf = ({ slug }: { slug: string }) => `/district/${slug}${whose && `?${whose}`}`;
  const name = area.level === 'DIVISION' ? words.division(nameIn(area, language)) : nameIn(area, language);
  return (
    <>
      <h2>{words.inNumbers(name)}</h2>
      <CountryFigures coverage={area.coverage} />
      {districts.length === 0 ? (
        <p>{words.noDistrict}</p>
      ) : (
        <>
          <WhyEmpty districts={districts} />
          <h2 className={styles.section}>{words.where}</h2>
          <div className={styles.overview}>
            <DistrictMap
              districts={districts}
              by={colour === 'quality' ? 'quality' : 'coverage'}
              addressOf={addressOf}
            />
            {area.level === 'COUNTRY' && (
              <DivisionTable
                divisions={area.children}
                addressOf={({ slug }) => `/?under=${slug}${whose && `&${whose}`}`}
              />
            )}
          </div>
          <h2 className={styles.section}>{words.districts}</h2>
          <DistrictTable districts={districts} total={area.coverage} totalName={name} addressOf={addressOf} />
        </>
      )}
    </>
  );
}
