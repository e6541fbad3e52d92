import type { ReactElement } from 'react';
import { useWords } from '../../language/words.ts';
import { useFilter } from '../../ui/filter.ts';
import { SelectField } from '../../ui/select-field.tsx';
import type { MatrixRow } from './district.ts';
import styles from './matrix.module.css';
import { MATRIX_WORDS } from './matrix.words.ts';
import { SHOWN, type Shown, selectRows } from './select-rows.ts';

/** With so few columns the charters' own words fit into the cells. */
export const ROOMY = 3;

interface MatrixControlsProps {
  rows: readonly MatrixRow[];
  shown: Shown;
  setShown: (shown: string) => void;
  hasTexts: boolean;
  setTexts: (hasTexts: boolean) => void;
}

/** Which rows of the matrix are shown, and whether with the words of the charters. */
export function MatrixControls({ rows, shown, setShown, hasTexts, setTexts }: MatrixControlsProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  return (
    <div className={styles.controls}>
      <SelectField
        label={words.show}
        value={shown}
        choices={SHOWN.map((value) => ({
          value,
          label: words.choice(words.shown[value], selectRows(rows, value).length),
        }))}
        onChange={setShown}
      />
      <label className={styles.texts}>
        <input type="checkbox" checked={hasTexts} onChange={(event) => setTexts(event.target.checked)} />
        {words.texts}
      </label>
    </div>
  );
}

/** Whether the cells show the words of the charters; kept in the address where it is not as the number of columns suggests. */
export function useTexts(columns: number): [boolean, (hasTexts: boolean) => void] {
  const [given, set] = useFilter('texts');
  const suggested = columns <= ROOMY;
  const hasTexts = given === 'yes' || (given !== 'no' && suggested);
  return [hasTexts, (wanted) => set(wanted === suggested ? null : wanted ? 'yes' : 'no')];
}
