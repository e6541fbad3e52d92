import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { DistrictOffice } from './district.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';
import { markedIds } from './use-marked-area.ts';

interface MatrixHeadingProps {
  offices: readonly DistrictOffice[];
  names: ReadonlyMap<string, string>;
  marked: string | null;
}

/** The offices above the columns. */
export function MatrixHeading({ offices, names, marked }: MatrixHeadingProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {words.service}
        </th>
        {offices.map(({ slug, area }) => (
          <th
            key={slug}
            scope="col"
            id={markedIds(area.slug).column}
            className={area.slug === marked ? styles.markedHead : styles.head}
          >
            <Link to={`/office/${slug}`}>{names.get(slug)}</Link>
            {area.slug === marked && <VisuallyHidden> ({words.marked})</VisuallyHidden>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
