import type { FindingReadingPartsFragment } from '../../api/operations.ts';
import type { Language } from '../../language/language.ts';

/** A sentence of a finding in the language of the page. */
export function inLanguage(
  finding: FindingReadingPartsFragment,
  sentence: 'message' | 'why' | 'remedy',
  language: Language,
): string {
  return language === 'bn' ? finding[sentence] : finding[`${sentence}En`];
}
