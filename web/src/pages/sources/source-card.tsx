import type { ReactElement, ReactNode } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Address } from './address.tsx';
import { HarvestList } from './harvest-list.tsx';
import { Moment } from './moment.tsx';
import { OfficeLink } from './office-link.tsx';
import { type Source, STATUS_TONES } from './source-status.ts';
import { SourceTrouble } from './source-trouble.tsx';
import styles from './sources.module.css';
import { SOURCES_WORDS } from './sources.words.ts';

const WORDS = defineWords({
  bn: {
    address: 'ঠিকানা',
    kind: 'ধরন',
    office: 'অফিস',
    anyOffice: 'প্রতিটি নথি নিজে অফিসের নাম বলে',
    authority: 'কার কথা',
    attempt: 'শেষ চেষ্টা',
    success: 'শেষ সফল',
    never: 'এখনো হয়নি',
    due: 'পরের বার',
    dueNow: 'এখনই; একটু পরেই আনা হবে, যদি সার্ভার আনার কাজ করে',
    failures: 'পরপর ব্যর্থ',
    times: (count: string) => `${count} বার`,
  },
  en: {
    address: 'Address',
    kind: 'Kind',
    office: 'Office',
    anyOffice: 'each document names its own office',
    authority: 'Whose word',
    attempt: 'Last attempt',
    success: 'Last success',
    never: 'not yet',
    due: 'Next due',
    dueNow: 'now; it is fetched shortly, if a server is running that harvests',
    failures: 'Failed in a row',
    times: (count: string) => (count === '1' ? 'once' : `${count} times`),
  },
});

/** One source: where it is, how it stands, what is wrong with it, and its last harvests. */
export function SourceCard({ source, now }: { source: Source; now: Date }): ReactElement {
  const words = useWords(WORDS);
  const common = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const { office, lastAttemptAt, lastSuccessAt, consecutiveFailures, nextDueAt } = source;
  const moment = (iso: string | null) => (iso === null ? words.never : <Moment iso={iso} />);
  return (
    <article className={styles.card} data-status={source.status} aria-labelledby={source.id}>
      <header className={styles.cardHead}>
        <h3 id={source.id}>{source.name}</h3>
        <Badge tone={STATUS_TONES[source.status]}>{common.statuses[source.status]}</Badge>
      </header>
      <SourceTrouble source={source} />
      <dl className={styles.facts}>
        <Fact name={words.kind}>{common.kinds[source.kind]}</Fact>
        <Fact name={words.address}>
          <Address uri={source.uri} />
        </Fact>
        <Fact name={words.office}>{office === null ? words.anyOffice : <OfficeLink office={office} />}</Fact>
        <Fact name={words.authority}>
          {source.authority === null ? common.judged : common.authorities[source.authority]}
        </Fact>
        <Fact name={words.attempt}>{moment(lastAttemptAt)}</Fact>
        <Fact name={words.success}>{moment(lastSuccessAt)}</Fact>
        <Fact name={words.due}>{new Date(nextDueAt) <= now ? words.dueNow : <Moment iso={nextDueAt} />}</Fact>
        {consecutiveFailures > 0 && (
          <Fact name={words.failures}>{words.times(formatNumber(consecutiveFailures, language))}</Fact>
        )}
      </dl>
      <HarvestList source={source} />
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
