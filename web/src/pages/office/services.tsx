import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeCharterFragment, OfficeFindingFragment } from '../../api/operations.ts';
import { CATEGORIES, CATEGORY_WORDS } from '../../charter/category-words.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { groupBy } from '../../ui/group-by.ts';
import { Notice } from '../../ui/notice.tsx';
import { dueDatesQuestion, type OfficeAt } from './office.question.ts';
import styles from './section.module.css';
import { ServiceCard } from './service-card.tsx';
import { SubmittedOn, useSubmittedOn } from './submitted-on.tsx';
import { useOpenedService } from './use-opened-service.ts';

const WORDS = defineWords({
  bn: {
    title: 'সেবা ও সময়সীমা',
    none: 'এই সনদে কোনো সেবা পাওয়া যায়নি: দলিলে সেবার সারণি নেই, বা তা পড়া যায়নি।',
    gone: 'ঠিকানায় যে সেবার কথা আছে তা এই সনদে নেই; অন্য সংস্করণে থাকতে পারে।',
  },
  en: {
    title: 'Services and deadlines',
    none: 'No service was found in this charter: the document has no table of services, or it could not be read.',
    gone: 'The service that the address names is not in this charter; it may be in another version.',
  },
});

interface ServicesProps {
  at: OfficeAt;
  charter: OfficeCharterFragment;
  findings: readonly OfficeFindingFragment[];
}

/** Every promise of the charter, section by section, with the day on which each is due. */
export function Services({ at, charter, findings }: ServicesProps): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(CATEGORY_WORDS);
  const language = useLanguage();
  const submittedOn = useSubmittedOn();
  const [named, toggle] = useOpenedService();
  const { data } = useAnswer(dueDatesQuestion(at, submittedOn));
  const dueOf = new Map(data?.office?.charter?.services.map(({ key, dueDate }) => [key, dueDate]));
  const findingsOf = groupBy(findings, ({ service }) => service?.key);
  const sections = groupBy(charter.services, ({ category }) => category);
  return (
    <section className={styles.section} aria-labelledby="services">
      <h2 id="services">{words.title}</h2>
      <SubmittedOn charter={charter} slug={at.slug} />
      {charter.services.length === 0 && <Notice tone="warning">{words.none}</Notice>}
      {named !== null && !charter.services.some(({ key }) => key === named) && (
        <Notice tone="warning">{words.gone}</Notice>
      )}
      <div aria-busy={data === undefined}>
        {CATEGORIES.map((category) => {
          const services = sections.get(category) ?? [];
          if (services.length === 0) return null;
          return (
            <section key={category} aria-labelledby={category}>
              <h3 id={category}>
                {names[category]} ({formatNumber(services.length, language)})
              </h3>
              {services.map((service) => (
                <ServiceCard
                  key={service.key}
                  service={service}
                  findings={findingsOf.get(service.key) ?? []}
                  due={dueOf.get(service.key) ?? null}
                  submittedOn={submittedOn}
                  isNamed={service.key === named}
                  onToggle={toggle}
                />
              ))}
            </section>
          );
        })}
      </div>
    </section>
  );
}
