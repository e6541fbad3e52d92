import type { ReactElement } from 'react';
import type { OfficeCharterFragment } from '../../api/operations.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Ladder } from './ladder.tsx';
import styles from './section.module.css';

const WORDS = defineWords({
  bn: {
    title: 'অভিযোগ ও প্রত্যাশা',
    grievance: 'সনদের নিজের অভিযোগের সারণি',
    noGrievance: 'এই সনদে অভিযোগের সারণি (জিআরএস) নেই। কার কাছে যাবেন তা প্রতিটি সেবা খুললে দেখা যায়।',
    expectations: 'সেবাগ্রহীতার কাছে প্রত্যাশা',
    noExpectations: 'সেবাগ্রহীতার কাছে কী প্রত্যাশা তা সনদে লেখা নেই।',
    vision: 'রূপকল্প',
    mission: 'অভিলক্ষ্য',
    silent: 'সনদে লেখা নেই।',
  },
  en: {
    title: 'Complaints and expectations',
    grievance: 'The charter’s own complaint table',
    noGrievance: 'This charter has no complaint table (GRS). Open a service to see whom to go to.',
    expectations: 'What is asked of the applicant',
    noExpectations: 'The charter does not say what it asks of the applicant.',
    vision: 'Vision',
    mission: 'Mission',
    silent: 'Not stated in the charter.',
  },
});

/** What the charter says beside its services: whom to complain to, what it expects, vision and mission. */
export function CharterWords({ charter }: { charter: OfficeCharterFragment }): ReactElement {
  const words = useWords(WORDS);
  const { grievanceSteps, expectations, vision, mission } = charter;
  return (
    <section className={styles.section} aria-labelledby="complaints">
      <h2 id="complaints">{words.title}</h2>
      <h3>{words.grievance}</h3>
      {grievanceSteps.length === 0 ? <p>{words.noGrievance}</p> : <Ladder steps={grievanceSteps} />}
      <h3>{words.expectations}</h3>
      {expectations.length === 0 ? (
        <p>{words.noExpectations}</p>
      ) : (
        <ol>
          {expectations.map((expectation) => (
            <li key={expectation}>
              <Published text={expectation} />
            </li>
          ))}
        </ol>
      )}
      <h3>{words.vision}</h3>
      <p>{vision === null ? words.silent : <Published text={vision} />}</p>
      <h3>{words.mission}</h3>
      <p>{mission === null ? words.silent : <Published text={mission} />}</p>
    </section>
  );
}
