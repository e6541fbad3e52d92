import { type ReactElement, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import { AskError } from '../../api/ask-error.ts';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { countryQuestion, coverageFile } from './country.question.ts';
import { COUNTRY_WORDS } from './country.words.ts';
import { CountryFilters } from './country-filters.tsx';
import { CountryOverview } from './country-overview.tsx';
import { SearchResults } from './search-results.tsx';

/** The country: which districts have charters, how good they are, and what is found for a search. */
export function CountryPage(): ReactElement {
  const words = useWords(COUNTRY_WORDS);
  const [query] = useSearchParams();
  const question = useMemo(() => countryQuestion(query), [query]);
  const answer = useAnswer(question, { keepsBefore: true });
  const text = query.get('q')?.trim() ?? '';
  return (
    <Page
      title={text === '' ? words.title : `${text} · ${words.title}`}
      heading={words.title}
      lead={<p>{words.lead}</p>}
      downloads={[
        { format: 'CSV', href: coverageFile('csv', query) },
        { format: 'XLSX', href: coverageFile('xlsx', query) },
      ]}
      question={question}
    >
      {text !== '' && <SearchResults text={text} />}
      <CountryFilters />
      {isRefused(answer.error) ? (
        <UnknownFilter />
      ) : (
        <Answered answer={answer} skeleton={<Skeleton block />}>
          {({ area, areas }) =>
            area === null ? <UnknownFilter /> : <CountryOverview area={area} districts={areas.nodes} />
          }
        </Answered>
      )}
    </Page>
  );
}

/** Whether the API does not know what the address names. */
function isRefused(error: Error | null): boolean {
  return error instanceof AskError && error.code === 'BAD_USER_INPUT';
}

function UnknownFilter(): ReactElement {
  const words = useWords(COUNTRY_WORDS);
  return (
    <Notice tone="warning" title={words.unknownFilter} announced>
      <p>
        {words.unknownAdvice} <Link to="/">{words.reset}</Link>
      </p>
    </Notice>
  );
}
