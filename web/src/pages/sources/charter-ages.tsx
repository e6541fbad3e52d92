import type { ReactElement } from 'react';
import type { CharterAgePartsFragment, SourcesQuery } from '../../api/operations.ts';
import { formatAgo } from '../../language/age.ts';
import { formatDate, formatNumber, todayInDhaka } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { Address } from './address.tsx';
import { Moment } from './moment.tsx';
import { OfficeLink } from './office-link.tsx';
import { Paging } from './paging.tsx';
import styles from './sources.module.css';

const WORDS = defineWords({
  bn: {
    title: 'বলবৎ সনদ কত পুরোনো',
    intro: (count: string) =>
      `এখন ${count}টি অফিসের সনদ বলবৎ। যেগুলোতে স্বাক্ষরের তারিখ লেখা নেই সেগুলো আগে, তারপর সবচেয়ে পুরোনোটি থেকে।`,
    none: 'এখনো কোনো অফিসের সনদ দেওয়া হয়নি।',
    caption: 'বলবৎ সনদ: স্বাক্ষর, কার্যকর হওয়া, আর কীভাবে এখানে এসেছে',
    office: 'অফিস',
    signed: 'স্বাক্ষর',
    notSigned: 'তারিখ লেখা নেই',
    since: 'কার্যকর',
    basis: {
      GIVEN: 'জমা দেওয়ার সময় জানানো তারিখ',
      SIGNED: 'স্বাক্ষরের তারিখ ধরে',
      FIRST_SEEN: 'তারিখ লেখা নেই; প্রথম পাওয়ার দিন ধরে',
    },
    origin: 'কীভাবে এসেছে',
    handedIn: 'হাতে দেওয়া, অথবা উৎসটি আর নেই',
    imported: 'এখানে এসেছে',
    document: 'নথি',
    noDocument: 'কোথায় ছিল, জানা নেই',
  },
  en: {
    title: 'How old the charters in force are',
    intro: (count: string) =>
      `The charters of ${count} offices are in force. Those that give no date of signing come first, then the oldest.`,
    none: 'No charter of any office has been entered yet.',
    caption: 'Charters in force: when signed, in force since, and how they came here',
    office: 'Office',
    signed: 'Signed',
    notSigned: 'no date given',
    since: 'In force since',
    basis: {
      GIVEN: 'as told when it was handed in',
      SIGNED: 'the date of signing',
      FIRST_SEEN: 'no date given; the day it was first seen',
    },
    origin: 'How it came',
    handedIn: 'handed in, or its source was removed',
    imported: 'Came here',
    document: 'Document',
    noDocument: 'not known where it was',
  },
});

/** Every charter in force with its age and where it came from. */
export function CharterAges({ offices }: { offices: SourcesQuery['offices'] }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <section aria-labelledby="ages" className={styles.section}>
      <h2 id="ages">{words.title}</h2>
      {offices.totalCount === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro(formatNumber(offices.totalCount, language))}</p>
          <ScrollTable caption={words.caption} className={styles.table}>
            <thead>
              <tr>
                {[words.office, words.signed, words.since, words.origin, words.imported, words.document].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {offices.nodes.map((office) => (
                <AgeRow key={office.slug} office={office} />
              ))}
            </tbody>
          </ScrollTable>
          <Paging parameter="charters" pageInfo={offices.pageInfo} />
        </>
      )}
    </section>
  );
}

function AgeRow({ office }: { office: CharterAgePartsFragment }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (office.charter === null) return null;
  const { signedOn, effectiveFrom, effectiveFromBasis, provenance } = office.charter;
  return (
    <tr>
      <th scope="row" className={styles.wide}>
        <OfficeLink office={office} />
      </th>
      <td>
        {signedOn === null ? (
          <Badge tone="warning">{words.notSigned}</Badge>
        ) : (
          <>
            {formatDate(signedOn, language)}
            <span className={styles.remark}>{formatAgo(signedOn, todayInDhaka(), language)}</span>
          </>
        )}
      </td>
      <td>
        {formatDate(effectiveFrom, language)}
        <span className={styles.remark}>{words.basis[effectiveFromBasis]}</span>
      </td>
      <td>{provenance.source?.name ?? words.handedIn}</td>
      <td>
        <Moment iso={provenance.importedAt} />
      </td>
      <td className={styles.wide}>
        {provenance.uri === null ? <NoValue why={words.noDocument} /> : <Address uri={provenance.uri} />}
        <span className={styles.remark}>{provenance.format}</span>
      </td>
    </tr>
  );
}
