import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeQualityQuery, QualityPart } from '../../api/operations.ts';
import { formatNumber, inDigitsOf } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Lost } from './lost.tsx';
import { type OfficeAt, qualityQuestion } from './office.question.ts';
import styles from './quality.module.css';
import { PART_WORDS } from './quality-words.ts';
import section from './section.module.css';

type Quality = NonNullable<NonNullable<OfficeQualityQuery['office']>['charter']>['quality'];

const WORDS = defineWords({
  bn: {
    title: 'সনদের মান',
    total: (points: string) => `১০০-এর মধ্যে ${points}`,
    what: 'নম্বর দলিলের, অফিসের নয়: নাগরিকের যা জানা দরকার তার কতটুকু, কত স্পষ্ট করে, কত সাম্প্রতিক তারিখে লেখা, আর দেরি হলে কার কাছে যেতে হবে তা বলা আছে কি না।',
    part: (share: string, points: string) => `${share}%, মোট নম্বরের ${points}`,
    formula: (version: string) => `হিসাবের নিয়ম: সংস্করণ ${version}; বিস্তারিত docs/quality-score.md`,
  },
  en: {
    title: 'Quality of the charter',
    total: (points: string) => `${points} of 100`,
    what: 'The score judges the document, not the office: how much of what a citizen must know it says, how exactly, how lately, and whom it names for the case that a promise is not kept.',
    part: (share: string, points: string) => `${share}%, for ${points} of the points`,
    formula: (version: string) => `Formula version ${version}; docs/quality-score.md explains it`,
  },
});

/** The points that each part is worth, by docs/quality-score.md. */
const PARTS: readonly { part: QualityPart; worth: number; share: (quality: Quality) => number }[] = [
  { part: 'COMPLETENESS', worth: 35, share: ({ completeness }) => completeness },
  { part: 'PRECISION', worth: 30, share: ({ precision }) => precision },
  { part: 'FRESHNESS', worth: 15, share: ({ freshness }) => freshness },
  { part: 'ESCALATION', worth: 20, share: ({ escalation }) => escalation },
];

/** The score of the charter, its parts, and where every point was lost. */
export function Quality({ at }: { at: OfficeAt }): ReactElement {
  const words = useWords(WORDS);
  const answer = useAnswer(qualityQuestion(at));
  return (
    <section className={section.section} aria-labelledby="quality">
      <h2 id="quality">{words.title}</h2>
      <Answered answer={answer}>
        {(data) => data.office?.charter && <Score quality={data.office.charter.quality} />}
      </Answered>
    </section>
  );
}

function Score({ quality }: { quality: Quality }): ReactElement {
  const words = useWords(WORDS);
  const parts = useWords(PART_WORDS);
  const language = useLanguage();
  return (
    <>
      <p className={styles.total}>{words.total(formatNumber(quality.total, language))}</p>
      <p>{words.what}</p>
      <dl className={styles.parts}>
        {PARTS.map(({ part, worth, share }) => (
          <div key={part}>
            <dt>{parts[part].name}</dt>
            <dd>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ inlineSize: `${share(quality)}%` }} />
              </span>
              <span>{words.part(formatNumber(share(quality), language), formatNumber(worth, language))}</span>
              <span className={section.soft}>{parts[part].meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Lost losses={quality.lost} total={quality.total} />
      <p className={section.soft}>{words.formula(inDigitsOf(quality.formulaVersion, language))}</p>
    </>
  );
}
