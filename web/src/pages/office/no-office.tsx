import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { OFFICE_WORDS } from './office.words.ts';

/** For an address that names no office: what is missing, why, and where to go. */
export function NoOffice({ slug }: { slug: string }): ReactElement {
  const words = useWords(OFFICE_WORDS);
  const last = slug.split('/').at(-1) ?? slug;
  return (
    <Page title={words.unknown}>
      <p>{words.unknownWhy(slug)}</p>
      <p>
        {words.unknownDo} <Link to="/">{words.home}</Link>.
      </p>
      {last !== '' && (
        <p>
          <Link to={`/?q=${encodeURIComponent(last)}`}>{words.find(last)}</Link>
        </p>
      )}
    </Page>
  );
}
