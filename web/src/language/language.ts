import { useSearchParams } from 'react-router';

/** The languages of the pages; Bangla is that of a link that names none. */
export type Language = 'bn' | 'en';

/** How dates, numbers and lists are written in each. */
export const LOCALES: Readonly<Record<Language, string>> = { bn: 'bn-BD', en: 'en-GB' };

/** The name of the parameter of an address that says the language. */
export const LANGUAGE_PARAMETER = 'lang';

/** The language that the query of an address asks for. */
export function languageOf(query: URLSearchParams): Language {
  return query.get(LANGUAGE_PARAMETER) === 'en' ? 'en' : 'bn';
}

/** The language of the page. */
export function useLanguage(): Language {
  const [query] = useSearchParams();
  return languageOf(query);
}
