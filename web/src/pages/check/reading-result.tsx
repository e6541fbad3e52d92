import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { formatDate, formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Name, Published } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CHECK_WORDS } from './check.words.ts';
import type { PreparedDocument } from './document.ts';
import { FileText } from './file-text.tsx';
import { countSeverities, type NumberedFinding, SEVERITIES } from './finding-groups.ts';
import { FindingsList } from './findings-list.tsx';
import { FORM_WORDS } from './form.words.ts';
import { ReadingFiles } from './reading-files.tsx';
import styles from './reading-result.module.css';
import { FIRST_SHOWN, ServicesRead } from './services-read.tsx';
import { showSpan } from './show-span.ts';
import { spanOf } from './span-of.ts';
import type { CharterReading } from './use-reading.ts';

interface ReadingResultProps {
  document: PreparedDocument;
  reading: CharterReading;
  /** Where the pasted text stands. */
  pasted: RefObject<HTMLTextAreaElement | null>;
}

/** What was understood of a document, what to mend, and every service. */
export function ReadingResult({ document, reading, pasted }: ReadingResultProps): ReactElement {
  const words = useWords(CHECK_WORDS);
  const formWords = useWords(FORM_WORDS);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const fileText = useRef<HTMLTextAreaElement>(null);
  const show = (finding: NumberedFinding) => {
    const field = document.name === null ? pasted.current : fileText.current;
    const span = field === null ? null : spanOf(finding, field.value);
    if (field !== null && span !== null) showSpan(field, span);
  };
  const counts = countSeverities(reading.findings);
  const say = (count: number): string => formatNumber(count, language);
  // Whoever waited for it is taken to the result.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="reading-result">
      <h2 id="reading-result" ref={heading} tabIndex={-1} className={styles.heading}>
        {words.result}{' '}
        <span className={styles.of}>{document.name === null ? words.ofText : words.ofFile(document.name)}</span>
      </h2>
      <p className={styles.done}>
        {formWords.done(say(reading.services.length), say(reading.findings.length))} {words.notStored}
      </p>
      <Figures
        figures={[
          { name: words.quality, value: say(reading.quality) },
          { name: words.services, value: say(reading.services.length) },
          ...SEVERITIES.map((severity) => ({ name: words.severityFigures[severity], value: say(counts[severity]) })),
        ]}
      />
      <About reading={reading} />
      <ReadingFiles document={document} />
      <h2>{words.findings}</h2>
      <FindingsList
        findings={reading.findings}
        services={Math.min(reading.services.length, FIRST_SHOWN)}
        onShow={document.text === null ? undefined : show}
      />
      <h2>{words.understood}</h2>
      {reading.services.length === 0 ? (
        <Notice tone="warning" title={words.noServices}>
          <p>{words.noServicesWhy}</p>
        </Notice>
      ) : (
        <ServicesRead services={reading.services} findings={reading.findings} />
      )}
      {document.name !== null && document.text !== null && <FileText field={fileText} text={document.text} />}
    </section>
  );
}

/** Whose charter it is, since when, and to what end. */
function About({ reading }: { reading: CharterReading }): ReactElement {
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const { office, officeText, signedOn, vision, mission } = reading;
  return (
    <dl className={styles.about}>
      <div>
        <dt>{words.office}</dt>
        <dd>
          {office !== null && (
            <Link to={`/office/${office.slug}`}>
              <Name of={office} />
            </Link>
          )}
          {office === null && officeText !== null && (
            <>
              {words.officeUnknown} {words.officeAs} <Published text={officeText} />
            </>
          )}
          {office === null && officeText === null && words.officeNotSaid}
        </dd>
      </div>
      <div>
        <dt>{words.signedOn}</dt>
        <dd>{signedOn === null ? words.notSigned : formatDate(signedOn, language)}</dd>
      </div>
      <div>
        <dt>{words.vision}</dt>
        <dd>{vision === null ? words.notSaid : <Published text={vision} />}</dd>
      </div>
      <div>
        <dt>{words.mission}</dt>
        <dd>{mission === null ? words.notSaid : <Published text={mission} />}</dd>
      </div>
    </dl>
  );
}
