import { type Language, LOCALES } from './language.ts';

/** Several names in one sentence: ক, খ ও গ. */
export function joinNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}
