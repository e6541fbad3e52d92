import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { useFilter } from '../../ui/filter.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { CATEGORIES, categoryOf, dayOf, SHOWN, type Shown, shownOf } from './compare.filters.ts';
import { COMPARE_WORDS } from './compare.words.ts';
import styles from './comparison-filters.module.css';

/** Of which category, of which day, which rows. `counts`: how many rows each choice shows. */
export function ComparisonFilters({ counts }: { counts: Readonly<Record<Shown, number>> }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const [query] = useSearchParams();
  const [, setCategory] = useFilter('category');
  const [, setDay] = useFilter('asOf');
  const [, setShown] = useFilter('show');
  return (
    <fieldset className={styles.filters} data-print="none">
      <legend className={styles.legend}>{words.filters}</legend>
      <SelectField
        label={words.show}
        value={shownOf(query)}
        choices={SHOWN.map((shown) => ({
          value: shown,
          label: words.shown[shown](formatNumber(counts[shown], language)),
        }))}
        onChange={(shown) => setShown(shown === 'all' ? null : shown)}
      />
      <SelectField
        label={words.category}
        value={categoryOf(query) ?? ''}
        choices={[
          { value: '', label: words.everyCategory },
          ...CATEGORIES.map((category) => ({ value: category, label: words.categories[category] })),
        ]}
        onChange={setCategory}
      />
      <label className={styles.day}>
        <span>{words.asOf}</span>
        <input type="date" value={dayOf(query) ?? ''} onChange={(event) => setDay(event.target.value)} />
      </label>
    </fieldset>
  );
}
