import type { ReactElement } from 'react';
import { serviceAddress } from '../../charter/addresses.ts';
import { type ShortDeadline, shortDeadline } from '../../charter/deadline-short.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { MatrixCell } from './district.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';

interface MatrixPromiseProps {
  office: string;
  service: MatrixCell['service'];
  isOutlier: boolean;
  isMarked: boolean;
  asOf: string | null;
  /** Whether the charter's own words stand in the cell too. */
  hasText: boolean;
}

/** What one office promises for one service, leading to its place in the charter; empty where it is not offered. */
export function MatrixPromise(props: MatrixPromiseProps): ReactElement {
  const { office, service, isOutlier, isMarked, asOf, hasText } = props;
  const words = useWords(MATRIX_WORDS);
  const language = useLanguage();
  const className = isMarked ? styles.markedCell : styles.cell;
  if (service === null) {
    return (
      <td className={className}>
        <VisuallyHidden>{words.notOffered}</VisuallyHidden>
      </td>
    );
  }
  const short = shortDeadline(service.deadline, language);
  return (
    <td className={className}>
      <Link
        to={serviceAddress(office, service.key, asOf)}
        className={`${styles.promise} ${styles[colourOf(short)]}`}
        title={service.deadline.text}
      >
        <span className={styles.number}>{short.text}</span>
        {short.unit !== null && <span className={styles.unit}> {short.unit}</span>}
        {isOutlier && (
          <span className={styles.outlier}>
            <span aria-hidden="true">▲</span> {words.outlier}
          </span>
        )}
        {hasText && (
          <span className={styles.text}>
            <Published text={service.deadline.text} />
          </span>
        )}
      </Link>
    </td>
  );
}

function colourOf(short: ShortDeadline): string {
  switch (short.kind) {
    case 'WORKING_DAYS':
      return `heat${short.heat}`;
    case 'SILENT':
      return 'silent';
    default:
      return 'neutral';
  }
}
