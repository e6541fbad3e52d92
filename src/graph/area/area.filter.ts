import type { AreaLevel } from '../../domain/office/area.ts';
import type { AreaFilter } from '../../storage/area/area.read.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';

/** The areas of a level at or below the one that `under` names, or the area of the office it names. */
export async function toAreaFilter(
  { level, under }: { level?: AreaLevel | null; under?: string | null },
  context: GraphContext,
): Promise<AreaFilter> {
  const scope = under == null ? null : await getScope(context, under, ['under']);
  const office = scope?.kind === 'OFFICE' ? await context.loaders.office.byId.load(scope.id) : null;
  return { level, underId: office === null ? (scope?.id ?? null) : office.areaId };
}
