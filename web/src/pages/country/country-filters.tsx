import type { ReactElement } from 'react';
import { useAnswer } from '../../api/answers.ts';
import { useLanguage } from '../../language/language.ts';
import { type Named, nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { useFilter } from '../../ui/filter.ts';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './country.module.css';
import { FILTERS_QUESTION } from './country.question.ts';
import { COUNTRY_WORDS } from './country.words.ts';

type Choosable = Named & { readonly slug: string };

/** Which part of the country, whose offices, and what the colours of the map say. */
export function CountryFilters(): ReactElement {
  const words = useWords(COUNTRY_WORDS);
  const language = useLanguage();
  const [organisation, setOrganisation] = useFilter('organisation');
  const [under, setUnder] = useFilter('under');
  const [colour, setColour] = useFilter('colour');
  const { data } = useAnswer(FILTERS_QUESTION);
  const choicesOf = (all: string, things: readonly Choosable[], chosen: string | null) => [
    { value: '', label: all },
    ...withChosen(things, chosen).map((thing) => ({ value: thing.slug, label: nameIn(thing, language) })),
  ];
  return (
    <search className={styles.filters} aria-label={words.filters} data-print="none">
      <SelectField
        label={words.organisation}
        value={organisation ?? ''}
        choices={choicesOf(words.everyOrganisation, data?.organisations.nodes ?? [], organisation)}
        onChange={setOrganisation}
      />
      <SelectField
        label={words.under}
        value={under ?? ''}
        choices={choicesOf(words.wholeCountry, data?.area?.children ?? [], under)}
        onChange={setUnder}
      />
      <SelectField
        label={words.colour}
        value={colour === 'quality' ? 'quality' : ''}
        choices={[
          { value: '', label: words.byCoverage },
          { value: 'quality', label: words.byQuality },
        ]}
        onChange={setColour}
      />
    </search>
  );
}

/** An address may choose what the list does not offer, such as a district: the field shows it all the same. */
function withChosen(things: readonly Choosable[], chosen: string | null): readonly Choosable[] {
  if (chosen === null || chosen === '' || things.some(({ slug }) => slug === chosen)) return things;
  return [...things, { slug: chosen, name: chosen, nameEn: chosen }];
}
