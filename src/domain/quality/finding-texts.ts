import type { FindingCode } from './finding-code.ts';
import { DEADLINE_AND_FEE_TEXTS } from './texts/deadline-and-fee-texts.ts';
import { DOCUMENT_TEXTS } from './texts/document-texts.ts';
import type { FindingText } from './texts/finding-text.ts';
import { GRIEVANCE_TEXTS } from './texts/grievance-texts.ts';
import { LAYOUT_TEXTS } from './texts/layout-texts.ts';
import { OFFICER_TEXTS } from './texts/officer-texts.ts';
import { READING_TEXTS } from './texts/reading-texts.ts';
import { SOURCE_TEXTS } from './texts/source-texts.ts';
import { TABLE_TEXTS } from './texts/table-texts.ts';

/** The sentences of every finding code. `docs/findings.md` shows each with an example. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, FindingText>> = {
  ...DEADLINE_AND_FEE_TEXTS,
  ...OFFICER_TEXTS,
  ...TABLE_TEXTS,
  ...DOCUMENT_TEXTS,
  ...READING_TEXTS,
  ...LAYOUT_TEXTS,
  ...GRIEVANCE_TEXTS,
  ...SOURCE_TEXTS,
};
