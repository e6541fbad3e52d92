import type { ReactElement } from 'react';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';

const WORDS = defineWords({
  bn: {
    title: 'এই ঠিকানায় কিছু নেই',
    advice: 'ঠিকানাটি দেখে নিন, অথবা উপরে এলাকা, অফিস বা সেবার নাম দিয়ে খুঁজুন।',
    home: 'প্রথম পাতায় যান',
  },
  en: {
    title: 'There is nothing at this address',
    advice: 'Check the address, or search above for an area, an office or a service.',
    home: 'Go to the first page',
  },
});

/** For an address that names no page, office, district or service. */
export function NotFoundPage(): ReactElement {
  const words = useWords(WORDS);
  return (
    <Page title={words.title}>
      <p>{words.advice}</p>
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </Page>
  );
}
