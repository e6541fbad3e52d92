import type { Deadline } from '../../deadline/deadline.ts';
import type { Fee } from '../../fee/fee.ts';
import { type GrievanceStepFacts, namesPost, type OfficerFacts } from './charter-facts.ts';

/** Whether there are words: a dash is none. */
export function isStated(text: string | null): boolean {
  return text !== null && /[\p{L}\p{N}]/u.test(text);
}

/**
 * How far a deadline can be relied on, from 0 to 1. A bound, a schedule and service on the spot count fully. "As
 * directed" and "as by law" are honest and count half: a citizen still cannot tell when. Cases count half, and each
 * case with a bound of its own adds its share of the rest. No bound, or one that cannot be read, counts nothing.
 */
export function deadlineCredit({ kind, max, cases }: Pick<Deadline, 'kind' | 'max' | 'cases'>): number {
  switch (kind) {
    case 'IMMEDIATE':
    case 'FIXED':
    case 'RANGE':
    case 'SCHEDULED':
      return 1;
    case 'CONDITIONAL':
      return max !== null ? 1 : byCase(cases.map((one) => one.max !== null));
    case 'AS_DIRECTED':
    case 'PER_LAW':
      return 0.5;
    case 'UNSPECIFIED':
    case 'UNPARSED':
      return 0;
  }
}

/** The same for a fee: free or an amount counts fully, "as by law" or "as by policy" half. */
export function feeCredit({ kind, cases }: Pick<Fee, 'kind' | 'cases'>): number {
  switch (kind) {
    case 'FREE':
    case 'AMOUNT':
      return 1;
    case 'VARIES':
      return byCase(cases.map((one) => one.amountBdt !== null));
    case 'PER_LAW':
    case 'PER_POLICY':
      return 0.5;
    case 'UNSPECIFIED':
    case 'UNPARSED':
      return 0;
  }
}

/** Half for naming a post, half for a telephone number or an e-mail address that is understood. */
export function officerCredit(officer: OfficerFacts | null): number {
  if (!namesPost(officer)) return 0;
  const { phones = [], emails = [] } = officer.contact ?? {};
  return phones.length + emails.length > 0 ? 1 : 0.5;
}

/** Whether a step of the complaint table names a person or a post. */
export function saysWhom(officer: GrievanceStepFacts['officer']): boolean {
  return officer !== null && (officer.name !== null || officer.designation !== null);
}

/** Half for saying whom to go to, half for the limit, as far as it can be relied on. */
export function grievanceStepCredit({ officer, limit }: Pick<GrievanceStepFacts, 'officer' | 'limit'>): number {
  return (saysWhom(officer) ? 0.5 : 0) + (limit === null ? 0 : deadlineCredit(limit) / 2);
}

function byCase(stated: readonly boolean[]): number {
  if (stated.length === 0) return 0.5;
  return 0.5 + (0.5 * stated.filter(Boolean).length) / stated.length;
}
