import type { InBoth } from '../../text/in-both.ts';

/** The ways in which a service can change between two versions of a charter, in the contract's order. */
export const CHANGE_KINDS = [
  'ADDED',
  'REMOVED',
  'DEADLINE_LONGER',
  'DEADLINE_SHORTER',
  'DEADLINE_VAGUER',
  'DEADLINE_CLEARER',
  'FEE_HIGHER',
  'FEE_LOWER',
  'DOCUMENTS_CHANGED',
  'OFFICER_CHANGED',
  'RENAMED',
  'OTHER',
] as const;

/** One way in which a service can change. OTHER: a difference that is neither better nor worse with certainty. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What one side of a service became. `regression`: a citizen loses by it. The sentences quote both charters. */
export interface Change {
  kind: ChangeKind;
  regression: boolean;
  bn: string;
  en: string;
}

/** `lead`, then what stood in the former charter and what stands now. */
export function beforeAndNow(lead: InBoth, before: InBoth, now: InBoth): InBoth {
  return {
    bn: `${lead.bn}। আগে: ${before.bn}; এখন: ${now.bn}।`,
    en: `${lead.en}. Before: ${before.en}; now: ${now.en}.`,
  };
}

/** A cell's own words in quotation marks; a remark where it has none. */
export function quote(text: string | null): InBoth {
  const words = (text ?? '').trim();
  return words === '' ? { bn: 'কিছু লেখা নেই', en: 'nothing written' } : { bn: `“${words}”`, en: `“${words}”` };
}
