import { type ReactElement, useState } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CHECK_WORDS } from './check.words.ts';
import {
  countSeverities,
  type FindingGroup,
  groupFindings,
  type NumberedFinding,
  SEVERITIES,
} from './finding-groups.ts';
import styles from './findings-list.module.css';
import { inLanguage } from './in-language.ts';
import { positionWords } from './position-words.ts';
import { TONES } from './severity-tones.ts';
import type { CharterReading } from './use-reading.ts';

/** How many places of one kind are shown at once: more than any charter has. */
const FIRST_SHOWN = 200;

interface FindingsListProps {
  findings: CharterReading['findings'];
  /** How many services can be gone to. */
  services: number;
  onShow: ((finding: NumberedFinding) => void) | undefined;
}

/** What is wrong with a document, the gravest first, with what mends it. */
export function FindingsList({ findings, services, onShow }: FindingsListProps): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const [severity, setSeverity] = useFilter('severity');
  if (findings.length === 0) {
    return (
      <Notice tone="good" title={words.noFindings}>
        <p>{words.noFindingsWhy}</p>
      </Notice>
    );
  }
  const counts = countSeverities(findings);
  const chosen = SEVERITIES.find((known) => known === severity);
  const groups = groupFindings(findings).filter((group) => chosen === undefined || group.severity === chosen);
  return (
    <>
      <p>{words.findingsLead}</p>
      <div className={styles.filter} data-print="none">
        <SelectField
          label={words.filter}
          value={chosen ?? ''}
          choices={[
            { value: '', label: words.all(formatNumber(findings.length, language)) },
            ...SEVERITIES.map((known) => ({
              value: known,
              label: words.severityCount(words.severities[known], formatNumber(counts[known], language)),
            })),
          ]}
          onChange={setSeverity}
        />
      </div>
      {groups.length === 0 && <p>{words.noneOfSeverity}</p>}
      {groups.map((group) => (
        <Group key={group.findings[0].number} group={group} services={services} onShow={onShow} />
      ))}
    </>
  );
}

function Group({
  group,
  services,
  onShow,
}: Omit<FindingsListProps, 'findings'> & { group: FindingGroup }): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const { severity, findings } = group;
  const [shown, setShown] = useState(FIRST_SHOWN);
  const hidden = findings.length - shown;
  const [first] = findings;
  return (
    <article className={`${styles.group} ${styles[severity]}`}>
      <h3 className={styles.remedy}>
        <Badge tone={TONES[severity]}>{words.severities[severity]}</Badge> {inLanguage(first, 'remedy', language)}
      </h3>
      <p className={styles.why}>
        {words.why}: {inLanguage(first, 'why', language)}
      </p>
      {findings.length > 1 && <p className={styles.count}>{words.places(formatNumber(findings.length, language))}</p>}
      <ol className={styles.places}>
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.number} id={`finding-${finding.number}`} tabIndex={-1}>
            <Place
              finding={finding}
              hasService={finding.service !== null && finding.service < services}
              onShow={onShow}
            />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button onClick={() => setShown(findings.length)}>{words.morePlaces(formatNumber(hidden, language))}</Button>
      )}
    </article>
  );
}

interface PlaceProps {
  finding: NumberedFinding;
  hasService: boolean;
  onShow: FindingsListProps['onShow'];
}

function Place({ finding, hasService, onShow }: PlaceProps): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const position = positionWords(finding.at, language);
  return (
    <>
      <p className={styles.message}>{inLanguage(finding, 'message', language)}</p>
      <p className={styles.detail}>
        {onShow !== undefined && finding.line !== null ? (
          <button
            type="button"
            className={styles.show}
            aria-label={words.goTo(position)}
            onClick={() => onShow(finding)}
          >
            {position}
          </button>
        ) : (
          <span>{position}</span>
        )}
        {finding.cell !== null && finding.cell !== '' && (
          <span>
            {words.cell}: <Published text={finding.cell} />
          </span>
        )}
        {hasService && <a href={`#service-${finding.service}`}>{words.toService}</a>}
      </p>
    </>
  );
}
