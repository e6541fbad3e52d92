import type { ReactElement } from 'react';
import type { OfficeFindingFragment } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { SEVERITY_TONES, SEVERITY_WORDS } from './finding-counts.tsx';
import styles from './finding-note.module.css';
import { FindingPlace } from './finding-place.tsx';

const WORDS = defineWords({
  bn: { why: 'কেন জরুরি:', remedy: 'যেভাবে লিখবেন:', cell: 'ঘরে লেখা:' },
  en: { why: 'Why it matters:', remedy: 'How to write it instead:', cell: 'The cell says:' },
});

/** What is wrong at one cell. */
export function CellFindings({ findings }: { findings: readonly OfficeFindingFragment[] }): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** One finding: what is wrong, why it matters, how to write it instead, and where it stands. */
export function FindingNote({ finding }: { finding: OfficeFindingFragment }): ReactElement {
  const words = useWords(WORDS);
  const severities = useWords(SEVERITY_WORDS);
  const language = useLanguage();
  const { severity, cell } = finding;
  const texts = textsOf(finding, language);
  return (
    <details className={styles.note}>
      <summary>
        <Badge tone={SEVERITY_TONES[severity]}>{severities[severity]}</Badge> {texts.message}
      </summary>
      <p>
        <strong>{words.why}</strong> {texts.why}
      </p>
      <p>
        <strong>{words.remedy}</strong> {texts.remedy}
      </p>
      {cell !== null && (
        <p>
          {words.cell} <Published text={cell} />
        </p>
      )}
      <p>
        <FindingPlace finding={finding} />
      </p>
    </details>
  );
}

/** The sentences of a finding in the language of the page. */
export function textsOf(
  finding: OfficeFindingFragment,
  language: 'bn' | 'en',
): { message: string; why: string; remedy: string } {
  const { message, why, remedy, messageEn, whyEn, remedyEn } = finding;
  return language === 'bn' ? { message, why, remedy } : { message: messageEn, why: whyEn, remedy: remedyEn };
}
