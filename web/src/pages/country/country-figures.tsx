import type { ReactElement } from 'react';
import type { CountryCoverageFragment } from '../../api/operations.ts';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Figures } from '../../ui/figures.tsx';
import { NoValue } from '../../ui/no-value.tsx';
import styles from './country.module.css';
import { COVERAGE_WORDS } from './coverage.words.ts';

const WORDS = defineWords({
  bn: {
    offices: 'অফিস, যেগুলো এখানে জানা আছে',
    withCharter: 'অফিসের সনদ আছে',
    services: 'সেবা, এসব সনদে মোট',
    stated: 'সেবায় সময়সীমা সংখ্যায় বলা আছে',
    missing: 'সেবায় সময়সীমার সংখ্যা নেই বা পড়া যায় না',
    superiors: 'সেবায় ঊর্ধ্বতন কর্মকর্তার উল্লেখ আছে',
    quality: 'গড় মান (১০০-তে), যেসব অফিসের সনদ আছে',
    oldest: 'সবচেয়ে পুরোনো স্বাক্ষর',
    rest: (services: string) =>
      `বাকি ${services}টি সেবার সময় নির্দেশ, আইন, দিনক্ষণ বা ক্ষেত্রের উপর নির্ভর করে; সেগুলো দুই হিসাবের কোনোটিতে নেই।`,
  },
  en: {
    offices: 'offices known here',
    withCharter: 'offices have a charter',
    services: 'services in these charters',
    stated: 'services state a deadline in numbers',
    missing: 'services leave the number out, or it cannot be read',
    superiors: 'services name the superior officer',
    quality: 'mean quality of 100, of offices with a charter',
    oldest: 'oldest signature',
    rest: (services: string) =>
      `The other ${services} depend on instructions, the law, set days or the case; they are counted as neither.`,
  },
});

/** The numbers of the country, or of the part that is shown. */
export function CountryFigures({ coverage }: { coverage: CountryCoverageFragment }): ReactElement {
  const words = useWords(WORDS);
  const { noCharter, notSigned } = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { offices, withCharter, services, deadlinesStated, deadlinesMissing, superiorsStated } = coverage;
  const known = (count: number) => (withCharter === 0 ? <NoValue why={noCharter} /> : formatNumber(count, language));
  const quality = coverage.meanQuality;
  const oldest = coverage.oldestCharterSignedOn;
  const rest = services - deadlinesStated - deadlinesMissing;
  return (
    <>
      <Figures
        figures={[
          { name: words.offices, value: formatNumber(offices, language) },
          { name: words.withCharter, value: formatNumber(withCharter, language) },
          { name: words.services, value: known(services) },
          { name: words.stated, value: known(deadlinesStated) },
          { name: words.missing, value: known(deadlinesMissing) },
          { name: words.superiors, value: known(superiorsStated) },
          {
            name: words.quality,
            value: quality === null ? <NoValue why={noCharter} /> : formatNumber(quality, language),
          },
          {
            name: words.oldest,
            value:
              oldest === null ? (
                <NoValue why={withCharter === 0 ? noCharter : notSigned} />
              ) : (
                <span className={styles.date}>{formatDate(oldest, language)}</span>
              ),
          },
        ]}
      />
      {rest > 0 && <p>{words.rest(formatNumber(rest, language))}</p>}
    </>
  );
}
