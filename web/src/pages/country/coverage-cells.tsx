import type { ReactElement, ReactNode } from 'react';
import type { CountryCoverageFragment } from '../../api/operations.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { NoValue } from '../../ui/no-value.tsx';
import { COVERAGE_WORDS } from './coverage.words.ts';
import styles from './table.module.css';

/** The numbers of a row. Where no charter is known, only the offices are, and that none has one. */
export function CoverageCells({ coverage }: { coverage: CountryCoverageFragment }): ReactElement {
  const words = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { withCharter, meanQuality, oldestCharterSignedOn } = coverage;
  const isKnown = withCharter > 0;
  const nothing = <NoValue why={words.noCharter} />;
  const known = (count: number) => (isKnown ? formatNumber(count, language) : nothing);
  return (
    <>
      <Count>{formatNumber(coverage.offices, language)}</Count>
      <Count>{formatNumber(withCharter, language)}</Count>
      <Count>{known(coverage.services)}</Count>
      <Count>{known(coverage.deadlinesStated)}</Count>
      <Count>{known(coverage.deadlinesMissing)}</Count>
      <Count>{known(coverage.superiorsStated)}</Count>
      <Count>{meanQuality === null ? nothing : formatNumber(meanQuality, language)}</Count>
      <td className={styles.date}>
        {oldestCharterSignedOn !== null ? (
          formatDate(oldestCharterSignedOn, language)
        ) : (
          <NoValue why={isKnown ? words.notSigned : words.noCharter} />
        )}
      </td>
    </>
  );
}

function Count({ children }: { children: ReactNode }): ReactElement {
  return <td className={styles.count}>{children}</td>;
}
