import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { type AnyQuestion, explorerAddress } from '../api/question.ts';
import { defineWords, useWords } from '../language/words.ts';
import { Button, ButtonLink } from './button.tsx';
import styles from './page.module.css';

const WORDS = defineWords({
  bn: {
    site: 'সনদ',
    download: (format: string) => `${format} নামান`,
    query: 'প্রশ্নটি দেখুন',
    queryTitle: 'এই পাতার GraphQL প্রশ্ন এক্সপ্লোরারে খোলে',
    print: 'ছাপান',
  },
  en: {
    site: 'Sanad',
    download: (format: string) => `Download ${format}`,
    query: 'Show the query',
    queryTitle: 'Opens the GraphQL query of this page in the explorer',
    print: 'Print',
  },
});

/** A file with what a page shows. `format`: CSV, XLSX … */
export interface Download {
  readonly format: string;
  readonly href: string;
}

interface PageProps {
  /** The heading, which is the title of the browser's tab too. */
  title: string;
  /** What stands above the heading, such as the way to it. */
  above?: ReactNode;
  /** The heading as it is shown, where it is more than its text. */
  heading?: ReactNode;
  lead?: ReactNode;
  downloads?: readonly Download[];
  /** What the page asks, for "show the query". */
  question?: AnyQuestion | undefined;
  /** Buttons of this page alone. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One page: its heading, what can be done with it, and what it shows. */
export function Page({
  title,
  above,
  heading,
  lead,
  downloads = [],
  question,
  actions,
  children,
}: PageProps): ReactElement {
  const words = useWords(WORDS);
  const headingRef = useFocusOnArrival();
  return (
    <>
      <title>{`${title} · ${words.site}`}</title>
      <div className={styles.head}>
        {above}
        <h1 ref={headingRef} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        <div className={styles.actions} data-print="none">
          {actions}
          {downloads.map(({ format, href }) => (
            <ButtonLink key={format} href={href} download>
              {words.download(format)}
            </ButtonLink>
          ))}
          {question !== undefined && (
            <ButtonLink href={explorerAddress(question)} title={words.queryTitle}>
              {words.query}
            </ButtonLink>
          )}
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      </div>
      {children}
    </>
  );
}

let lastPath: string | null = null;

/** Whoever follows a link is taken to the heading of the page, as by a browser that loads it. */
function useFocusOnArrival() {
  const { pathname, hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isArrival = lastPath !== null && lastPath !== pathname;
    lastPath = pathname;
    if (isArrival && hash === '') heading.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return heading;
}
