import type { ReactElement } from 'react';
import type { AreaLevel, OfficeWayAreaFragment } from '../../api/operations.ts';
import { Name } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import styles from './way.module.css';

const WORDS = defineWords({ bn: { way: 'এ পর্যন্ত পথ' }, en: { way: 'The way here' } });

type Place = OfficeWayAreaFragment & { readonly parent?: Place | null };

/** The areas that an office lies in, from the country down. */
export function Way({ area }: { area: Place }): ReactElement {
  const words = useWords(WORDS);
  return (
    <nav aria-label={words.way} className={styles.way} data-print="none">
      <ol>
        {withParents(area).map((place) => (
          <li key={place.slug}>
            <Link to={addressOf(place)}>
              <Name of={place} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const ADDRESSES: Readonly<Record<AreaLevel, (place: Place) => string>> = {
  COUNTRY: () => '/',
  DIVISION: ({ slug }) => `/?under=${slug}`,
  DISTRICT: ({ slug }) => `/district/${slug}`,
  UPAZILA: ({ slug, parent }) => `/district/${parent?.slug}?area=${encodeURIComponent(slug)}`,
};

function addressOf(place: Place): string {
  return ADDRESSES[place.level](place);
}

function withParents(area: Place): Place[] {
  return [...(area.parent ? withParents(area.parent) : []), area];
}
