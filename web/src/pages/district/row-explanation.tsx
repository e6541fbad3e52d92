import type { ReactElement } from 'react';
import { Deadline } from '../../charter/deadline.tsx';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import type { DistrictOffice, MatrixRow } from './district.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';

interface RowExplanationProps {
  row: MatrixRow;
  offices: readonly DistrictOffice[];
  names: ReadonlyMap<string, string>;
}

/** Why a row is judged so, with the words of every charter. */
export function RowExplanation({ row, offices, names }: RowExplanationProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const language = useLanguage();
  const services = new Map(row.cells.map(({ office, service }) => [office.slug, service]));
  const others = offices.filter(({ slug }) => services.get(slug) == null).map(({ slug }) => names.get(slug) ?? slug);
  return (
    <div className={styles.explanation}>
      <p>{language === 'bn' ? row.explanation : row.explanationEn}</p>
      <p className={styles.small}>{words.asPublished}</p>
      <dl className={styles.promises}>
        {offices.map(({ slug }) => {
          const service = services.get(slug);
          if (service == null) return null;
          return (
            <div key={slug}>
              <dt>{names.get(slug)}</dt>
              <dd>
                <Deadline deadline={service.deadline} />
              </dd>
            </div>
          );
        })}
      </dl>
      {others.length > 0 && <p className={styles.small}>{words.notOfferedBy(joinNames(others, language))}</p>}
    </div>
  );
}
