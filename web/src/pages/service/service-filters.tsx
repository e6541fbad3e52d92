import type { ReactElement } from 'react';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { readDay } from '../../ui/day.ts';
import { useFilter } from '../../ui/filter.ts';
import { Filters } from '../../ui/filters.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Division } from './service.ts';
import { SERVICE_WORDS } from './service.words.ts';

/** Which offices are asked, of which day, and whether they are ranked by due dates; kept in the address. */
export function ServiceFilters({ divisions }: { divisions: readonly Division[] }): ReactElement {
  const words = useWords(SERVICE_WORDS);
  const language = useLanguage();
  const [under, setUnder] = useFilter('under');
  const [asOf, setAsOf] = useFilter('asOf');
  const [submittedOn, setSubmittedOn] = useFilter('submittedOn');
  const areas = divisions.flatMap((division) => [
    { value: division.slug, label: words.division(nameIn(division, language)) },
    ...division.children.map((district) => ({
      value: district.slug,
      label: words.district(nameIn(division, language), nameIn(district, language)),
    })),
  ]);
  // An upazila or an office that a link names is no choice of the list, but what is shown.
  const isOther = under !== null && areas.every(({ value }) => value !== under);
  return (
    <Filters label={words.filters}>
      <SelectField
        label={words.under}
        value={under ?? ''}
        choices={[{ value: '', label: words.country }, ...(isOther ? [{ value: under, label: under }] : []), ...areas]}
        onChange={setUnder}
      />
      <DateField label={words.asOf} value={readDay(asOf)} onChange={setAsOf} />
      <DateField label={words.submittedOn} value={readDay(submittedOn)} onChange={setSubmittedOn} />
    </Filters>
  );
}
