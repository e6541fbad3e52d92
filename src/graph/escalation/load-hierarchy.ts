import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { GraphContext } from '../context.ts';

/** Offices and all above them, by id. */
export async function loadHierarchy(
  ids: ReadonlyArray<number | undefined>,
  { loaders }: GraphContext,
): Promise<Map<number, StoredOffice>> {
  const found = (rows: ReadonlyArray<StoredOffice | Error | null>): StoredOffice[] =>
    rows.filter((row): row is StoredOffice => row !== null && !(row instanceof Error));
  const named = found(await loaders.office.byId.loadMany(ids.filter((id) => id !== undefined)));
  const above = found(await loaders.office.byId.loadMany(named.flatMap((office) => office.ancestorIds)));
  return new Map([...named, ...above].map((office) => [office.id, office]));
}
