import { DomainError } from '../domain/errors.ts';
import type { UserErrorType } from './user-error.type.ts';

/** Runs a mutation's work; a DomainError comes back as data, everything else is thrown on. */
export async function withUserErrors<Payload extends object>(
  nothing: Payload,
  work: () => Promise<Payload & { errors?: UserErrorType[] }>,
): Promise<Payload & { errors: UserErrorType[] }> {
  try {
    return { errors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...nothing, errors: [toUserError(error)] };
  }
}

/** A failure as a mutation's payload tells it. */
export function toUserError({ code, message, messageBn, place }: DomainError): UserErrorType {
  return { code, message: messageBn, messageEn: message, path: [...place] };
}
