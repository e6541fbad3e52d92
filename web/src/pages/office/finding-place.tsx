import type { ReactElement } from 'react';
import type { OfficeFindingFragment } from '../../api/operations.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { lineAnchor } from './anchors.ts';
import { useHasLines } from './has-lines.ts';
import { lineOf, placeWords } from './place-words.ts';

const WORDS = defineWords({ bn: { inDocument: 'দলিলে' }, en: { inDocument: 'In the document' } });

/** Where a finding stands in the document; a link to its line, where the document has lines to be shown. */
export function FindingPlace({ finding }: { finding: OfficeFindingFragment }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  const hasLines = useHasLines();
  const line = lineOf(finding);
  const place = placeWords(finding, language);
  if (place === '') return null;
  const text = `${words.inDocument}: ${place}`;
  return hasLines && line !== null ? <a href={`#${lineAnchor(line)}`}>{text}</a> : <span>{text}</span>;
}
