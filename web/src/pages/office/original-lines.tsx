import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { OfficeFindingFragment } from '../../api/operations.ts';
import { inDigitsOf } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { groupBy } from '../../ui/group-by.ts';
import { lineAnchor } from './anchors.ts';
import { FindingCounts } from './finding-counts.tsx';
import styles from './original.module.css';
import { lineOf } from './place-words.ts';
import { useEveryVisit } from './use-every-visit.ts';

const WORDS = defineWords({ bn: { label: 'দলিলের লাইন' }, en: { label: 'Lines of the document' } });

interface OriginalLinesProps {
  text: string;
  findings: readonly OfficeFindingFragment[];
}

/** Each line with its number; the one that the address names is marked and shown. */
export function OriginalLines({ text, findings }: OriginalLinesProps): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { hash } = useLocation();
  useEveryVisit(() => {
    if (hash.startsWith('#line-')) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  });
  const ofLine = groupBy(findings, lineOf);
  return (
    <section className={styles.document} aria-label={words.label}>
      <ol className={styles.lines}>
        {text.split(/\r\n|\r|\n/).map((line, index) => {
          const number = index + 1;
          const marks = ofLine.get(number) ?? [];
          const isNamed = hash === `#${lineAnchor(number)}`;
          return (
            <li
              key={lineAnchor(number)}
              id={lineAnchor(number)}
              className={`${styles.line} ${marks.length > 0 ? styles.marked : ''} ${isNamed ? styles.named : ''}`}
              {...(isNamed && { 'aria-current': 'location' })}
            >
              <span className={styles.number}>{inDigitsOf(String(number), language)}</span>
              <span className={styles.text} lang="bn">
                {line}
              </span>
              {marks.length > 0 && (
                <span className={styles.marks}>
                  <FindingCounts findings={marks} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
