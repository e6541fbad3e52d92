import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeQuery } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { downloadsOf } from './downloads.ts';
import { Lead } from './lead.tsx';
import { Neighbours } from './neighbours.tsx';
import { NoCharter } from './no-charter.tsx';
import { NoOffice } from './no-office.tsx';
import { officeAt, officeQuestion } from './office.question.ts';
import { OFFICE_WORDS } from './office.words.ts';
import { Versions } from './versions.tsx';
import { Way } from './way.tsx';
import { WithCharter } from './with-charter.tsx';

/** One office: what its charter promises, when that is due, whom to go to, and what is wrong with it. */
export function OfficePage(): ReactElement {
  const words = useWords(OFFICE_WORDS);
  const { '*': slug = '' } = useParams();
  const [query] = useSearchParams();
  const answer = useAnswer(officeQuestion(slug, query));
  const waiting = (
    <Page title={words.title}>
      <Skeleton block lines={12} />
    </Page>
  );
  return (
    <Answered answer={answer} skeleton={waiting}>
      {({ office }) => (office === null ? <NoOffice slug={slug} /> : <Found office={office} />)}
    </Answered>
  );
}

function Found({ office }: { office: NonNullable<OfficeQuery['office']> }): ReactElement {
  const language = useLanguage();
  const [query] = useSearchParams();
  const at = officeAt(office.slug, query);
  return (
    <Page
      title={nameIn(office, language)}
      above={<Way area={office.area} />}
      lead={<Lead office={office} asOf={at.asOf} />}
      downloads={downloadsOf(at, office.charter !== null)}
      question={officeQuestion(office.slug, query)}
    >
      {office.charter === null ? (
        <>
          <NoCharter office={office} asOf={at.asOf} />
          {at.asOf !== null && <Versions at={at} />}
        </>
      ) : (
        <WithCharter at={at} charter={office.charter} />
      )}
      <Neighbours slug={office.slug} />
    </Page>
  );
}
