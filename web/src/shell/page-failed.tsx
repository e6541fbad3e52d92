import { type ReactElement, useEffect } from 'react';
import { useRouteError } from 'react-router';
import { defineWords, useWords } from '../language/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageUnreachable } from './page-unreachable.ts';

const WORDS = defineWords({
  bn: {
    title: 'পাতাটি খোলা যায়নি',
    away: 'সার্ভারে পৌঁছানো যাচ্ছে না। সংযোগ এলে পাতাটি নিজেই আবার খুলবে; কিছু করতে হবে না।',
    broken: 'পাতাটি আবার খুলুন। বারবার হলে সার্ভারের দায়িত্বপ্রাপ্তকে জানান।',
    again: 'আবার খুলুন',
  },
  en: {
    title: 'The page could not be opened',
    away: 'The server cannot be reached. The page opens by itself as soon as there is a connection; there is nothing to do.',
    broken: 'Open the page again. If it happens again, tell whoever runs the server.',
    again: 'Open again',
  },
});

const ASKS_AGAIN_AFTER_MS = 2_000;

/** Stands in the place of a page whose code could not be loaded, or failed. */
export function PageFailed(): ReactElement {
  const words = useWords(WORDS);
  const isAway = useRouteError() instanceof PageUnreachable;
  useReloadWhenBack(isAway);
  return (
    <Notice tone="error" title={words.title} announced>
      <p>{isAway ? words.away : words.broken}</p>
      <Button onClick={() => window.location.reload()}>{words.again}</Button>
    </Notice>
  );
}

/** Asks whether the server is there, and loads the page anew when it is. */
function useReloadWhenBack(isAway: boolean): void {
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(async () => {
      const isBack = await fetch('/livez').then(
        ({ ok }) => ok,
        () => false,
      );
      if (isBack) window.location.reload();
    }, ASKS_AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [isAway]);
}
