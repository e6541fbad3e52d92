import type { ReactElement } from 'react';
import type { OfficeFindingFragment, Severity } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { SEVERITIES } from './finding-groups.ts';

type Tone = 'error' | 'warning' | 'info';

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { ERROR: 'error', WARNING: 'warning', NOTICE: 'info' };

export const SEVERITY_WORDS = defineWords<Readonly<Record<Severity, string>>>({
  bn: { ERROR: 'ত্রুটি', WARNING: 'সতর্কতা', NOTICE: 'লক্ষণীয়' },
  en: { ERROR: 'Error', WARNING: 'Warning', NOTICE: 'Notice' },
});

/** How many findings of each severity. */
export function FindingCounts({ findings }: { findings: readonly OfficeFindingFragment[] }): ReactElement {
  const words = useWords(SEVERITY_WORDS);
  const language = useLanguage();
  return (
    <>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <Badge key={severity} tone={SEVERITY_TONES[severity]}>
            {words[severity]} {formatNumber(count, language)}
          </Badge>
        );
      })}
    </>
  );
}
