import type { ReactElement, ReactNode } from 'react';
import type { Authority, EffectiveBasis, OfficeCharterFragment } from '../../api/operations.ts';
import { formatAgo } from '../../language/age.ts';
import { formatDate, formatInstant, formatNumber, inDigitsOf, todayInDhaka } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import styles from './section.module.css';

const WORDS = defineWords<{
  title: string;
  bases: Readonly<Record<EffectiveBasis, string>>;
  authorities: Readonly<Record<Authority, string>>;
  names: Readonly<Record<'version' | 'from' | 'until' | 'signed' | 'word' | 'source' | 'read' | 'sha', string>>;
  open: string;
  notSigned: string;
  by: string;
  format: string;
  parser: string;
  noSource: string;
}>({
  bn: {
    title: 'যে সনদ কার্যকর',
    bases: {
      GIVEN: 'আমদানির সময় এই তারিখ বলে দেওয়া হয়েছে',
      SIGNED: 'স্বাক্ষরের তারিখ থেকে ধরা',
      FIRST_SEEN: 'সনদে তারিখ নেই; প্রথম যে দিন পাওয়া গেছে',
    },
    authorities: {
      OFFICE: 'অফিসের নিজের কথা',
      DISTRICT: 'জেলা প্রশাসনের কথা',
      THIRD_PARTY: 'অন্য কারও কাছ থেকে পাওয়া; অফিসের নিজের কথা এর চেয়ে ভারী',
    },
    names: {
      version: 'সংস্করণ',
      from: 'কার্যকর',
      until: 'যত দিন',
      signed: 'স্বাক্ষর',
      word: 'কার কথা',
      source: 'উৎস',
      read: 'যেভাবে পড়া হয়েছে',
      sha: 'মূল ফাইলের ছাপ (SHA-256)',
    },
    open: 'পরের সংস্করণ না আসা পর্যন্ত',
    notSigned: 'সনদে স্বাক্ষর বা তারিখ নেই, তাই কত পুরোনো তা জানা যায় না',
    by: 'স্বাক্ষর করেছেন',
    format: 'ধরন',
    parser: 'পাঠক-সংস্করণ',
    noSource: 'উৎস বলা নেই',
  },
  en: {
    title: 'The charter in force',
    bases: {
      GIVEN: 'this day was given when it was imported',
      SIGNED: 'taken from the day of signing',
      FIRST_SEEN: 'the charter gives no date; the day on which it was first found',
    },
    authorities: {
      OFFICE: 'the office’s own word',
      DISTRICT: 'the word of the district’s administration',
      THIRD_PARTY: 'from somebody else; the office’s own word would weigh more',
    },
    names: {
      version: 'Version',
      from: 'In force from',
      until: 'Until',
      signed: 'Signed',
      word: 'Whose word it is',
      source: 'Source',
      read: 'How it was read',
      sha: 'Fingerprint of the original (SHA-256)',
    },
    open: 'until the next version',
    notSigned: 'The charter has no signature or date, so nobody can tell how old it is',
    by: 'signed by',
    format: 'format',
    parser: 'reader version',
    noSource: 'No source is given',
  },
});

/** Which version of the charter is shown, since when, whose word it is, and where it came from. */
export function CharterFacts({ charter }: { charter: OfficeCharterFragment }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { provenance } = charter;
  const pair = (name: keyof typeof words.names, value: ReactNode) => (
    <div>
      <dt>{words.names[name]}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <section className={styles.section} aria-labelledby="charter">
      <h2 id="charter">{words.title}</h2>
      <dl className={styles.pairs}>
        {pair('version', formatNumber(charter.version, language))}
        {pair(
          'from',
          <>
            {formatDate(charter.effectiveFrom, language)}{' '}
            <span className={styles.soft}>({words.bases[charter.effectiveFromBasis]})</span>
          </>,
        )}
        {pair('until', charter.effectiveUntil === null ? words.open : formatDate(charter.effectiveUntil, language))}
        {pair('signed', <Signed charter={charter} />)}
        {pair('word', words.authorities[charter.authority])}
        {pair('source', <Source provenance={provenance} />)}
        {pair(
          'read',
          `${formatInstant(provenance.importedAt, language)}; ${words.format} ${provenance.format}; ${words.parser} ${inDigitsOf(provenance.parserVersion, language)}`,
        )}
        {pair('sha', <code title={provenance.sha256}>{provenance.sha256.slice(0, 12)}…</code>)}
      </dl>
    </section>
  );
}

function Signed({ charter: { signedOn, signedBy } }: { charter: OfficeCharterFragment }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (signedOn === null && signedBy === null) return <>{words.notSigned}</>;
  const age = signedOn === null ? null : formatAgo(signedOn, todayInDhaka(), language);
  return (
    <>
      {signedOn !== null && formatDate(signedOn, language)} {age !== null && `(${age})`}
      {signedBy !== null && (
        <>
          ; {words.by} <Published text={signedBy} />
        </>
      )}
    </>
  );
}

function Source({ provenance: { source, uri } }: { provenance: OfficeCharterFragment['provenance'] }): ReactElement {
  const words = useWords(WORDS);
  if (source === null && uri === null) return <>{words.noSource}</>;
  return (
    <>
      {source !== null && <Link to="/sources">{source.name}</Link>}
      {source !== null && uri !== null && ': '}
      {uri !== null &&
        (/^https?:\/\//i.test(uri) ? (
          <a href={uri} rel="noreferrer">
            {uri}
          </a>
        ) : (
          <code>{uri}</code>
        ))}
    </>
  );
}
