import { type ReactElement, useRef, useState } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useWords } from '../../language/words.ts';
import { useFoundOffices } from '../../search/use-found-offices.ts';
import { Notice } from '../../ui/notice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ChosenList } from './chosen-list.tsx';
import { MOST_OFFICES } from './compared-offices.ts';
import styles from './office-picker.module.css';
import { PICKER_WORDS } from './picker.words.ts';
import { useChosen } from './use-chosen.ts';
import type { NamedOffice } from './use-named-offices.ts';

/** The chosen offices, and a field to find others. */
export function OfficePicker({ offices }: { offices: readonly NamedOffice[] }): ReactElement {
  const words = useWords(PICKER_WORDS);
  const language = useLanguage();
  const [slugs, choose] = useChosen();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const part = useRef<HTMLElement>(null);
  const { found, isSettled } = useFoundOffices(text);
  const isFull = slugs.length >= MOST_OFFICES;
  const most = formatNumber(MOST_OFFICES, language);
  const change = (chosen: readonly string[], what: string) => {
    // The button of a removed office goes with it: whoever pressed it is left at the list, not at the top of the page.
    if (chosen.length < slugs.length) part.current?.focus();
    choose(chosen);
    setTold(what);
  };
  return (
    <section ref={part} className={styles.picker} aria-label={words.chosen} tabIndex={-1}>
      {offices.length > 0 && <ChosenList offices={offices} onChoose={change} />}
      {slugs.length > MOST_OFFICES && (
        <Notice tone="error" announced>
          <p>{words.tooMany(formatNumber(slugs.length, language), most)}</p>
        </Notice>
      )}
      {isFull ? (
        slugs.length === MOST_OFFICES && <p className={styles.full}>{words.full(most)}</p>
      ) : (
        <div className={styles.field} data-print="none">
          <SearchBox
            label={slugs.length === 0 ? words.addFirst : words.add}
            placeholder={words.placeholder}
            text={text}
            onText={setText}
            found={found.filter(({ office }) => !slugs.includes(office))}
            empty={isSettled ? words.nothing : words.searching}
            onPick={({ office, title }) => {
              setText('');
              change([...slugs, office], words.added(title));
            }}
          />
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </section>
  );
}
