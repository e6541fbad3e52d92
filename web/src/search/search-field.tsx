import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { defineWords, useWords } from '../language/words.ts';
import { useHref } from '../ui/link.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useFound } from './use-found.ts';

const WORDS = defineWords({
  bn: {
    label: 'এলাকা, অফিস, সেবা বা কর্মকর্তা খুঁজুন',
    placeholder: 'যেমন: কালীগঞ্জ লালমনিরহাট, kaligonj',
    searching: 'খোঁজা হচ্ছে…',
    nothing: 'কিছু পাওয়া যায়নি। বানান ছোট করে বা জেলার নাম দিয়ে দেখুন।',
  },
  en: {
    label: 'Find an area, an office, a service or an officer',
    placeholder: 'such as: Kaliganj Lalmonirhat',
    searching: 'Searching…',
    nothing: 'Nothing was found. Try fewer words, or the name of a district.',
  },
});

/** The search of every page: what is picked is opened, what is only entered is listed on the first page. */
export function SearchField(): ReactElement {
  const words = useWords(WORDS);
  const href = useHref();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { found, isSettled } = useFound(text);
  const open = (address: string) => {
    setText('');
    void navigate(href(address));
  };
  return (
    <SearchBox
      label={words.label}
      isLabelHidden
      placeholder={words.placeholder}
      text={text}
      onText={setText}
      found={found}
      empty={isSettled ? words.nothing : words.searching}
      onPick={(page) => open(page.href)}
      onEnter={(entered) => {
        if (entered.trim() !== '') open(`/?q=${encodeURIComponent(entered.trim())}`);
      }}
    />
  );
}
