import type { ReactElement } from 'react';
import type { CompareQuery } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Notice } from '../../ui/notice.tsx';
import { COMPARE_WORDS } from './compare.words.ts';
import styles from './comparison-summary.module.css';
import { OfficeMark } from './office-mark.tsx';
import { countPromises } from './promise-counts.ts';
import { promiseSentence } from './promise-sentence.ts';

type Comparison = CompareQuery['compareOffices'];

const FIGURES = ['shared', 'different', 'notStated', 'notComparable', 'same', 'notShared'] as const;

/** The comparison in numbers, and of each office whether it says by when. */
export function ComparisonSummary({ comparison }: { comparison: Comparison }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const { offices, rows, summary } = comparison;
  const withoutCharter = offices.filter(({ charter }) => charter === null);
  return (
    <>
      <h2>{words.summary}</h2>
      <ul className={styles.sentences}>
        {offices.map((office, place) => {
          const services = rows.flatMap(({ cells }) => cells[place]?.service ?? []);
          const counts = countPromises(services.map(({ deadline }) => deadline));
          return (
            <li key={office.slug} data-office={office.slug}>
              <OfficeMark place={place} />
              <p>
                <strong>
                  <Name of={office} />
                </strong>{' '}
                {office.charter === null ? words.sentence.noCharter : promiseSentence(counts, language)}
              </p>
            </li>
          );
        })}
      </ul>
      <Figures
        figures={FIGURES.map((name) => ({
          name: words.figures[name],
          value: words.serviceCount(formatNumber(summary[name], language)),
        }))}
      />
      {withoutCharter.length > 0 && (
        <Notice
          tone="warning"
          title={words.withoutCharter(
            joinNames(
              withoutCharter.map((office) => nameIn(office, language)),
              language,
            ),
          )}
        >
          <p>{words.withoutCharterWhy}</p>
        </Notice>
      )}
    </>
  );
}
