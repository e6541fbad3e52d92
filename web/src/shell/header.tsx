import { lazy, type ReactElement, Suspense } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { LANGUAGE_PARAMETER, useLanguage } from '../language/language.ts';
import { useWords } from '../language/words.ts';
import { Link } from '../ui/link.tsx';
import styles from './shell.module.css';
import { SHELL_WORDS } from './shell.words.ts';

// The field comes after the page: it is a fifth of the code, and nobody types in the first second.
const SearchField = lazy(async () => ({ default: (await import('../search/search-field.tsx')).SearchField }));

/** The way to every page, the other language, the search. */
export function Header(): ReactElement {
  const words = useWords(SHELL_WORDS);
  const { pathname } = useLocation();
  const pages = [
    { to: '/', name: words.country },
    { to: '/compare', name: words.compare },
    { to: '/check', name: words.check },
    { to: '/sources', name: words.sources },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand} aria-label={words.brandTitle}>
          {words.brand}
        </Link>
        <nav aria-label={words.pages} className={styles.navigation} data-print="none">
          <ul className={styles.nav}>
            {pages.map(({ to, name }) => (
              <li key={to}>
                <Link to={to} {...(pathname === to && { 'aria-current': 'page' })}>
                  {name}
                </Link>
              </li>
            ))}
            <li>
              <a href="/explorer/">{words.explorer}</a>
            </li>
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
      <search className={styles.search} aria-label={words.search} data-print="none">
        <Suspense fallback={<div className={styles.searchPlace} />}>
          <SearchField />
        </Suspense>
      </search>
    </header>
  );
}

function LanguageSwitch(): ReactElement {
  const words = useWords(SHELL_WORDS);
  const other = useLanguage() === 'bn' ? 'en' : 'bn';
  const { pathname, search, hash } = useLocation();
  const query = new URLSearchParams(search);
  if (other === 'bn') query.delete(LANGUAGE_PARAMETER);
  else query.set(LANGUAGE_PARAMETER, other);
  return (
    <RouterLink
      className={styles.language}
      data-print="none"
      to={{ pathname, search: query.toString(), hash }}
      preventScrollReset
      replace
      lang={other}
      hrefLang={other}
    >
      {words.otherLanguage}
    </RouterLink>
  );
}
