import type { Language } from './language.ts';

/** Several names in one sentence: ক, খ ও গ. */
export function joinNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'bn' ? 'bn-BD' : 'en-GB', { type: 'conjunction' }).format(names);
}
