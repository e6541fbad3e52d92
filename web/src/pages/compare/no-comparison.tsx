import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import { type ChosenPartsFragment, OfficesWithCharterDocument } from '../../api/operations.ts';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FEWEST_OFFICES } from './compared-offices.ts';
import { PICKER_WORDS } from './picker.words.ts';

/** What to do while fewer than two offices are chosen, with offices to begin with where any has a charter. */
export function NoComparison({ slugs }: { slugs: readonly string[] }): ReactElement {
  const words = useWords(PICKER_WORDS);
  const language = useLanguage();
  const answer = useAnswer({ document: OfficesWithCharterDocument, variables: {} });
  const offices = (answer.data?.offices.nodes ?? []).filter(({ slug }) => !slugs.includes(slug));
  const example = offices.filter(({ synthetic }) => !synthetic).slice(0, FEWEST_OFFICES);
  const nameOf = (office: ChosenPartsFragment): string => nameIn(office, language);
  return (
    <>
      <Notice tone="info" title={slugs.length === 0 ? words.none : words.one}>
        <p>{words.how}</p>
        {slugs.length === 0 && example.length === FEWEST_OFFICES && (
          <p>
            {words.example}{' '}
            <Link to={`/compare?offices=${example.map(({ slug }) => slug).join(',')}`} scrolls={false}>
              {joinNames(example.map(nameOf), language)}
            </Link>
          </p>
        )}
      </Notice>
      {offices.length > 0 && (
        <>
          <p>{words.suggestions}</p>
          <ul>
            {offices.map((office) => (
              <li key={office.slug}>
                <Link to={`/compare?offices=${[...slugs, office.slug].join(',')}`} scrolls={false}>
                  {nameOf(office)}
                </Link>{' '}
                {office.synthetic && <Badge tone="warning">{words.synthetic}</Badge>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
