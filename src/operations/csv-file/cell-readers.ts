import { quoteValue } from '../quote-value.ts';
import { tidyText } from '../tidy-text.ts';
import { CellFault, type CellReader } from './read-cells.ts';

const PATH_SLUG = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** The fault of a cell whose text, quoted before what is said of it, is not what the column asks for. */
export function misread(text: string, en: string, bn: string): CellFault {
  if (text === '') return new CellFault(`An empty cell ${en}`, `খালি ঘর ${bn}`);
  const quoted = `“${quoteValue(tidyText(text))}”`;
  return new CellFault(`${quoted} ${en}`, `${quoted} ${bn}`);
}

/** A text that must not be empty. */
export function readNeededText(text: string): string | CellFault {
  return tidyText(text) || new CellFault('The cell is empty. Fill it in.', 'ঘরটি খালি। এটি পূরণ করুন।');
}

/** The slug of an area, an organisation or an office: `rajbari`, `lalmonirhat/kaliganj`, `doict/lalmonirhat`. */
export function readPathSlug(text: string): string | CellFault {
  if (PATH_SLUG.test(text)) return text;
  return misread(
    text,
    'is no slug. Write small letters a–z, digits, single hyphens and slashes: lalmonirhat/kaliganj, doict/lalmonirhat.',
    'স্লাগ নয়। ছোট হাতের অক্ষর a–z, অঙ্ক, একক হাইফেন ও স্ল্যাশ লিখুন: lalmonirhat/kaliganj, doict/lalmonirhat।',
  );
}

/** One of a few words, in capital or small letters. */
export function wordOf<Word extends string>(words: readonly Word[]): CellReader<Word> {
  const list = words.map((word) => word.toLowerCase()).join(', ');
  return (text) =>
    words.find((word) => word === text.toUpperCase()) ??
    misread(
      text,
      `is none of the words of this column. Write one of: ${list}.`,
      `এই কলামের কোনো শব্দ নয়। এগুলোর একটি লিখুন: ${list}।`,
    );
}

/** A cell that may be empty: then it means `none`. */
export function orEmpty<Value, const None>(read: CellReader<Value>, none: None): CellReader<Value | None> {
  return (text) => {
    if (text === '') return none;
    const value = read(text);
    if (!(value instanceof CellFault)) return value;
    return new CellFault(`${value.en} The cell may also be empty.`, `${value.bn} ঘরটি খালিও রাখা যায়।`);
  };
}
