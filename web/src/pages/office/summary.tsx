import type { ReactElement } from 'react';
import type { OfficeCharterFragment } from '../../api/operations.ts';
import { isSilent } from '../../charter/deadline-words.ts';
import { formatAgo } from '../../language/age.ts';
import { formatDate, formatNumber, todayInDhaka } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Figures } from '../../ui/figures.tsx';

const WORDS = defineWords({
  bn: {
    services: 'সেবা',
    stated: 'সময়সীমায় সংখ্যা আছে',
    missing: 'সময়সীমায় সংখ্যা নেই',
    quality: 'মান, ১০০-এর মধ্যে',
    signed: 'স্বাক্ষর',
    notStated: 'তারিখ নেই',
  },
  en: {
    services: 'services',
    stated: 'deadlines with a number',
    missing: 'deadlines missing',
    quality: 'quality, of 100',
    signed: 'signed',
    notStated: 'no date',
  },
});

/** The charter in five figures. */
export function Summary({ charter }: { charter: OfficeCharterFragment }): ReactElement {
  const words = useWords(WORDS);
  const language = useLanguage();
  const deadlines = charter.services.map(({ deadline }) => deadline);
  const { signedOn } = charter;
  const age = signedOn === null ? null : formatAgo(signedOn, todayInDhaka(), language);
  const count = (number: number) => formatNumber(number, language);
  return (
    <Figures
      figures={[
        { name: words.services, value: count(deadlines.length) },
        {
          name: words.stated,
          value: count(deadlines.filter(({ kind, max }) => kind === 'IMMEDIATE' || max !== null).length),
        },
        { name: words.missing, value: count(deadlines.filter(isSilent).length) },
        { name: words.quality, value: count(charter.quality.total) },
        {
          name: signedOn === null || age === null ? words.signed : `${words.signed}, ${formatDate(signedOn, language)}`,
          value: signedOn === null ? words.notStated : (age ?? formatDate(signedOn, language)),
        },
      ]}
    />
  );
}
