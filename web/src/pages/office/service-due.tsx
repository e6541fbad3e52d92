import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeServiceFragment, ServiceDueQuery } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DueCases } from './due-cases.tsx';
import { DueDays } from './due-days.tsx';
import { CellFindings } from './finding-note.tsx';
import { Ladder } from './ladder.tsx';
import { serviceDueQuestion } from './office.question.ts';
import styles from './service-due.module.css';

const WORDS = defineWords({
  bn: {
    title: (day: string) => `${day} জমা দিলে`,
    ladder: 'কার কাছে যাবেন, কবে',
    incomplete: 'ধাপগুলো অসম্পূর্ণ: শেষ পর্যন্ত কার কাছে যাওয়া যায়, তা জানা নেই।',
    ics: 'ক্যালেন্ডারে নিন (.ics)',
  },
  en: {
    title: (day: string) => `If handed in on ${day}`,
    ladder: 'Whom to go to, and when',
    incomplete: 'The ladder is not complete: it is not known whom to go to up to the last step.',
    ics: 'Add to a calendar (.ics)',
  },
});

/** When an application of a day is due, day by day, and whom to go to then; asked when the service is opened. */
export function ServiceDue({
  service,
  submittedOn,
}: {
  service: OfficeServiceFragment;
  submittedOn: string;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const answer = useAnswer(serviceDueQuestion(service.id, submittedOn));
  return (
    <div>
      <h5 className={styles.title}>{words.title(formatDate(submittedOn, language, { weekday: true }))}</h5>
      <Answered answer={answer} skeleton={<Skeleton lines={8} />}>
        {(data) => data.service !== null && <Answer service={data.service} submittedOn={submittedOn} />}
      </Answered>
    </div>
  );
}

const DATED = new Set(['DATED', 'IMMEDIATE', 'BY_CASE']);

function Answer({
  service: { key, dueDate, escalation },
  submittedOn,
}: {
  service: NonNullable<ServiceDueQuery['service']>;
  submittedOn: string;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const reason = language === 'bn' ? dueDate.reason : dueDate.reasonEn;
  const isDated = DATED.has(dueDate.status);
  return (
    <div className={styles.columns}>
      <div>
        {dueDate.latest !== null && (
          <p className={styles.due}>{formatDate(dueDate.latest, language, { weekday: true })}</p>
        )}
        {isDated ? (
          <p>{reason}</p>
        ) : (
          <Notice tone="warning">
            <p>{reason}</p>
          </Notice>
        )}
        <DueCases cases={dueDate.cases} />
        {dueDate.days.length > 0 && <DueDays dueDate={dueDate} />}
        {isDated && (
          <p data-print="none">
            <ButtonLink href={icsAddress(key, submittedOn, language)} download>
              {words.ics}
            </ButtonLink>
          </p>
        )}
      </div>
      <div>
        <h5 className={styles.title}>{words.ladder}</h5>
        {!escalation.complete && <Notice tone="warning">{words.incomplete}</Notice>}
        <Ladder steps={escalation.steps} said={reason} />
        <CellFindings findings={escalation.findings} />
      </div>
    </div>
  );
}

function icsAddress(key: string, submittedOn: string, language: string): string {
  return `/export/due.ics?${new URLSearchParams({ service: key, submittedOn, ...(language === 'en' && { lang: 'en' }) })}`;
}
