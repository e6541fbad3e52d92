import { type ReactElement, useRef } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import { withQuery } from '../../charter/addresses.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { type Download, Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { headQuestion, officesQuestion } from './district.question.ts';
import { DISTRICT_WORDS } from './district.words.ts';
import { DistrictFilters } from './district-filters.tsx';
import { DistrictOverview } from './district-overview.tsx';
import { MissingDistrict, OtherArea } from './other-area.tsx';
import { WayTo } from './way-to.tsx';

/** All offices of an organisation in one district, and what each promises for each service. */
export function DistrictPage(): ReactElement {
  const words = useWords(DISTRICT_WORDS);
  const language = useLanguage();
  const slug = useParams()['*'] ?? '';
  const [query] = useSearchParams();
  const hasArrived = useRef(false);
  const head = useAnswer(headQuestion(slug));
  const area = head.data?.area;
  const organisations = head.data?.organisations.nodes ?? [];
  const organisation =
    query.get('organisation') || (area?.offices.nodes[0]?.organisation.slug ?? organisations[0]?.slug ?? null);
  const question = organisation === null ? undefined : officesQuestion(slug, organisation, query);
  const offices = useAnswer(question ?? officesQuestion(slug, '', query), { enabled: question !== undefined });

  if (area === null) return <MissingDistrict slug={slug} />;
  if (area !== undefined && area.level !== 'DISTRICT') return <OtherArea area={area} />;
  return (
    <Page
      title={area === undefined ? words.unknownTitle : words.title(nameIn(area, language))}
      {...(area !== undefined && { above: <WayTo area={area} /> })}
      lead={<p>{words.lead}</p>}
      {...(question !== undefined && { downloads: downloadsOf(question.variables, words), question })}
    >
      <Answered answer={head} skeleton={<Skeleton block />}>
        {({ area: found }) =>
          organisation === null ? (
            <p>{words.noOrganisations}</p>
          ) : (
            <>
              <DistrictFilters
                organisations={organisations}
                organisation={organisation}
                upazilas={found?.children ?? []}
              />
              <Answered answer={offices} skeleton={<Skeleton block />}>
                {(data) =>
                  data.area !== null &&
                  area !== undefined && (
                    <DistrictOverview
                      district={data.area}
                      head={area}
                      hasArrived={hasArrived}
                      organisation={organisations.find((one) => one.slug === organisation) ?? null}
                    />
                  )
                }
              </Answered>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

type Variables = ReturnType<typeof officesQuestion>['variables'];

function downloadsOf(
  { slug, organisation, category, asOf }: Variables,
  words: { comparisonFile: (format: string) => string; servicesFile: (format: string) => string },
): Download[] {
  const shown = { under: slug, organisation, category, asOf };
  return ['CSV', 'XLSX'].flatMap((format) => [
    {
      format: words.comparisonFile(format),
      href: withQuery(`/export/comparison.${format.toLowerCase()}`, shown),
    },
    { format: words.servicesFile(format), href: withQuery(`/export/services.${format.toLowerCase()}`, shown) },
  ]);
}
