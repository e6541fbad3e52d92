import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import { AskError } from '../../api/ask-error.ts';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CharterAges } from './charter-ages.tsx';
import { SourceList } from './source-list.tsx';
import { sourcesQuestion } from './sources.question.ts';
import { SOURCES_WORDS } from './sources.words.ts';
import { useEveryMinute } from './use-now.ts';

/** Where charters come from, how fresh they are, what fails, and what waits for a decision. */
export function SourcesPage(): ReactElement {
  const words = useWords(SOURCES_WORDS);
  const [query] = useSearchParams();
  const question = sourcesQuestion('', query);
  const answer = useAnswer(question, { keepsBefore: true });
  useEveryMinute(() => void answer.refetch());
  // A cursor that the API refuses came from an old link.
  const isRefused = answer.error instanceof AskError && answer.error.code === 'BAD_USER_INPUT';
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      downloads={[
        { format: 'CSV', href: '/export/sources.csv' },
        { format: 'XLSX', href: '/export/sources.xlsx' },
      ]}
      question={question}
    >
      {isRefused ? (
        <Notice tone="warning" title={words.unknown} announced>
          <p>
            <Link to="/sources">{words.first}</Link>
          </p>
        </Notice>
      ) : (
        <Answered answer={answer}>
          {({ sources, offices }) => (
            <>
              <h2>{words.sources}</h2>
              <SourceList sources={sources} />
              <CharterAges offices={offices} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}
