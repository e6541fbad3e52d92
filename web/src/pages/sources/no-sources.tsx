import type { ReactElement } from 'react';
import { defineWords, useWords } from '../../language/words.ts';
import { Notice } from '../../ui/notice.tsx';

const WORDS = defineWords({
  bn: {
    title: 'এই সার্ভারে কোনো উৎস ঠিক করা নেই',
    what: 'উৎস হলো এমন জায়গা, যেখান থেকে সার্ভার নিজে নিয়মিত সনদ আনে: কোনো অফিসের পোর্টালের পাতা, একটি ফোল্ডার, বা আরেকটি সনদ সার্ভার। উৎস না থাকলে সনদ হাতে দিতে হয়; নিচে সেগুলোই আছে।',
    how: 'একজন প্রশাসক এভাবে উৎস যোগ করেন (নিয়ম docs/harvest.md-তে):',
  },
  en: {
    title: 'No source is set up on this server',
    what: "A source is a place that the server fetches charters from by itself: a page of an office's portal, a folder, or another Sanad server. Without one, charters are handed in; those are listed below.",
    how: 'An administrator adds one like this (the rules are in docs/harvest.md):',
  },
});

const EXAMPLE =
  'npx sanad sources add https://doict.kaliganj.lalmonirhat.gov.bd/bn/site/page/citizen-charter --office doict/lalmonirhat/kaliganj';

/** What a source is and how one is added, where there is none. */
export function NoSources(): ReactElement {
  const words = useWords(WORDS);
  return (
    <Notice tone="info" title={words.title}>
      <p>{words.what}</p>
      <p>
        {words.how} <code>{EXAMPLE}</code>
      </p>
    </Notice>
  );
}
