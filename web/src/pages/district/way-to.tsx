import type { ReactElement } from 'react';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import type { DistrictHead } from './district.ts';
import { DISTRICT_WORDS } from './district.words.ts';

/** The country and the division that the district lies in. */
export function WayTo({ area }: { area: DistrictHead }): ReactElement {
  const words = useWords(DISTRICT_WORDS);
  const language = useLanguage();
  return (
    <nav aria-label={words.way}>
      <Link to="/">{words.country}</Link>
      {area.parent !== null && (
        <>
          {' › '}
          <Link to={`/?under=${encodeURIComponent(area.parent.slug)}`}>
            {words.division(nameIn(area.parent, language))}
          </Link>
        </>
      )}
    </nav>
  );
}
