import { DomainError } from '../domain/errors.ts';

/** What a mutation answers somebody who may not write. */
export function forbidden(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'Writing needs the header "authorization: Bearer <token>" with the value of SANAD_ADMIN_TOKEN. See docs/settings.md.',
    'লেখার জন্য "authorization: Bearer <token>" হেডার লাগে, মান SANAD_ADMIN_TOKEN। দেখুন docs/settings.md।',
    ['authorization'],
  );
}
