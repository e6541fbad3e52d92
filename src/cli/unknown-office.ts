import { DomainError } from '../domain/errors.ts';

/** What a command answers to a slug that names no office. */
export function unknownOffice(slug: string): DomainError {
  return new DomainError(
    'OFFICE_UNKNOWN',
    `There is no office "${slug}". List the known ones with: sanad offices`,
    `“${slug}” নামে কোনো অফিস নেই। জানা অফিসের তালিকা: sanad offices`,
    ['office'],
  );
}
