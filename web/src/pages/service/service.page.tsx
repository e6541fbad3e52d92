import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import { withQuery } from '../../charter/addresses.ts';
import { CATEGORY_WORDS } from '../../charter/category-words.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { MissingService } from './missing-service.tsx';
import { deadlinesQuestion, serviceQuestion } from './service.question.ts';
import { SERVICE_WORDS } from './service.words.ts';
import { ServiceFilters } from './service-filters.tsx';
import { ServiceOverview } from './service-overview.tsx';

/** One service of the catalogue over every office that may offer it. */
export function ServicePage(): ReactElement {
  const words = useWords(SERVICE_WORDS);
  const categories = useWords(CATEGORY_WORDS);
  const language = useLanguage();
  const slug = useParams()['*'] ?? '';
  const [query] = useSearchParams();
  const head = useAnswer(serviceQuestion(slug));
  const service = head.data?.catalogueService;
  const question = deadlinesQuestion(slug, query);
  const deadlines = useAnswer(question, { enabled: service != null });

  if (service === null) return <MissingService slug={slug} />;
  const { under, asOf, submittedOn } = question.variables;
  return (
    <Page
      title={service === undefined ? words.unknownTitle : nameIn(service, language)}
      {...(service !== undefined && {
        heading: <Name of={service} />,
        above: (
          <p>
            <Name of={service.organisation} /> · {categories[service.category]}
          </p>
        ),
      })}
      lead={<p>{words.lead}</p>}
      downloads={['CSV', 'XLSX'].map((format) => ({
        format,
        href: withQuery(`/export/deadlines.${format.toLowerCase()}`, {
          catalogueService: slug,
          under,
          asOf,
          submittedOn,
        }),
      }))}
      question={question}
    >
      <Answered answer={head} skeleton={<Skeleton block />}>
        {({ areas }) => (
          <>
            <ServiceFilters divisions={areas.nodes} />
            <Answered answer={deadlines} skeleton={<Skeleton block />}>
              {({ compareDeadlines }) => (
                <ServiceOverview deadlines={compareDeadlines} asOf={asOf ?? null} submittedOn={submittedOn ?? null} />
              )}
            </Answered>
          </>
        )}
      </Answered>
    </Page>
  );
}
