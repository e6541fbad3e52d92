import { DomainError } from '../domain/errors.ts';
import type { UserErrorType } from './charter/import-charter.type.ts';

/** Runs a mutation's work; a DomainError comes back as data, everything else is thrown on. */
export async function withUserErrors<Payload extends object>(
  nothing: Payload,
  work: () => Promise<Payload>,
): Promise<Payload & { errors: UserErrorType[] }> {
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, messageBn, place } = error;
    return { ...nothing, errors: [{ code, message: messageBn, messageEn: message, path: [...place] }] };
  }
}
