import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { CATEGORIES, CATEGORY_WORDS } from '../../charter/category-words.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Filters } from '../../ui/filters.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { categoryOf, dayOf, SHOWN, type Shown, shownOf } from './compare.filters.ts';
import { COMPARE_WORDS } from './compare.words.ts';

/** Of which category, of which day, which rows. `counts`: how many rows each choice shows; null while that is not known. */
export function ComparisonFilters({ counts }: { counts: Readonly<Record<Shown, number>> | null }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const language = useLanguage();
  const [query] = useSearchParams();
  const [, setCategory] = useFilter('category');
  const [, setDay] = useFilter('asOf');
  const [, setShown] = useFilter('show');
  return (
    <Filters label={words.filters}>
      <SelectField
        label={words.show}
        value={shownOf(query)}
        choices={SHOWN.map((shown) => ({
          value: shown,
          label: words.shown[shown](counts === null ? '…' : formatNumber(counts[shown], language)),
        }))}
        onChange={(shown) => setShown(shown === 'all' ? null : shown)}
      />
      <SelectField
        label={words.category}
        value={categoryOf(query) ?? ''}
        choices={[
          { value: '', label: words.everyCategory },
          ...CATEGORIES.map((category) => ({ value: category, label: CATEGORY_WORDS[language][category] })),
        ]}
        onChange={setCategory}
      />
      <DateField label={words.asOf} value={dayOf(query)} onChange={setDay} />
    </Filters>
  );
}
