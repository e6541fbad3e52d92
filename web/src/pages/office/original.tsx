import { type ReactElement, useState } from 'react';
import { useAnswer } from '../../api/answers.ts';
import type { OfficeFindingFragment } from '../../api/operations.ts';
import { defineWords, useWords } from '../../language/words.ts';
import { Answered } from '../../ui/answered.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { isTextFormat } from './has-lines.ts';
import { documentQuestion, type OfficeAt } from './office.question.ts';
import styles from './original.module.css';
import { OriginalLines } from './original-lines.tsx';
import section from './section.module.css';
import { useEveryVisit } from './use-every-visit.ts';

const WORDS = defineWords({
  bn: {
    title: 'মূল দলিল',
    open: 'দলিলটি লাইন নম্বরসহ দেখুন',
    kept: (format: string) =>
      `দলিলটি ${format} ফাইল। মূল ফাইলটি হুবহু সংরক্ষিত আছে; সারণির ঘরগুলো পৃষ্ঠা, সারণি, সারি ও কলাম ধরে পড়া হয়েছে, আর যা ঠিক করা দরকার তা সেই ঘর দেখিয়েই বলা হয়েছে। লাইন ধরে দেখানো যায় কেবল লেখা-ধরনের দলিল।`,
    gone: 'দলিলের লেখা পাওয়া যায়নি।',
  },
  en: {
    title: 'The document itself',
    open: 'Show the document with its line numbers',
    kept: (format: string) =>
      `The document is a ${format} file. The original is kept as it came; its cells are read by page, table, row and column, and what should be mended is told by that cell. Only documents that are texts can be shown line by line.`,
    gone: 'The text of the document was not found.',
  },
});

interface OriginalProps {
  at: OfficeAt;
  format: string;
  findings: readonly OfficeFindingFragment[];
}

/** The document as it came, line by line, with the lines of findings marked; asked for when it is opened. */
export function Original({ at, format, findings }: OriginalProps): ReactElement {
  const words = useWords(WORDS);
  return (
    <section className={section.section} aria-labelledby="document">
      <h2 id="document">{words.title}</h2>
      {isTextFormat(format) ? <Lines at={at} findings={findings} /> : <p>{words.kept(format)}</p>}
    </section>
  );
}

function Lines({ at, findings }: Omit<OriginalProps, 'format'>): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  useEveryVisit(({ hash }) => {
    if (hash.startsWith('#line-')) setOpen(true);
  });
  const answer = useAnswer(documentQuestion(at), { enabled: isOpen });
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary className={styles.summary}>{words.open}</summary>
      {isOpen && (
        <Answered answer={answer} skeleton={<Skeleton lines={12} />}>
          {(data) => {
            const text = data.office?.charter?.provenance.text ?? null;
            return text === null ? <p>{words.gone}</p> : <OriginalLines text={text} findings={findings} />;
          }}
        </Answered>
      )}
    </details>
  );
}
