import type { StoredService } from '../../storage/service/service.map.ts';
import type { GraphContext } from '../context.ts';

/** The version of a service (by its key) of the charter in force on a day, ISO 8601; null where there is none. */
export async function findServiceInForce(
  key: string,
  day: string,
  { loaders }: GraphContext,
): Promise<StoredService | null> {
  const [newest, ...older] = await loaders.service.versions.load(key);
  if (newest === undefined) return null;
  const charter = await loaders.charter.inForce(day).load(newest.officeId);
  return [newest, ...older].find((version) => version.charterId === charter?.id) ?? null;
}
