import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { CopyAddress } from '../../ui/copy-address.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { categoryOf, dayOf } from './compare.filters.ts';
import { comparisonOf } from './compare.question.ts';
import { COMPARE_WORDS } from './compare.words.ts';
import { FEWEST_OFFICES, MOST_OFFICES, withOffices } from './compared-offices.ts';
import { Comparison } from './comparison.tsx';
import { NoComparison } from './no-comparison.tsx';
import { OfficePicker } from './office-picker.tsx';
import { useChosen } from './use-chosen.ts';
import { useNamedOffices } from './use-named-offices.ts';

/** Two to six offices side by side. */
export function ComparePage(): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const [query] = useSearchParams();
  const [slugs] = useChosen();
  const offices = useNamedOffices(slugs);
  const existing = offices.filter(({ office }) => office !== null).map(({ slug }) => slug);
  const isCompared = existing.length >= FEWEST_OFFICES && existing.length <= MOST_OFFICES;
  const question = comparisonOf(existing, query);
  const answer = useAnswer(question, { enabled: isCompared, keepsBefore: true });
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      actions={isCompared && <CopyAddress />}
      downloads={isCompared ? downloadsOf(existing, query) : []}
      question={isCompared ? question : undefined}
    >
      <OfficePicker offices={offices} />
      {isCompared && (
        <Answered answer={answer} skeleton={<Skeleton block lines={9} />}>
          {({ compareOffices }) => (
            <Comparison comparison={compareOffices} isOfOtherFilters={answer.isPlaceholderData} />
          )}
        </Answered>
      )}
      {existing.length < FEWEST_OFFICES && <NoComparison slugs={existing} />}
    </Page>
  );
}

function downloadsOf(offices: readonly string[], query: URLSearchParams) {
  const given = new URLSearchParams();
  const [category, day] = [categoryOf(query), dayOf(query)];
  if (category !== null) given.set('category', category);
  if (day !== null) given.set('asOf', day);
  return ['CSV', 'XLSX'].map((format) => ({
    format,
    href: `/export/comparison.${format.toLowerCase()}?${withOffices(given, offices)}`,
  }));
}
