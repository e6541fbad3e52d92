import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { SERVICE_WORDS } from './service.words.ts';

/** For an address that names no service of the catalogue. */
export function MissingService({ slug }: { slug: string }): ReactElement {
  const words = useWords(SERVICE_WORDS);
  return (
    <Page title={words.missing}>
      <p>{words.missingWhy(slug)}</p>
      <p>
        <Link to={`/?q=${encodeURIComponent(slug)}`}>{words.search(slug)}</Link>
      </p>
    </Page>
  );
}
