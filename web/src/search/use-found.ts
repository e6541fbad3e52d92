import { useEffect, useState } from 'react';
import { useAnswer } from '../api/answers.ts';
import { useLanguage } from '../language/language.ts';
import { type FoundPage, presentFound } from './found.ts';
import { searchQuestion } from './search.question.ts';

const SETTLES_AFTER_MS = 150;
const SHOWN = 12;

/** What is found for a text while it is written, the best `most` of it. `isSettled`: it belongs to the text as it stands. */
export function useFound(text: string, most: number = SHOWN): { found: readonly FoundPage[]; isSettled: boolean } {
  const language = useLanguage();
  const settled = useSettled(text.trim());
  const answer = useAnswer(searchQuestion(settled, most), { enabled: settled !== '', keepsBefore: true });
  if (text.trim() === '') return { found: [], isSettled: true };
  const nodes = answer.data?.search.nodes ?? [];
  return {
    found: nodes.flatMap((node) => presentFound(node, language) ?? []),
    isSettled: settled === text.trim() && !answer.isFetching,
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
