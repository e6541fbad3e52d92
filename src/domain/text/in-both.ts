/** A sentence, or a part of one, in Bangla and in English. */
export interface InBoth {
  bn: string;
  en: string;
}

/** Nothing to say. */
export const NOTHING: InBoth = { bn: '', en: '' };

/** Sentences one after the other, in each language. */
export function joinSentences(...sentences: readonly InBoth[]): InBoth {
  const said = sentences.filter(({ bn }) => bn !== '');
  return { bn: said.map(({ bn }) => bn).join(' '), en: said.map(({ en }) => en).join(' ') };
}
