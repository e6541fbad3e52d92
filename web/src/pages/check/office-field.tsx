import { type ReactElement, useState } from 'react';
import { useAnswer } from '../../api/answers.ts';
import { CheckedOfficeDocument } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { useFoundOffices } from '../../search/use-found-offices.ts';
import { Button } from '../../ui/button.tsx';
import { useFilter } from '../../ui/filter.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { FORM_WORDS } from './form.words.ts';
import styles from './office-field.module.css';

/** The office of the document, kept in the address; needed only where the document does not say it. */
export function OfficeField(): ReactElement {
  const words = useWords(FORM_WORDS);
  const language = useLanguage();
  const [slug, setSlug] = useFilter('office');
  const [text, setText] = useState('');
  const { found, isSettled } = useFoundOffices(text);
  const answer = useAnswer(
    { document: CheckedOfficeDocument, variables: { slug: slug ?? '' } },
    { enabled: slug !== null },
  );
  if (slug !== null) {
    const office = answer.data?.office;
    const name = office == null ? slug : nameIn(office, language);
    return (
      <p className={styles.chosen}>
        {words.chosenOffice} <strong>{name}</strong>
        {office === null && ` (${words.unknownOffice})`}
        <Button aria-label={words.removeOffice(name)} onClick={() => setSlug(null)}>
          {words.remove}
        </Button>
      </p>
    );
  }
  return (
    <SearchBox
      label={words.office}
      placeholder={words.officePlaceholder}
      text={text}
      onText={setText}
      found={found}
      empty={isSettled ? words.noOffice : words.searching}
      onPick={({ office }) => {
        setText('');
        setSlug(office);
      }}
    />
  );
}
