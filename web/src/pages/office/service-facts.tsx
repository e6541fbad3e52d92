import type { ReactElement, ReactNode } from 'react';
import type { OfficeFindingFragment, OfficeHoldingFragment, OfficeServiceFragment } from '../../api/operations.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { CHANNEL_WORDS } from './channel-words.ts';
import { Fee } from './fee.tsx';
import { CellFindings } from './finding-note.tsx';
import { Officer } from './officer.tsx';
import styles from './service-facts.module.css';
import { type Cell, findingsByCell } from './service-findings.ts';

const WORDS = defineWords({
  bn: {
    deadline: 'সময়সীমা',
    fee: 'মূল্য',
    channels: 'যেভাবে পাবেন',
    documents: 'কাগজপত্র',
    place: 'প্রাপ্তিস্থান:',
    responsible: 'দায়িত্বপ্রাপ্ত কর্মকর্তা',
    superior: 'ঊর্ধ্বতন কর্মকর্তা',
    catalogue: 'সারা দেশে এই সেবা',
    noCatalogue: 'অন্য অফিসের কোনো সেবার সঙ্গে মেলানো হয়নি',
    silent: 'সনদে লেখা নেই',
    read: 'পড়া হয়েছে:',
    cell: 'ঘরের কথা:',
  },
  en: {
    deadline: 'Deadline',
    fee: 'Fee',
    channels: 'How to get it',
    documents: 'Papers',
    place: 'Where to get them:',
    responsible: 'Responsible officer',
    superior: 'Superior officer',
    catalogue: 'This service across the country',
    noCatalogue: 'Matched with no service of other offices',
    silent: 'Not stated in the charter',
    read: 'Read as:',
    cell: 'The cell says:',
  },
});

/** What the charter says of a service, cell by cell, with what is wrong at the cell that it is wrong in. */
export function ServiceFacts({
  service,
  findings,
}: {
  service: OfficeServiceFragment;
  findings: readonly OfficeFindingFragment[];
}): ReactElement {
  const words = useWords(WORDS);
  const places = findingsByCell(service, findings);
  const silent = <span className={styles.silent}>{words.silent}</span>;
  const fact = (cell: Cell, name: string, value: ReactNode) => (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {value}
        <CellFindings findings={places.get(cell) ?? []} />
      </dd>
    </div>
  );
  const { documentsText, documentsPlace, catalogueService } = service;
  return (
    <div>
      <dl className={styles.facts}>
        {/* The summary shows the deadline already; it is repeated only where something is wrong with it. */}
        {places.has('deadline') && fact('deadline', words.deadline, <Deadline deadline={service.deadline} />)}
        {fact('fee', words.fee, <Fee fee={service.fee} />)}
        {fact('channels', words.channels, <Channels service={service} silent={silent} />)}
        {fact(
          'documents',
          words.documents,
          <>
            {documentsText === null ? silent : <Published text={documentsText} />}
            {documentsPlace !== null && documentsPlace !== documentsText && (
              <p className={styles.second}>
                {words.place} <Published text={documentsPlace} />
              </p>
            )}
          </>,
        )}
        {fact('responsible', words.responsible, <HoldingCell holding={service.responsible} silent={silent} />)}
        {fact('superior', words.superior, <HoldingCell holding={service.superior} silent={silent} />)}
        <div className={styles.fact}>
          <dt>{words.catalogue}</dt>
          <dd>
            {catalogueService === null ? (
              <span className={styles.silent}>{words.noCatalogue}</span>
            ) : (
              <Link to={`/service/${catalogueService.slug}`}>
                <Name of={catalogueService} />
              </Link>
            )}
          </dd>
        </div>
      </dl>
      <CellFindings findings={[...(places.get('name') ?? []), ...(places.get('row') ?? [])]} />
    </div>
  );
}

function Channels({ service, silent }: { service: OfficeServiceFragment; silent: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(CHANNEL_WORDS);
  const language = useLanguage();
  if (service.channelsText === null) return <>{silent}</>;
  return (
    <>
      <Published text={service.channelsText} />
      {service.channels.length > 0 && (
        <p className={styles.second}>
          {words.read}{' '}
          {joinNames(
            service.channels.map((channel) => names[channel]),
            language,
          )}
        </p>
      )}
    </>
  );
}

function HoldingCell({ holding, silent }: { holding: OfficeHoldingFragment | null; silent: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  if (holding === null) return <>{silent}</>;
  return (
    <>
      <Officer {...holding} />
      <p className={styles.second}>
        {words.cell} <Published text={holding.text} />
      </p>
    </>
  );
}
