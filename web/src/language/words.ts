import { type Language, useLanguage } from './language.ts';

/** What a page or a component says: every sentence in both languages, of one shape. */
export type Words<T> = Readonly<Record<Language, T>>;

/** Binds both languages to one shape: a sentence that lacks in one is a type error. */
export function defineWords<T>(words: { bn: T; en: NoInfer<T> }): Words<T> {
  return words;
}

/** The sentences in the language of the page. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
