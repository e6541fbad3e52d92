import type { AnchorHTMLAttributes, ReactElement } from 'react';
import { Link as RouterLink } from 'react-router';
import { LANGUAGE_PARAMETER, useLanguage } from '../language/language.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the dashboard with its query: `/district/lalmonirhat?organisation=doict`. */
  to: string;
  /** False: the place on the page stays, as where only a filter changes. */
  scrolls?: boolean;
}

/** A link to another page, in the language of this one. */
export function Link({ to, scrolls = true, ...rest }: LinkProps): ReactElement {
  const href = useHref();
  return <RouterLink to={href(to)} preventScrollReset={!scrolls} {...rest} />;
}

/** Makes paths that keep the language of the page. */
export function useHref(): (path: string) => string {
  const language = useLanguage();
  return (path) => {
    if (language === 'bn') return path;
    const [address = '', hash] = path.split('#');
    const separator = address.includes('?') ? '&' : '?';
    return `${address}${separator}${LANGUAGE_PARAMETER}=${language}${hash === undefined ? '' : `#${hash}`}`;
  };
}
