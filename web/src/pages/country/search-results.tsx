import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { SearchQuery } from '../../api/operations.ts';
import { explorerAddress } from '../../api/question.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { presentFound } from '../../search/found.ts';
import { searchQuestion } from '../../search/search.question.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { groupFound } from './group-found.ts';
import styles from './search-results.module.css';

const WORDS = defineWords({
  bn: {
    title: (text: string) => `“${text}” খুঁজে যা পাওয়া গেছে`,
    count: (count: string) => `${count}টি ফল`,
    shown: (shown: string, count: string) => `${count}টি ফলের মধ্যে প্রথম ${shown}টি`,
    more: 'আরও দেখান',
    narrow: 'এর বেশি দেখানো হয় না। জেলার নাম যোগ করে খুঁজুন।',
    clear: 'খোঁজা বন্ধ করুন',
    query: 'খোঁজার প্রশ্নটি দেখুন',
    nothing: (text: string) => `“${text}” নামে কিছু পাওয়া যায়নি`,
    advice:
      'শব্দ কমিয়ে বা শুধু উপজেলা কিংবা জেলার নাম দিয়ে খুঁজুন, যেমন “কালীগঞ্জ লালমনিরহাট”। বানান একটু ভুল হলেও চলে; বাংলা বা ইংরেজি হরফে লেখা যায়। যেসব অফিসের সনদ দেওয়া হয়নি, তাদের সেবা ও কর্মকর্তা খুঁজে পাওয়া যায় না।',
  },
  en: {
    title: (text: string) => `Found for “${text}”`,
    count: (count: string) => (count === '1' ? '1 result' : `${count} results`),
    shown: (shown: string, count: string) => `the first ${shown} of ${count} results`,
    more: 'Show more',
    narrow: 'No more are shown. Add the name of a district to the search.',
    clear: 'End the search',
    query: 'Show the query of the search',
    nothing: (text: string) => `Nothing was found for “${text}”`,
    advice:
      'Try fewer words, or only the name of an upazila or a district, such as “Kaliganj Lalmonirhat”. The spelling need not be exact; write in Bangla or in Latin letters. Services and officers of offices whose charter has not been entered cannot be found.',
  },
});

const FEW = 20;
const MOST = 100;

/** All that is found for the text in the address, by kind, with what tells namesakes apart. */
export function SearchResults({ text }: { text: string }): ReactElement {
  const words = useWords(WORDS);
  const [, setText] = useFilter('q');
  const [shown, setShown] = useFilter('found');
  const question = searchQuestion(text, shown === 'all' ? MOST : FEW);
  const answer = useAnswer(question, { keepsBefore: true });
  return (
    <section className={styles.results} aria-labelledby="found">
      <h2 id="found">{words.title(text)}</h2>
      <Answered answer={answer}>
        {({ search }) => (
          <Results
            text={text}
            search={search}
            {...(shown !== 'all' && search.totalCount > FEW && { onMore: () => setShown('all') })}
          />
        )}
      </Answered>
      <div className={styles.actions} data-print="none">
        <Button onClick={() => setText(null)}>{words.clear}</Button>
        <ButtonLink href={explorerAddress(question)}>{words.query}</ButtonLink>
      </div>
    </section>
  );
}

function Results({
  text,
  search,
  onMore,
}: {
  text: string;
  search: SearchQuery['search'];
  onMore?: () => void;
}): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const found = search.nodes.flatMap((node) => presentFound(node, language) ?? []);
  const count = formatNumber(search.totalCount, language);
  if (found.length === 0) {
    return (
      <Notice tone="info" title={words.nothing(text)} announced>
        <p>{words.advice}</p>
      </Notice>
    );
  }
  const isWhole = search.nodes.length >= search.totalCount;
  return (
    <>
      <p role="status">
        {isWhole ? words.count(count) : words.shown(formatNumber(search.nodes.length, language), count)}
      </p>
      <div className={styles.groups}>
        {groupFound(found).map(({ kind, found }) => (
          <section key={kind}>
            <h3>{kind}</h3>
            <ul className={styles.list}>
              {found.map(({ id, href, title, detail, lang }) => (
                <li key={id}>
                  <Link to={href} lang={lang}>
                    {title}
                  </Link>
                  {detail !== '' && (
                    <span className={styles.detail} lang={lang}>
                      {detail}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {onMore !== undefined && <Button onClick={onMore}>{words.more}</Button>}
      {!isWhole && onMore === undefined && <p>{words.narrow}</p>}
    </>
  );
}
