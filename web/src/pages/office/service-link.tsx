import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { Published } from '../../language/name.tsx';
import { Link } from '../../ui/link.tsx';
import { withService } from './anchors.ts';

/** A link to a service on this page, which opens and marks it. */
export function ServiceLink({
  service: { key, serial, name },
}: {
  service: { readonly key: string; readonly serial: string | null; readonly name: string };
}): ReactElement {
  const [query] = useSearchParams();
  return (
    <Link to={withService(query, key)} scrolls={false}>
      <Published text={serial === null ? name : `${serial}. ${name}`} />
    </Link>
  );
}
