/** Everything that can go wrong in a way a user can mend. Each edge (graph, http, cli) translates it once. */
export type DomainErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'OFFICE_NOT_NAMED'
  | 'OFFICE_UNKNOWN'
  | 'NO_SERVICES_FOUND'
  | 'FORMAT_NOT_SUPPORTED'
  | 'DOCUMENT_TOO_LARGE'
  | 'FORBIDDEN'
  | 'DATABASE_LOCKED'
  | 'DATABASE_UNAVAILABLE'
  | 'SETTING_INVALID';

/**
 * A failure with its place and remedy, in Bangla and English. `place` names the
 * argument or setting at fault (not `path`: graphql-js takes an error with a path for one of its own).
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly messageBn: string,
    readonly place: readonly string[] = [],
  ) {
    super(message);
  }
}
