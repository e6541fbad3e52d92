import type { ReactElement } from 'react';
import type { Answer } from '../../api/answers.ts';
import type { OfficeFindingFragment, OfficeFindingsQuery, Severity } from '../../api/operations.ts';
import { formatNumber, inDigitsOf } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Published } from '../../language/name.tsx';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Badge } from '../../ui/badge.tsx';
import { useFilter } from '../../ui/filter.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SEVERITY_TONES, SEVERITY_WORDS } from './finding-counts.tsx';
import { type FindingGroup, groupFindings, SEVERITIES } from './finding-groups.ts';
import { textsOf } from './finding-note.tsx';
import { FindingPlace } from './finding-place.tsx';
import styles from './findings.module.css';
import type { OfficeAt } from './office.question.ts';
import section from './section.module.css';
import { ServiceLink } from './service-link.tsx';

const WORDS = defineWords({
  bn: {
    title: 'সনদে যা ঠিক করা দরকার',
    filter: 'কোনগুলো',
    all: 'সব',
    none: 'এই সনদে ঠিক করার মতো কিছু পাওয়া যায়নি।',
    noneOf: 'এই ধরনের কিছু নেই।',
    why: 'কেন জরুরি:',
    remedy: 'যেভাবে লিখবেন:',
    places: (count: string) => `${count}টি ঘরে`,
    cell: 'ঘরে লেখা:',
    more: (count: string) => `এমন আরও ${count}টি`,
    whole: 'পুরো দলিল',
    download: 'তালিকাটি CSV হিসেবে নামান',
  },
  en: {
    title: 'What should be mended',
    filter: 'Which',
    all: 'All',
    none: 'Nothing to be mended was found in this charter.',
    noneOf: 'There is none of this kind.',
    why: 'Why it matters:',
    remedy: 'How to write it instead:',
    places: (count: string) => (count === '1' ? 'at 1 cell' : `at ${count} cells`),
    cell: 'The cell says:',
    more: (count: string) => `and ${count} more like it`,
    whole: 'The whole document',
    download: 'Download this list as CSV',
  },
});

/** All that is wrong or noteworthy in the charter, the same fault at several cells together. */
export function Findings({ answer, at }: { answer: Answer<OfficeFindingsQuery>; at: OfficeAt }): ReactElement {
  const words = useWords(WORDS);
  return (
    <section className={section.section} aria-labelledby="findings">
      <h2 id="findings">{words.title}</h2>
      <Answered answer={answer}>{(data) => <Found findings={data.office?.charter?.findings ?? []} />}</Answered>
      <p data-print="none">
        <a href={`/export/findings.csv?under=${encodeURIComponent(at.slug)}`} download>
          {words.download}
        </a>
      </p>
    </section>
  );
}

function Found({ findings }: { findings: readonly OfficeFindingFragment[] }): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(SEVERITY_WORDS);
  const language = useLanguage();
  const [severity, setSeverity] = useFilter('severity');
  if (findings.length === 0) return <Notice tone="good">{words.none}</Notice>;
  const count = (of: Severity) => findings.filter((finding) => finding.severity === of).length;
  const groups = groupFindings(findings).filter(({ first }) => !isSeverity(severity) || first.severity === severity);
  return (
    <>
      <div className={styles.filter} data-print="none">
        <SelectField
          label={words.filter}
          value={isSeverity(severity) ? severity : ''}
          onChange={setSeverity}
          choices={[
            { value: '', label: `${words.all} (${formatNumber(findings.length, language)})` },
            ...SEVERITIES.map((value) => ({
              value,
              label: `${names[value]} (${formatNumber(count(value), language)})`,
            })),
          ]}
        />
      </div>
      {groups.length === 0 && <p>{words.noneOf}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </>
  );
}

function isSeverity(text: string | null): text is Severity {
  return SEVERITIES.some((severity) => severity === text);
}

function Group({ group: { first, findings } }: { group: FindingGroup }): ReactElement {
  const words = useWords(WORDS);
  const names = useWords(SEVERITY_WORDS);
  const language = useLanguage();
  const texts = textsOf(first, language);
  const isVaried = findings.some(({ message }) => message !== first.message);
  return (
    <article className={styles.group}>
      <h3 className={styles.message}>
        <Badge tone={SEVERITY_TONES[first.severity]}>{names[first.severity]}</Badge> {texts.message}
        {isVaried && <span className={section.soft}> {words.more(formatNumber(findings.length - 1, language))}</span>}
      </h3>
      <p>
        <strong>{words.why}</strong> {texts.why}
      </p>
      <p>
        <strong>{words.remedy}</strong> {texts.remedy}
      </p>
      <details className={styles.places}>
        <summary>
          {words.places(inDigitsOf(String(findings.length), language))} <code>{first.code}</code>
        </summary>
        <ul>
          {findings.map((finding) => (
            <li key={finding.id}>
              {finding.message !== first.message && <p>{textsOf(finding, language).message}</p>}
              <p>
                {finding.service === null ? words.whole : <ServiceLink service={finding.service} />} ·{' '}
                <FindingPlace finding={finding} />
              </p>
              {finding.cell !== null && (
                <p className={section.soft}>
                  {words.cell} <Published text={finding.cell} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
