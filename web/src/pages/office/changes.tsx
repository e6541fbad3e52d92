import type { ReactElement } from 'react';
import type { ChangeKind, OfficeChangedServiceFragment, OfficeVersionsQuery } from '../../api/operations.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './changes.module.css';
import { ServiceLink } from './service-link.tsx';

type Change = NonNullable<NonNullable<OfficeVersionsQuery['office']>['charter']>['changes'][number];

const WORDS = defineWords<{
  kinds: Readonly<Record<ChangeKind, string>>;
  regression: string;
  none: string;
  before: string;
  after: string;
}>({
  bn: {
    kinds: {
      ADDED: 'নতুন সেবা',
      REMOVED: 'সেবা বাদ গেছে',
      DEADLINE_LONGER: 'সময় বেড়েছে',
      DEADLINE_SHORTER: 'সময় কমেছে',
      DEADLINE_VAGUER: 'সময়সীমা অস্পষ্ট হয়েছে',
      DEADLINE_CLEARER: 'সময়সীমা স্পষ্ট হয়েছে',
      FEE_HIGHER: 'মূল্য বেড়েছে',
      FEE_LOWER: 'মূল্য কমেছে',
      DOCUMENTS_CHANGED: 'কাগজপত্র বদলেছে',
      OFFICER_CHANGED: 'কর্মকর্তা বদলেছে',
      RENAMED: 'নাম বদলেছে',
      OTHER: 'অন্য পরিবর্তন',
    },
    regression: 'নাগরিকের ক্ষতি',
    none: 'আগের সংস্করণের সঙ্গে কোনো পার্থক্য নেই।',
    before: 'আগে',
    after: 'এখন',
  },
  en: {
    kinds: {
      ADDED: 'New service',
      REMOVED: 'Service gone',
      DEADLINE_LONGER: 'Takes longer',
      DEADLINE_SHORTER: 'Faster',
      DEADLINE_VAGUER: 'Deadline vaguer',
      DEADLINE_CLEARER: 'Deadline clearer',
      FEE_HIGHER: 'Dearer',
      FEE_LOWER: 'Cheaper',
      DOCUMENTS_CHANGED: 'Other papers',
      OFFICER_CHANGED: 'Other officer',
      RENAMED: 'Renamed',
      OTHER: 'Other change',
    },
    regression: 'a citizen loses by it',
    none: 'There is no difference from the version before.',
    before: 'Before',
    after: 'Now',
  },
});

/** What became slower, dearer or harder with a version, and what came and went. */
export function Changes({ changes }: { changes: readonly Change[] }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (changes.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.kind}|${change.before?.key}|${change.after?.key}|${change.explanation}`}>
          <p className={styles.kind}>
            <strong>{words.kinds[change.kind]}</strong>{' '}
            {change.regression && <Badge tone="error">{words.regression}</Badge>}
          </p>
          <Subject change={change} />
          <p>{language === 'bn' ? change.explanation : change.explanationEn}</p>
          {change.kind.startsWith('DEADLINE') && change.before !== null && change.after !== null && (
            <dl className={styles.sides}>
              <Side name={words.before} service={change.before} />
              <Side name={words.after} service={change.after} />
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

function Subject({ change: { before, after } }: { change: Change }): ReactElement | null {
  if (after !== null)
    return (
      <p>
        <ServiceLink service={after} />
      </p>
    );
  return before === null ? null : (
    <p>
      <Published text={before.name} />
    </p>
  );
}

function Side({ name, service }: { name: string; service: OfficeChangedServiceFragment }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Deadline deadline={service.deadline} />
      </dd>
    </div>
  );
}
