import type { ReactElement } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { District } from './district-columns.ts';

const WORDS = defineWords({
  bn: {
    some: (empty: string, all: string) => `${all}টি জেলার মধ্যে ${empty}টির কোনো অফিসের সনদ জানা নেই`,
    all: (all: string) => `এই ${all}টি জেলার কোনো অফিসের সনদ জানা নেই`,
    why: 'এসব অফিসের সনদ এখনো এখানে দেওয়া হয়নি। অফিসের সনদ নেই, এমন কথা এতে বোঝায় না। ',
    sources: 'সনদ কোথা থেকে আসে দেখুন',
    or: ', অথবা ',
    check: 'আপনার অফিসের সনদ যাচাই করুন',
    end: '।',
  },
  en: {
    some: (empty: string, all: string) => `In ${empty} of ${all} districts no charter of any office is known`,
    all: (all: string) => `In these ${all} districts no charter of any office is known`,
    why: 'No charter of these offices has been entered yet. It does not mean that the offices have none. ',
    sources: 'See where charters come from',
    or: ', or ',
    check: "check your office's charter",
    end: '.',
  },
});

/** Why most of a table may be empty, and what to do about it. Nothing where every district has a charter. */
export function WhyEmpty({ districts }: { districts: readonly District[] }): ReactElement | null {
  const words = useWords(WORDS);
  const language = useLanguage();
  const empty = districts.filter(({ coverage }) => coverage.withCharter === 0).length;
  if (empty === 0) return null;
  const all = formatNumber(districts.length, language);
  return (
    <Notice
      tone="info"
      title={empty === districts.length ? words.all(all) : words.some(formatNumber(empty, language), all)}
    >
      <p>
        {words.why}
        <Link to="/sources">{words.sources}</Link>
        {words.or}
        <Link to="/check">{words.check}</Link>
        {words.end}
      </p>
    </Notice>
  );
}
