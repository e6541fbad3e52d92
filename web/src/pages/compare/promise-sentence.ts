import { formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { COMPARE_WORDS } from './compare.words.ts';
import type { PromiseCounts } from './promise-counts.ts';

const REST = ['onTheSpot', 'leftOut', 'unread', 'inWords'] as const;

/** Whether an office says by when, in a sentence that follows its name. */
export function promiseSentence(counts: PromiseCounts, language: Language): string {
  const words = COMPARE_WORDS[language].sentence;
  const say = (count: number): string => formatNumber(count, language);
  const { services, numbers } = counts;
  if (services === 0) return words.noServices;
  const head =
    numbers === 0
      ? words.none(say(services))
      : numbers === services
        ? words.all(say(services))
        : words.some(say(services), say(numbers));
  const rest = REST.flatMap((part) => (counts[part] === 0 ? [] : [words[part](say(counts[part]))]));
  if (rest.length === 0) return `${head}${words.end}`;
  return `${head}${numbers === 0 ? ':' : ';'} ${rest.join('; ')}${words.end}`;
}
