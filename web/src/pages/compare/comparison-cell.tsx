import type { ReactElement, ReactNode } from 'react';
import type { Aspect, RowPartsFragment } from '../../api/operations.ts';
import { Deadline } from '../../charter/deadline.tsx';
import { useLanguage } from '../../language/language.ts';
import { Name, nameIn, Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { COMPARE_WORDS } from './compare.words.ts';
import styles from './comparison-cell.module.css';

interface ComparisonCellProps {
  cell: RowPartsFragment['cells'][number];
  row: Pick<RowPartsFragment, 'differs' | 'fastest'>;
  hasCharter: boolean;
}

/** What one office's charter says of one service; what is the same everywhere only where a reader always needs it. */
export function ComparisonCell({ cell, row, hasCharter }: ComparisonCellProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const { office, service } = cell;
  if (service === null) return <p className={styles.none}>{hasCharter ? words.notOffered : words.noCharter}</p>;
  const differs = (aspect: Aspect) => row.differs.includes(aspect);
  return (
    <>
      {row.fastest.some(({ slug }) => slug === office.slug) && <Badge tone="good">{words.fastest}</Badge>}
      <dl className={styles.facts}>
        <div>
          <dt>
            <VisuallyHidden>{words.deadline}</VisuallyHidden>
          </dt>
          <dd>
            <Deadline deadline={service.deadline} />
          </dd>
        </div>
        {differs('NAME') && (
          <Fact name={words.nameInCharter} differs>
            <Published text={service.name} />
          </Fact>
        )}
        <Fact name={words.fee} differs={differs('FEE')}>
          <Words text={service.fee.text} />
        </Fact>
        <Fact name={words.officer} differs={differs('OFFICER')}>
          {service.responsible === null ? (
            words.notSaid
          ) : (
            <Name of={{ name: service.responsible.post.designation, nameEn: service.responsible.post.designationEn }} />
          )}
        </Fact>
        {differs('DOCUMENTS') && (
          <Fact name={words.papers} differs>
            <Words text={service.documentsText} />
          </Fact>
        )}
        {differs('CHANNELS') && (
          <Fact name={words.channels} differs>
            <Words text={service.channelsText} />
          </Fact>
        )}
      </dl>
      <Link
        className={styles.link}
        to={`/office/${office.slug}?service=${encodeURIComponent(service.key)}`}
        aria-label={words.toCharterOf(service.name, nameIn(office, language))}
        data-print="none"
      >
        {words.toCharter}
      </Link>
    </>
  );
}

function Fact({ name, differs, children }: { name: string; differs: boolean; children: ReactNode }): ReactElement {
  return (
    <div className={`${styles.fact} ${differs ? styles.differs : ''}`}>
      <dt>{name}: </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The words of a cell, or that there are none. */
function Words({ text }: { text: string | null }): ReactNode {
  const { notSaid } = useWords(COMPARE_WORDS);
  return text === null || text.trim() === '' ? notSaid : <Published text={text} />;
}
