import type { ReactElement } from 'react';
import { defineWords, useWords } from '../language/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const WORDS = defineWords({
  bn: {
    title: 'পাতাটি খোলা যায়নি',
    advice: 'সংযোগ দেখে পাতাটি আবার খুলুন। বারবার হলে সার্ভারের দায়িত্বপ্রাপ্তকে জানান।',
    again: 'আবার খুলুন',
  },
  en: {
    title: 'The page could not be opened',
    advice: 'Check the connection and open the page again. If it happens again, tell whoever runs the server.',
    again: 'Open again',
  },
});

/** Stands in the place of a page whose code could not be loaded, or failed. */
export function PageFailed(): ReactElement {
  const words = useWords(WORDS);
  return (
    <Notice tone="error" title={words.title} announced>
      <p>{words.advice}</p>
      <Button onClick={() => window.location.reload()}>{words.again}</Button>
    </Notice>
  );
}
