import { DomainError } from '../../domain/errors.ts';
import type { Database } from '../../storage/connect.ts';
import { readOfficesBySlug, type StoredOffice } from '../../storage/office/office.read.ts';

/** The office that a document is of. Throws OFFICE_NOT_NAMED where nobody says which, OFFICE_UNKNOWN. */
export async function getOfficeOfDocument(db: Database, slug: string | null): Promise<StoredOffice> {
  if (slug === null) throw officeNotNamed();
  const [office] = await readOfficesBySlug(db, [slug]);
  if (office === undefined) throw officeUnknown(slug);
  return office;
}

function officeNotNamed(): DomainError {
  return new DomainError(
    'OFFICE_NOT_NAMED',
    'The document does not say beyond doubt which office it is of. Name the office, for example doict/lalmonirhat/kaliganj.',
    'নথিটি কোন অফিসের তা নিশ্চিতভাবে বলা নেই। অফিসের নাম দিন, যেমন doict/lalmonirhat/kaliganj।',
    ['input', 'office'],
  );
}

/** There is no office of this slug. */
export function officeUnknown(slug: string): DomainError {
  return new DomainError(
    'OFFICE_UNKNOWN',
    `There is no office "${slug}". List the known ones with: sanad offices`,
    `“${slug}” নামে কোনো অফিস নেই। জানা অফিসের তালিকা: sanad offices`,
    ['input', 'office'],
  );
}
