import type { ReactElement } from 'react';
import type { EscalationBasis, EscalationRole, OfficeLadderStepFragment } from '../../api/operations.ts';
import { formatDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './ladder.module.css';
import { Officer } from './officer.tsx';

const WORDS = defineWords<{
  roles: Readonly<Record<EscalationRole, string>>;
  bases: Readonly<Record<EscalationBasis, string>>;
  from: string;
  by: string;
  allows: string;
}>({
  bn: {
    roles: {
      RESPONSIBLE: 'দায়িত্বপ্রাপ্ত কর্মকর্তা',
      SUPERIOR: 'ঊর্ধ্বতন কর্মকর্তা',
      GRIEVANCE_OFFICER: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)',
      APPEAL_OFFICER: 'আপিল কর্মকর্তা',
      CABINET_CELL: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
    },
    bases: {
      CHARTER: 'সনদ অনুযায়ী',
      HIERARCHY: 'দাপ্তরিক স্তরবিন্যাস অনুযায়ী',
      GRIEVANCE_PROCEDURE: 'অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী',
    },
    from: 'যে দিন থেকে',
    by: 'শেষ তারিখ',
    allows: 'সময়:',
  },
  en: {
    roles: {
      RESPONSIBLE: 'Responsible officer',
      SUPERIOR: 'Superior officer',
      GRIEVANCE_OFFICER: 'Grievance officer (GRS)',
      APPEAL_OFFICER: 'Appeal officer',
      CABINET_CELL: 'Complaint cell of the Cabinet Division',
    },
    bases: {
      CHARTER: 'as the charter states',
      HIERARCHY: 'by the order of offices',
      GRIEVANCE_PROCEDURE: 'by the grievance procedure',
    },
    from: 'from',
    by: 'by',
    allows: 'Time allowed:',
  },
});

interface LadderProps {
  steps: readonly OfficeLadderStepFragment[];
  /** What stands above the ladder already, so that no step says it again. */
  said?: string;
}

/** Whom to go to, step by step, each with its days where they are known. */
export function Ladder({ steps, said = '' }: LadderProps): ReactElement {
  return (
    <ol className={styles.ladder}>
      {steps.map((step) => (
        <li key={step.ordinal}>
          <Step step={step} said={said} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step, said }: { step: OfficeLadderStepFragment; said: string }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { role, basis, office, post, officer, contact, allows } = step;
  return (
    <>
      <p className={styles.role}>
        <strong>{words.roles[role]}</strong> <Badge>{words.bases[basis]}</Badge>
      </p>
      <Days step={step} />
      {office !== null && (
        <p className={styles.office}>
          <Link to={`/office/${office.slug}`}>
            <Name of={office} />
          </Link>
        </p>
      )}
      <Officer post={post} officer={officer} acting={isActing(step)} contact={contact} />
      {allows !== null && role !== 'RESPONSIBLE' && (
        <p className={styles.note}>
          {words.allows} <Published text={allows.text} />
        </p>
      )}
      <p className={styles.note}>{(language === 'bn' ? step.note : step.noteEn).replace(said, '').trim()}</p>
    </>
  );
}

function Days({ step: { startsOn, dueOn } }: { step: OfficeLadderStepFragment }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (startsOn === null && dueOn === null) return null;
  return (
    <dl className={styles.days}>
      {[[words.from, startsOn] as const, [words.by, dueOn] as const].map(
        ([name, day]) =>
          day !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <time dateTime={day}>{formatDate(day, language, { weekday: true })}</time>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A post says whether its holder acts; it says nothing of another officer whom an older charter names. */
function isActing({ post, officer }: OfficeLadderStepFragment): boolean {
  return post?.acting === true && officer !== null && post.holder?.id === officer.id;
}
