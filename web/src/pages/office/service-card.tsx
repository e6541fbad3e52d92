import { type ReactElement, useEffect, useState } from 'react';
import type { OfficeFindingFragment, OfficeServiceFragment } from '../../api/operations.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { serviceAnchor } from './anchors.ts';
import { type Due, DueInShort } from './due-in-short.tsx';
import { FindingCounts } from './finding-counts.tsx';
import styles from './service-card.module.css';
import { ServiceDue } from './service-due.tsx';
import { ServiceFacts } from './service-facts.tsx';

const WORDS = defineWords({
  bn: { noSerial: 'ক্রমিক নেই' },
  en: { noSerial: 'no serial' },
});

interface ServiceCardProps {
  service: OfficeServiceFragment;
  findings: readonly OfficeFindingFragment[];
  due: Due | null;
  submittedOn: string;
  /** Whether the address names this service. */
  isNamed: boolean;
  onToggle: (key: string, isOpen: boolean) => void;
}

/** One promise of the charter: closed its name, deadline and due date; opened all that is known of it. */
export function ServiceCard(props: ServiceCardProps): ReactElement {
  const { service, findings, due, submittedOn, isNamed, onToggle } = props;
  const words = useWords(WORDS);
  const [isOpen, setOpen] = useState(isNamed);
  useEffect(() => {
    if (isNamed) setOpen(true);
  }, [isNamed]);
  return (
    <details
      id={serviceAnchor(service.key)}
      className={`${styles.card} ${isNamed ? styles.named : ''}`}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        setOpen(open);
        onToggle(service.key, open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.serial} lang="bn">
          {service.serial ?? <VisuallyHidden>{words.noSerial}</VisuallyHidden>}
        </span>
        <h4 className={styles.name}>
          <Published text={service.name} />
        </h4>
        <div className={styles.deadline}>
          <Deadline deadline={service.deadline} />
        </div>
        <div className={styles.due}>
          <DueInShort due={due} />
        </div>
        {findings.length > 0 && (
          <div className={styles.findings}>
            <FindingCounts findings={findings} />
          </div>
        )}
      </summary>
      {isOpen && (
        <div className={styles.body}>
          <ServiceFacts service={service} findings={findings} />
          <ServiceDue service={service} submittedOn={submittedOn} />
        </div>
      )}
    </details>
  );
}
