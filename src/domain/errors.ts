/** Everything that can go wrong in a way a user can mend. Each edge (graph, http, cli) translates it once. */
export type DomainErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'OFFICE_NOT_NAMED'
  | 'OFFICE_UNKNOWN'
  | 'NO_SERVICES_FOUND'
  | 'FORMAT_NOT_SUPPORTED'
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_DAMAGED'
  | 'DOCUMENT_ENCRYPTED'
  | 'FORBIDDEN'
  | 'DATABASE_LOCKED'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_NOT_EMPTY'
  | 'FEED_PLACE_UNKNOWN'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'SETTING_INVALID'
  | SourceErrorCode;

/** What can go wrong with a source that charters are harvested from. */
export type SourceErrorCode =
  | 'SOURCE_ADDRESS_INVALID'
  | 'SOURCE_ADDRESS_PRIVATE'
  | 'SOURCE_UNREACHABLE'
  | 'SOURCE_TOO_SLOW'
  | 'SOURCE_TOO_LARGE'
  | 'SOURCE_REDIRECTS_TOO_OFTEN'
  | 'SOURCE_REFUSED'
  | 'SOURCE_ROBOTS_REFUSED'
  | 'SOURCE_ANSWER_DAMAGED'
  | 'SOURCE_NOT_A_PEER'
  | 'SOURCE_WITHOUT_CHARTER'
  | 'SOURCE_FILE_OUTSIDE'
  | 'SOURCE_FILE_MISSING';

/**
 * A failure with its place and remedy, in Bangla and English. `place` names the
 * argument or setting at fault (not `path`: graphql-js takes an error with a path for one of its own).
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: DomainErrorCode;
  readonly messageBn: string;
  readonly place: readonly string[];

  constructor(code: DomainErrorCode, message: string, messageBn: string, place: readonly string[] = []) {
    super(message);
    this.code = code;
    this.messageBn = messageBn;
    this.place = place;
  }
}
