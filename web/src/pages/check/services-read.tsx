import { type ReactElement, type ReactNode, useState } from 'react';
import type { ServiceReadingPartsFragment } from '../../api/operations.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { formatNumber, inDigitsOf } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CHECK_WORDS } from './check.words.ts';
import type { NumberedFinding } from './finding-groups.ts';
import { inLanguage } from './in-language.ts';
import { OfficerRead } from './officer-read.tsx';
import { positionWords } from './position-words.ts';
import styles from './services-read.module.css';
import { TONES } from './severity-tones.ts';
import type { CharterReading } from './use-reading.ts';

/** How many services are shown at once: more than any charter has, fewer than a phone chokes on. */
export const FIRST_SHOWN = 100;

/** Every service as it was understood, with what is wrong with it. */
export function ServicesRead({ services, findings }: Pick<CharterReading, 'services' | 'findings'>): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const hidden = services.length - shown;
  const numbered = findings.map((finding, number) => ({ ...finding, number }));
  return (
    <>
      <ol className={styles.services}>
        {services.slice(0, shown).map((service, place) => (
          <li key={`${service.at.sheet}/${service.at.table}/${service.at.row}/${service.line}/${service.name}`}>
            <ServiceRead
              service={service}
              place={place}
              findings={numbered.filter((finding) => finding.service === place)}
            />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setShown(shown + FIRST_SHOWN)}>{words.more(formatNumber(hidden, language))}</Button>
        </p>
      )}
    </>
  );
}

interface ServiceReadProps {
  service: ServiceReadingPartsFragment;
  place: number;
  findings: readonly NumberedFinding[];
}

function ServiceRead({ service, place, findings }: ServiceReadProps): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const { serial, name, category, deadline, fee, at } = service;
  return (
    <article id={`service-${place}`} tabIndex={-1} className={styles.service}>
      <h3 className={styles.name}>
        {serial !== null && serial !== '' && `${inDigitsOf(serial, language)}. `}
        <Published text={name} />
      </h3>
      <p className={styles.place}>
        {words.categories[category]} · {positionWords(at, language)}
      </p>
      <dl className={styles.facts}>
        <Fact name={words.deadline}>
          <Deadline deadline={deadline} />
        </Fact>
        <Fact name={words.fee}>
          <Text text={fee.text} />
        </Fact>
        <Fact name={words.channels}>
          <Text text={service.channelsText} />
        </Fact>
        <Fact name={words.papers}>
          <Text text={service.documentsText} />
        </Fact>
        <Fact name={words.officer}>
          <OfficerRead officer={service.responsible} />
        </Fact>
        <Fact name={words.superior}>
          <OfficerRead officer={service.superior} />
        </Fact>
      </dl>
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label={words.itsFindings}>
          {findings.map((finding) => (
            <li key={finding.number}>
              <Badge tone={TONES[finding.severity]}>{words.severities[finding.severity]}</Badge>{' '}
              <a href={`#finding-${finding.number}`}>{inLanguage(finding, 'message', language)}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Text({ text }: { text: string | null }): ReactNode {
  const { notSaid } = useWords(CHECK_WORDS);
  return text === null || text.trim() === '' ? notSaid : <Published text={text} />;
}
