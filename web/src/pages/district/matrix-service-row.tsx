import { type ReactElement, useId, useState } from 'react';
import { useLanguage } from '../../language/language.ts';
import { Name } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import type { DistrictOffice, MatrixRow } from './district.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';
import { MatrixPromise } from './matrix-promise.tsx';
import { RowExplanation } from './row-explanation.tsx';

interface MatrixServiceRowProps {
  row: MatrixRow;
  /** The columns: the offices with a charter. */
  offices: readonly DistrictOffice[];
  names: ReadonlyMap<string, string>;
  marked: string | null;
  asOf: string | null;
  hasTexts: boolean;
}

/** One service: what each office promises, and on demand why the row is judged so. */
export function MatrixServiceRow(props: MatrixServiceRowProps): ReactElement {
  const { row, offices, names, marked, asOf, hasTexts } = props;
  const words = useWords(MATRIX_WORDS);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { catalogueService, verdict, silent, outliers } = row;
  const cells = new Map(row.cells.map((cell) => [cell.office.slug, cell.service]));
  return (
    <>
      <tr>
        <th scope="row" className={styles.service}>
          <Link to={`/service/${catalogueService.slug}`} className={styles.name}>
            <Name of={catalogueService} />
          </Link>
          <span className={styles.judged}>
            <button
              type="button"
              className={styles.explain}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {words.explain}
            </button>
            <span lang={language}>{words.verdicts[verdict]}</span>
            {silent > 0 && <span className={styles.silentNote}>{words.silent(silent)}</span>}
          </span>
        </th>
        {offices.map(({ slug, area }) => (
          <MatrixPromise
            key={slug}
            office={slug}
            service={cells.get(slug) ?? null}
            isOutlier={outliers.some((outlier) => outlier.slug === slug)}
            isMarked={area.slug === marked}
            asOf={asOf}
            hasText={hasTexts}
          />
        ))}
      </tr>
      <tr id={id} hidden={!isOpen}>
        {isOpen && (
          <td colSpan={offices.length + 1}>
            <RowExplanation row={row} offices={offices} names={names} />
          </td>
        )}
      </tr>
    </>
  );
}
