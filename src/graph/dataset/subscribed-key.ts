import type { Scope } from '../../storage/area/scope.read.ts';
import type { OfficePlace } from '../../storage/office/office-places.read.ts';

/** What somebody subscribed to: an area or office with all below it, or everything. */
export type SubscribedKey = 'ALL' | `${Scope['kind']}:${number}`;

export const SUBSCRIBED_TO_ALL: SubscribedKey = 'ALL';

export const keyOfScope = ({ kind, id }: Pick<Scope, 'kind' | 'id'>): SubscribedKey => `${kind}:${id}`;

/** Whose subscribers are concerned by an office: its own, those of all offices above it, of its area and those above. */
export function keysOfPlace({ id, ancestorIds, areaId, areaAncestorIds }: OfficePlace): SubscribedKey[] {
  return [
    SUBSCRIBED_TO_ALL,
    ...[id, ...ancestorIds].map((officeId) => keyOfScope({ kind: 'OFFICE', id: officeId })),
    ...[areaId, ...areaAncestorIds].map((area) => keyOfScope({ kind: 'AREA', id: area })),
  ];
}
