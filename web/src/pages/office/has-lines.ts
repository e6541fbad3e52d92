import { createContext, useContext } from 'react';

/** Whether the document of the charter is a text whose lines the page can show. */
export const HasLines = createContext(false);

/** Whether a link may lead to a line of the document. */
export function useHasLines(): boolean {
  return useContext(HasLines);
}

/** The formats whose original is a text. */
export function isTextFormat(format: string): boolean {
  return ['TEXT', 'HTML', 'CSV'].includes(format);
}
