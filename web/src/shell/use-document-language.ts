import { useEffect } from 'react';
import type { Language } from '../language/language.ts';

/** Tells the browser and screen readers the language of the page. */
export function useDocumentLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
