import type { ReactElement } from 'react';
import { Name, type Named } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { SOURCES_WORDS } from './sources.words.ts';

/** An office, marked where it is made up. */
export function OfficeLink({ office }: { office: Named & { slug: string; synthetic: boolean } }): ReactElement {
  const words = useWords(SOURCES_WORDS);
  return (
    <>
      <Link to={`/office/${office.slug}`}>
        <Name of={office} />
      </Link>{' '}
      {office.synthetic && <Badge>{words.synthetic}</Badge>}
    </>
  );
}
