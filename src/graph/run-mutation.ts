import { DomainError } from '../domain/errors.ts';
import type { GraphContext } from './context.ts';
import type { UserErrorType } from './user-error.type.ts';

/**
 * Runs a mutation's work for a caller who may write; what was read before is read anew after it. A DomainError comes
 * back as data beside `nothing`, everything else is thrown on.
 */
export async function runMutation<Payload extends object>(
  { mayWrite, forgetRead }: GraphContext,
  nothing: Payload,
  work: () => Promise<Payload & { errors?: UserErrorType[] }>,
): Promise<Payload & { errors: UserErrorType[] }> {
  try {
    if (!mayWrite) throw forbidden();
    const done = await work();
    forgetRead();
    return { errors: [], ...done };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...nothing, errors: [toUserError(error)] };
  }
}

/** A failure as a mutation's payload tells it. */
export function toUserError({ code, message, messageBn, place }: DomainError): UserErrorType {
  return { code, message: messageBn, messageEn: message, path: [...place] };
}

function forbidden(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'Writing needs the header "authorization: Bearer <token>" with the value of SANAD_ADMIN_TOKEN. See docs/settings.md.',
    'লেখার জন্য "authorization: Bearer <token>" হেডার লাগে, মান SANAD_ADMIN_TOKEN। দেখুন docs/settings.md।',
    ['authorization'],
  );
}
