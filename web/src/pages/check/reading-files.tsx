import { type ReactElement, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CHECK_WORDS } from './check.words.ts';
import type { PreparedDocument } from './document.ts';
import styles from './reading-files.module.css';
import { saveReading } from './save-reading.ts';

const FILES = (['services', 'findings'] as const).flatMap((what) =>
  (['CSV', 'XLSX'] as const).map((format) => ({ what, format })),
);

/** The result as files. The document is sent once more, because the server has kept nothing of it. */
export function ReadingFiles({ document }: { document: PreparedDocument }): ReactElement {
  const words = useWords(CHECK_WORDS);
  const [hasFailed, setFailed] = useState(false);
  const save = async (what: 'services' | 'findings', format: 'CSV' | 'XLSX') => {
    setFailed(false);
    try {
      await saveReading(document, what, format);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.files} data-print="none">
      <h3 className={styles.title}>{words.filesTitle}</h3>
      {FILES.map(({ what, format }) => (
        <Button key={`${what}${format}`} onClick={() => void save(what, format)}>
          {words.files[what](format)}
        </Button>
      ))}
      {hasFailed && (
        <Notice tone="error" announced>
          <p>{words.fileFailed}</p>
        </Notice>
      )}
    </div>
  );
}
