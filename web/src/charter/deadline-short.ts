import type { DeadlinePartsFragment } from '../api/operations.ts';
import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { defineWords } from '../language/words.ts';
import { boundWords } from './deadline-words.ts';
import { type Heat, heatOf } from './heat.ts';

/** A deadline for a narrow cell. Nothing of another unit is put on the scale of working days. */
export type ShortDeadline =
  | { readonly kind: 'WORKING_DAYS'; readonly heat: Heat; readonly text: string; readonly unit: string | null }
  | { readonly kind: 'CALENDAR'; readonly text: string; readonly unit: string }
  | { readonly kind: 'SILENT'; readonly text: string; readonly unit: string }
  | { readonly kind: 'WORDS'; readonly text: string; readonly unit: null };

const WORDS = defineWords({
  bn: {
    workingDays: (_count: number) => 'কার্যদিবস',
    immediate: 'তাৎক্ষণিক',
    calendar: 'কার্যদিবস নয়',
    silent: 'নীরব',
    UNSPECIFIED: 'সংখ্যা নেই',
    UNPARSED: 'পড়া যায়নি',
    AS_DIRECTED: 'নির্দেশ অনুযায়ী',
    PER_LAW: 'আইন অনুযায়ী',
    SCHEDULED: 'নির্ধারিত দিনে',
    CONDITIONAL: 'ক্ষেত্রভেদে ভিন্ন',
  },
  en: {
    workingDays: (count: number) => (count === 1 ? 'working day' : 'working days'),
    immediate: 'On the spot',
    calendar: 'not working days',
    silent: 'Silent',
    UNSPECIFIED: 'no number',
    UNPARSED: 'not readable',
    AS_DIRECTED: 'As directed',
    PER_LAW: 'Per law',
    SCHEDULED: 'On set days',
    CONDITIONAL: 'By case',
  },
});

/** How a deadline was read, in two short lines. */
export function shortDeadline(deadline: DeadlinePartsFragment, language: Language): ShortDeadline {
  const words = WORDS[language];
  const { kind, maxWorkingDays } = deadline;
  switch (kind) {
    case 'IMMEDIATE':
      return { kind: 'WORKING_DAYS', heat: heatOf(0), text: words.immediate, unit: null };
    case 'UNSPECIFIED':
    case 'UNPARSED':
      return { kind: 'SILENT', text: words.silent, unit: words[kind] };
    case 'FIXED':
    case 'RANGE':
      if (maxWorkingDays !== null) {
        const unit = words.workingDays(maxWorkingDays);
        return { kind: 'WORKING_DAYS', heat: heatOf(maxWorkingDays), text: numbersOf(deadline, language), unit };
      }
      return { kind: 'CALENDAR', text: boundWords(deadline, language) ?? deadline.text, unit: words.calendar };
    default:
      return { kind: 'WORDS', text: words[kind], unit: null };
  }
}

function numbersOf({ min, max }: DeadlinePartsFragment, language: Language): string {
  const numbers = [min, max].filter((bound) => bound !== null).map((bound) => formatNumber(bound, language));
  return [...new Set(numbers)].join('–');
}
