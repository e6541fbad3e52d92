import type { OfficeQualityQuery } from '../../api/operations.ts';
import { groupBy } from '../../ui/group-by.ts';

type Charter = NonNullable<NonNullable<OfficeQualityQuery['office']>['charter']>;

/** One lost part of the score. */
export type Loss = Charter['quality']['lost'][number];

interface NamedLoss extends Loss {
  readonly id: string;
}

/** What the same reason costs at several cells. */
export interface LostGroup {
  readonly id: string;
  readonly first: Loss;
  readonly points: number;
  readonly losses: readonly NamedLoss[];
}

/** Losses of one part for one reason together, the dearest first. */
export function groupLosses(losses: readonly Loss[]): LostGroup[] {
  const groups = groupBy(losses, ({ part, reason }) => `${part}|${reason}`);
  return [...groups]
    .flatMap(([id, members]) => {
      const [first] = members;
      const points = members.reduce((sum, loss) => sum + loss.points, 0);
      return first === undefined
        ? []
        : [{ id, first, points, losses: members.map((loss, place) => ({ ...loss, id: `${id}|${place}` })) }];
    })
    .sort((a, b) => b.points - a.points);
}
