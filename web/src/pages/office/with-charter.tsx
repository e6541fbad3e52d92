import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeCharterFragment } from '../../api/operations.ts';
import { useWords } from '../../language/words.ts';
import { CharterFacts } from './charter-facts.tsx';
import { CharterWords } from './charter-words.tsx';
import { Findings } from './findings.tsx';
import { HasLines, isTextFormat } from './has-lines.ts';
import { findingsQuestion, type OfficeAt } from './office.question.ts';
import { OFFICE_WORDS } from './office.words.ts';
import { Original } from './original.tsx';
import { Quality } from './quality.tsx';
import section from './section.module.css';
import { Services } from './services.tsx';
import { Summary } from './summary.tsx';
import { Versions } from './versions.tsx';

const PARTS = ['services', 'charter', 'complaints', 'findings', 'quality', 'versions', 'document', 'nearby'] as const;

/** All that is known of the charter of an office. */
export function WithCharter({ at, charter }: { at: OfficeAt; charter: OfficeCharterFragment }): ReactElement {
  const words = useWords(OFFICE_WORDS);
  const answer = useAnswer(findingsQuestion(at));
  const findings = answer.data?.office?.charter?.findings ?? [];
  return (
    <HasLines value={isTextFormat(charter.provenance.format)}>
      <Summary charter={charter} />
      <nav aria-label={words.parts} data-print="none">
        <ul className={section.chips}>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Services at={at} charter={charter} findings={findings} />
      <CharterFacts charter={charter} />
      <CharterWords charter={charter} />
      <Findings answer={answer} at={at} />
      <Quality at={at} />
      <Versions at={at} />
      <Original at={at} format={charter.provenance.format} findings={findings} />
    </HasLines>
  );
}
