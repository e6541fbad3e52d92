import { type ReactElement, Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useAnswer } from '../api/answers.ts';
import { ShellDocument } from '../api/operations.ts';
import { useLanguage } from '../language/language.ts';
import { useWords } from '../language/words.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './shell.module.css';
import { SHELL_WORDS } from './shell.words.ts';
import { useDocumentLanguage } from './use-document-language.ts';

/** What stands around every page. */
export function Shell(): ReactElement {
  const words = useWords(SHELL_WORDS);
  const dataset = useAnswer({ document: ShellDocument, variables: {} }).data?.dataset;
  const { pathname } = useLocation();
  useDocumentLanguage(useLanguage());
  return (
    <>
      <a className={styles.skip} href="#main" data-print="none">
        {words.skip}
      </a>
      <Header />
      {dataset?.synthetic === true && (
        <aside className={styles.synthetic} data-testid="synthetic">
          {words.synthetic}
        </aside>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense key={pathname} fallback={<Skeleton block />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer updatedAt={dataset?.updatedAt ?? null} />
      <ScrollRestoration />
    </>
  );
}
