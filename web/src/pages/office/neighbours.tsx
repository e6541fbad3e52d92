import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeNeighbourFragment } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Link } from '../../ui/link.tsx';
import { comparedWith } from './compared-with.ts';
import { neighboursQuestion } from './office.question.ts';
import section from './section.module.css';

const WORDS = defineWords({
  bn: {
    title: 'আশপাশের অফিস',
    none: 'এর পাশে বা নিচে অন্য কোনো অফিস জানা নেই।',
    beside: (parent: string) => `${parent}: এর অধীন অন্য অফিস`,
    below: 'এই অফিসের অধীন অফিস',
    noCharter: 'সনদ নেই',
    all: (count: string) => `সব ${count}টি অফিস`,
    compare: (count: string) => `সনদ আছে এমন ${count}টি অফিস পাশাপাশি তুলনা করুন`,
  },
  en: {
    title: 'Offices nearby',
    none: 'No other office beside or below this one is known.',
    beside: (parent: string) => `Other offices under ${parent}`,
    below: 'Offices under this one',
    noCharter: 'no charter',
    all: (count: string) => `All ${count} offices`,
    compare: (count: string) => `Compare ${count} of those that have a charter, side by side`,
  },
});

/** So many offices are taken in at a glance; more stand behind a click. */
const SHORT = 16;

/** The other offices of the same one above, and those below. */
export function Neighbours({ slug }: { slug: string }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const answer = useAnswer(neighboursQuestion(slug));
  return (
    <section className={section.section} aria-labelledby="nearby" data-print="none">
      <h2 id="nearby">{words.title}</h2>
      <Answered answer={answer}>
        {({ office }) => {
          const beside = (office?.parent?.children.nodes ?? []).filter((other) => other.slug !== slug);
          const below = office?.children.nodes ?? [];
          if (beside.length + below.length === 0) return <p>{words.none}</p>;
          return (
            <>
              <Offices title={words.below} slug={slug} offices={below} />
              <Offices
                title={office?.parent ? words.beside(nameIn(office.parent, language)) : ''}
                slug={slug}
                offices={beside}
              />
            </>
          );
        }}
      </Answered>
    </section>
  );
}

interface OfficesProps {
  title: string;
  slug: string;
  offices: readonly OfficeNeighbourFragment[];
}

function Offices({ title, slug, offices }: OfficesProps): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (offices.length === 0) return null;
  const compared = comparedWith(slug, offices);
  const list = (
    <ul className={section.chips}>
      {offices.map((office) => (
        <li key={office.slug}>
          <Link to={`/office/${office.slug}`}>
            <Name of={office.area} />
            {office.charter === null && <span className={section.soft}>({words.noCharter})</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{title}</h3>
      {compared.length > 1 && (
        <p>
          <Link to={`/compare?offices=${compared.join(',')}`}>
            {words.compare(formatNumber(compared.length, language))}
          </Link>
        </p>
      )}
      {offices.length <= SHORT ? (
        list
      ) : (
        <details>
          <summary>{words.all(formatNumber(offices.length, language))}</summary>
          {list}
        </details>
      )}
    </>
  );
}
