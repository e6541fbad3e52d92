import type { ReactElement } from 'react';
import type { ServiceCategory } from '../../api/operations.ts';
import { CATEGORY_WORDS } from '../../charter/category-words.ts';
import { joinNames } from '../../language/join-names.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { countBeside } from './count-beside.ts';
import type { Comparison } from './district.ts';
import { Legend } from './legend.tsx';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';
import { MatrixControls, ROOMY, useTexts } from './matrix-controls.tsx';
import { MatrixHeading } from './matrix-heading.tsx';
import { MatrixServiceRow } from './matrix-service-row.tsx';
import { shortOfficeNames, sortOffices } from './office-names.ts';
import { groupRows, readShown, selectRows } from './select-rows.ts';

interface MatrixProps {
  comparison: Comparison;
  marked: string | null;
  asOf: string | null;
  /** The only category shown; null: every one. */
  category: ServiceCategory | null;
}

/** Services × offices, coloured by the working days promised. Offices without a charter are named beside it. */
export function Matrix({ comparison, marked, asOf, category: only }: MatrixProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const categories = useWords(CATEGORY_WORDS);
  const language = useLanguage();
  const [show, setShow] = useFilter('show');
  const names = shortOfficeNames(comparison.offices, language);
  const sorted = sortOffices(comparison.offices, names);
  const offices = sorted.filter(({ charter }) => charter !== null);
  const [hasTexts, setTexts] = useTexts(offices.length);
  const without = sorted.filter(({ charter }) => charter === null);
  const shown = readShown(show);
  const groups = groupRows(selectRows(comparison.rows, shown));
  const beside = countBeside(comparison, only);
  return (
    <section className={styles.sheet} aria-labelledby="matrix-heading">
      <h2 id="matrix-heading">{words.heading}</h2>
      <p>{words.summary(comparison.summary)}</p>
      {without.length > 0 && (
        <p>
          {words.without(
            joinNames(
              without.map(({ slug }) => names.get(slug) ?? slug),
              language,
            ),
          )}
        </p>
      )}
      {beside > 0 && <p>{words.beside(beside)}</p>}
      <MatrixControls rows={comparison.rows} shown={shown} setShown={setShow} hasTexts={hasTexts} setTexts={setTexts} />
      {groups.length === 0 ? (
        <Notice tone="info">
          <p>{words.nothing[shown]}</p>
          {shown !== 'all' && <Button onClick={() => setShow(null)}>{words.showAll}</Button>}
        </Notice>
      ) : (
        <>
          <Legend />
          <ScrollTable
            caption={words.caption}
            className={`${styles.matrix} ${offices.length <= ROOMY ? styles.roomy : ''}`}
            pinned
          >
            <MatrixHeading offices={offices} names={names} marked={marked} />
            {groups.map(({ category, rows }) => (
              <tbody key={category}>
                <tr>
                  <th scope="rowgroup" colSpan={offices.length + 1} className={styles.group}>
                    <span>{words.choice(categories[category], rows.length)}</span>
                  </th>
                </tr>
                {rows.map((row) => (
                  <MatrixServiceRow
                    key={row.catalogueService.slug}
                    row={row}
                    offices={offices}
                    names={names}
                    marked={marked}
                    asOf={asOf}
                    hasTexts={hasTexts}
                  />
                ))}
              </tbody>
            ))}
          </ScrollTable>
        </>
      )}
    </section>
  );
}
