import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeVersionsQuery } from '../../api/operations.ts';
import { formatDate, formatInstant, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { Changes } from './changes.tsx';
import { type OfficeAt, versionsQuestion } from './office.question.ts';
import section from './section.module.css';
import styles from './versions.module.css';

type Office = NonNullable<OfficeVersionsQuery['office']>;
type Version = Office['charters']['nodes'][number];

const WORDS = defineWords({
  bn: {
    title: 'সংস্করণ ও পরিবর্তন',
    caption: 'এই অফিসের সব সনদ, নতুনটি আগে',
    version: 'সংস্করণ',
    inForce: 'কার্যকর',
    signed: 'স্বাক্ষর',
    state: 'অবস্থা',
    open: 'এখনো',
    notStated: 'বলা নেই',
    shown: 'এটি দেখানো হচ্ছে',
    withdrawn: 'প্রত্যাহার করা',
    replaced: 'একই দিনে পরের সংস্করণ এসেছে, তাই কোনো দিন কার্যকর নয়',
    outranked: 'কখনো কার্যকর নয়: এর চেয়ে ভারী উৎসের সনদ আছে',
    first: 'এটি প্রথম সংস্করণ, তাই তুলনা করার মতো আগের কিছু নেই।',
    changed: (version: string) => `সংস্করণ ${version}: আগেরটির তুলনায় কী বদলেছে`,
  },
  en: {
    title: 'Versions and changes',
    caption: 'All charters of this office, the newest first',
    version: 'Version',
    inForce: 'In force',
    signed: 'Signed',
    state: 'State',
    open: 'still',
    notStated: 'not stated',
    shown: 'shown here',
    withdrawn: 'withdrawn',
    replaced: 'in force on no day: the next version holds from the same day',
    outranked: 'in force on no day: a weightier source speaks for the office',
    first: 'This is the first version, so there is nothing before it to compare with.',
    changed: (version: string) => `Version ${version}: what changed against the one before`,
  },
});

/** All versions of the charter, and what the shown one changed. */
export function Versions({ at }: { at: OfficeAt }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const answer = useAnswer(versionsQuestion(at));
  return (
    <section className={section.section} aria-labelledby="versions">
      <h2 id="versions">{words.title}</h2>
      <Answered answer={answer}>
        {({ office }) =>
          office !== null && (
            <>
              <Table office={office} slug={at.slug} />
              {office.charter !== null && (
                <>
                  <h3>{words.changed(formatNumber(office.charter.version, language))}</h3>
                  {office.charter.version === 1 ? <p>{words.first}</p> : <Changes changes={office.charter.changes} />}
                </>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Table({ office, slug }: { office: Office; slug: string }): ReactElement {
  const words = useWords(WORDS);
  const newestFirst = [...office.charters.nodes].sort((a, b) => b.version - a.version);
  return (
    <ScrollTable caption={words.caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.inForce}</th>
          <th scope="col">{words.signed}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((version) => (
          <Row key={version.id} version={version} slug={slug} isShown={version.version === office.charter?.version} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({ version, slug, isShown }: { version: Version; slug: string; isShown: boolean }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { effectiveFrom, effectiveUntil, signedOn, signedBy, withdrawnAt, withdrawnReason, outranked } = version;
  const number = formatNumber(version.version, language);
  const isReplaced = effectiveUntil !== null && effectiveUntil <= effectiveFrom;
  const isReadable = withdrawnAt === null && !outranked && !isReplaced;
  const until = effectiveUntil === null ? words.open : formatDate(effectiveUntil, language);
  return (
    <tr>
      <th scope="row">{isReadable ? <Link to={`/office/${slug}?asOf=${effectiveFrom}`}>{number}</Link> : number}</th>
      <td>
        {formatDate(effectiveFrom, language)}
        {isReadable && ` – ${until}`}
      </td>
      <td>
        {signedOn === null ? words.notStated : formatDate(signedOn, language)}
        {signedBy !== null && (
          <>
            , <Published text={signedBy} />
          </>
        )}
      </td>
      <td>
        {isShown && <Badge tone="good">{words.shown}</Badge>}
        {withdrawnAt !== null && (
          <>
            <Badge tone="warning">{words.withdrawn}</Badge> {formatInstant(withdrawnAt, language)}: {withdrawnReason}
          </>
        )}
        {outranked && words.outranked}
        {isReplaced && withdrawnAt === null && !outranked && words.replaced}
      </td>
    </tr>
  );
}
