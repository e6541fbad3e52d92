import { foldGlued } from '../text/fold.ts';

const NO_PAPERS = new Set(
  ['প্রযোজ্য নয়', 'প্রয়োজ্য নয়', 'প্রযোজ্য নহে', 'প্রয়োজন নেই', 'প্রয়োজন নাই', 'নাই', 'নেই'].map(foldGlued),
);

/** Whether a cell of papers says that none are needed (`প্রযোজ্য নয়`, `নাই`), and nothing else. */
export function needsNoPapers(documentsText: string): boolean {
  return NO_PAPERS.has(foldGlued(documentsText));
}
