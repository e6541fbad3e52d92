import type { ReactElement } from 'react';
import { CATEGORIES, CATEGORY_WORDS, readCategory } from '../../charter/category-words.ts';
import { useLanguage } from '../../language/language.ts';
import { type Named, nameIn } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { readDay } from '../../ui/day.ts';
import { useFilter } from '../../ui/filter.ts';
import { Filters } from '../../ui/filters.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const WORDS = defineWords({
  bn: {
    filters: 'কী দেখবেন',
    organisation: 'প্রতিষ্ঠান',
    category: 'সেবার ধরন',
    everyCategory: 'সব ধরন',
    asOf: 'যে দিনের সনদ (ফাঁকা: আজ)',
    area: 'উপজেলা চিহ্নিত করুন',
    noArea: 'কোনোটিই নয়',
  },
  en: {
    filters: 'What to show',
    organisation: 'Organisation',
    category: 'Kind of service',
    everyCategory: 'Every kind',
    asOf: 'Charters of the day (empty: today)',
    area: 'Mark an upazila',
    noArea: 'None',
  },
});

type Sluggish = Named & { readonly slug: string };

interface DistrictFiltersProps {
  organisations: readonly Sluggish[];
  organisation: string;
  upazilas: readonly Sluggish[];
}

/** What of the district is shown; kept in the address. */
export function DistrictFilters({ organisations, organisation, upazilas }: DistrictFiltersProps): ReactElement {
  const words = useWords(WORDS);
  const categories = useWords(CATEGORY_WORDS);
  const language = useLanguage();
  const [, setOrganisation] = useFilter('organisation');
  const [category, setCategory] = useFilter('category');
  const [asOf, setAsOf] = useFilter('asOf');
  const [area, setArea] = useFilter('area');
  const choices = (of: readonly Sluggish[]) => of.map((one) => ({ value: one.slug, label: nameIn(one, language) }));
  const isListed = organisations.some(({ slug }) => slug === organisation);
  return (
    <Filters label={words.filters}>
      <SelectField
        label={words.organisation}
        value={organisation}
        choices={[...(isListed ? [] : [{ value: organisation, label: organisation }]), ...choices(organisations)]}
        onChange={setOrganisation}
      />
      <SelectField
        label={words.category}
        value={readCategory(category) ?? ''}
        choices={[
          { value: '', label: words.everyCategory },
          ...CATEGORIES.map((value) => ({ value, label: categories[value] })),
        ]}
        onChange={setCategory}
      />
      <DateField label={words.asOf} value={readDay(asOf)} onChange={setAsOf} />
      <SelectField
        label={words.area}
        value={upazilas.some(({ slug }) => slug === area) ? (area ?? '') : ''}
        choices={[{ value: '', label: words.noArea }, ...choices(upazilas)]}
        onChange={setArea}
      />
    </Filters>
  );
}
