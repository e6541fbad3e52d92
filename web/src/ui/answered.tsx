import type { ReactElement, ReactNode } from 'react';
import type { Answer } from '../api/answers.ts';
import { AskError, unreachable } from '../api/ask-error.ts';
import { useLanguage } from '../language/language.ts';
import { defineWords, useWords } from '../language/words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Skeleton } from './skeleton.tsx';

const WORDS = defineWords({
  bn: {
    failed: 'তথ্য আনা যায়নি',
    trying: 'সংযোগ এলে পাতা নিজেই আবার চেষ্টা করবে; কিছু করতে হবে না।',
    old: 'নতুন তথ্য আনা যাচ্ছে না; নিচে আগে আনা তথ্য দেখানো হচ্ছে।',
    mend: 'ঠিকানাটি দেখে নিন, অথবা প্রথম পাতা থেকে খুঁজুন।',
    again: 'আবার চেষ্টা করুন',
  },
  en: {
    failed: 'The data could not be fetched',
    trying: 'The page tries again by itself as soon as there is a connection; there is nothing to do.',
    old: 'New data cannot be fetched; what was fetched before is shown below.',
    mend: 'Check the address, or search from the first page.',
    again: 'Try again',
  },
});

interface AnsweredProps<Result> {
  answer: Answer<Result>;
  /** Stands in its place while nothing is known. */
  skeleton?: ReactNode;
  children: (result: Result) => ReactNode;
}

/** Shows an answer, or what stands in its place: a skeleton, or why there is none and what to do. */
export function Answered<Result>({ answer, skeleton, children }: AnsweredProps<Result>): ReactElement {
  const { data, failureReason } = answer;
  const isBusy = answer.isFetching && (data === undefined || answer.isPlaceholderData);
  return (
    <div aria-busy={isBusy}>
      {failureReason !== null && <Failure answer={answer} error={failureReason} />}
      {data === undefined ? failureReason === null && (skeleton ?? <Skeleton />) : children(data)}
    </div>
  );
}

function Failure<Result>({ answer, error }: { answer: Answer<Result>; error: Error }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const known = error instanceof AskError ? error : unreachable();
  const advice = known.isPassing ? (answer.data === undefined ? words.trying : words.old) : words.mend;
  return (
    <Notice tone="error" title={words.failed} announced>
      <p>
        {known.in(language)} {advice}
      </p>
      <Button onClick={() => void answer.refetch()}>{words.again}</Button>
    </Notice>
  );
}
